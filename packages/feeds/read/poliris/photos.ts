/** The pictures of a record: thirty ranks, each with its caption elsewhere. */
import type { WarningCode } from '../../reasons.ts';
import { readPhoto } from '../listing/build.ts';
import type { PictureContext, PhotoSource } from '../reader.ts';
import { photoRanks } from './fields.ts';

/** `Photos.cfg` is not asked: software says FULL and writes addresses. Each cell says by itself what it is. */
export function readPhotos(
  cells: readonly string[],
  context: PictureContext,
  tell: (code: WarningCode, column: string) => void,
): PhotoSource[] {
  const photos = photoRanks.flatMap(({ photo, caption }) => {
    const cell = cells[photo - 1]?.trim();
    if (!cell) return [];
    const read = readPhoto(cell, cells[caption - 1] ?? '', context);
    if (!read) tell('bad-photo', String(photo));
    return read ?? [];
  });
  if (photos.length === 0) tell('no-photo', '85');
  return photos;
}
