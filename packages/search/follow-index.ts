/** Which listing each row is, and how many photographs it has: loaded by who follows listings, and nobody else. */
import type { Index } from './columns.ts';
import { openPart, type Pace } from './read-index.ts';

/** Signs of a key, each of one byte. */
export const keyLength = 7;

export interface FollowIndex {
  /** By row. */
  keys: readonly string[];
  photos: Uint16Array;
}

/** @param size Of the index that it goes with: that of other listings is refused. */
export async function readFollowIndex(
  bytes: Uint8Array,
  size: number,
  pace?: Pace,
): Promise<FollowIndex> {
  const reader = openPart(bytes, size);
  const signs = Array.from({ length: keyLength }, () => reader.planes(new Uint16Array(size), 1));
  const keys: string[] = [];
  for (let row = 0; row < size; row++) {
    if (row % 4096 === 0) await pace?.();
    keys.push(String.fromCharCode(...signs.map((each) => each[row] ?? 0)));
  }
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
