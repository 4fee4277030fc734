/** The pictures of a record: thirty ranks, each with its caption elsewhere. */
import type { WarningCode } from '../../reasons.ts';
import { readPhoto } from '../listing/build.ts';
import type { PhotoSource } from '../reader.ts';

/** In the order of the pictures. Ranks 85, 164 and 264 begin a block each, as do their captions. */
const photoRanks: readonly { photo: number; caption: number }[] = [
  ...Array.from({ length: 9 }, (_, index) => ({ photo: 85 + index, caption: 94 + index })),
  ...Array.from({ length: 11 }, (_, index) => ({ photo: 164 + index, caption: 274 + index })),
  ...Array.from({ length: 10 }, (_, index) => ({ photo: 264 + index, caption: 285 + index })),
];

/** `Photos.cfg` is not asked: software says FULL and writes addresses. Each cell says by itself what it is. */
export function readPhotos(
  cells: readonly string[],
  pictures: ReadonlySet<string>,
  tell: (code: WarningCode, column: string) => void,
): PhotoSource[] {
  const photos = photoRanks.flatMap(({ photo, caption }) => {
    const cell = cells[photo - 1]?.trim();
    if (!cell) return [];
    const read = readPhoto(cell, cells[caption - 1] ?? '', pictures);
    if (!read) tell('bad-photo', String(photo));
    return read ?? [];
  });
  if (photos.length === 0) tell('no-photo', '85');
  return photos;
}
