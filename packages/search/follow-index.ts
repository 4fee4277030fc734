/** Which listing each row is, and how many photographs it has: loaded by who follows listings, and nobody else. */
import { ByteReader, ByteWriter } from './bytes.ts';
import type { Index } from './columns.ts';
import { indexVersion } from './read-index.ts';

const keyLength = 7;

export interface FollowIndex {
  /** By row. */
  keys: readonly string[];
  photos: Uint16Array;
}

/** In sections, to be packed (see write-index.ts). */
export function layFollowIndex({ keys, photos }: FollowIndex): ByteWriter {
  const writer = new ByteWriter();
  writer.number(indexVersion);
  writer.number(keys.length);
  for (let at = 0; at < keyLength; at++) {
    writer.planes(
      keys.map((key) => key.charCodeAt(at)),
      1,
    );
  }
  writer.planes(photos, 2);
  return writer;
}

/** @param size Of the index that it goes with: that of other listings is refused. */
export function readFollowIndex(bytes: Uint8Array, size: number): FollowIndex {
  const reader = new ByteReader(bytes);
  if (reader.number() !== indexVersion || reader.number() !== size) {
    throw new RangeError('The part is that of another index.');
  }
  const signs = Array.from({ length: keyLength }, () => reader.planes(new Uint16Array(size), 1));
  const keys = Array.from({ length: size }, (_, row) =>
    String.fromCharCode(...signs.map((each) => each[row] ?? 0)),
  );
  return { keys, photos: reader.planes(new Uint16Array(size), 2) };
}

/** What is followed of a row. */
export function followedOf(
  row: number,
  { keys, photos }: FollowIndex,
  { figures: { price } }: Index,
): { key: string; amount: number | null; photos: number } {
  const code = price.codes[row] ?? 0;
  return {
    key: keys[row] ?? '',
    amount: code === 0 ? null : (price.values[code - 1] ?? null),
    photos: photos[row] ?? 0,
  };
}
