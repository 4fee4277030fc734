/** Sets of rows, 32 to a word: what each condition lets through, and what several do together. */

export type Bits = Uint32Array<ArrayBuffer>;

export function noBits(size: number): Bits {
  return new Uint32Array(Math.ceil(size / 32));
}

export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  const over = size % 32;
  if (over > 0) bits[bits.length - 1] = 0xffffffff >>> (32 - over);
  return bits;
}

/** What all of them let through. Of none, everything. */
export function meet(sets: readonly Bits[], size: number): Bits {
  const [first, ...others] = sets;
  if (!first) return allBits(size);
  const result = first.slice();
  for (const other of others) {
    for (let word = 0; word < result.length; word++) result[word]! &= other[word]!;
  }
  return result;
}

/** What one of both lets through. */
export function join(a: Bits, b: Bits): Bits {
  const result = a.slice();
  for (let word = 0; word < result.length; word++) result[word]! |= b[word]!;
  return result;
}

export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word++) count += ones(bits[word]!);
  return count;
}

/** How many rows are in both. */
export function countBoth(a: Bits, b: Bits): number {
  let count = 0;
  for (let word = 0; word < a.length; word++) count += ones(a[word]! & b[word]!);
  return count;
}

export function addRows(bits: Bits, rows: Uint32Array): void {
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]!;
    bits[row >>> 5]! |= 1 << (row & 31);
  }
}

/** The rows, in their order. */
export function rowsOf(bits: Bits): Uint32Array {
  const rows = new Uint32Array(countBits(bits));
  let next = 0;
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word]!; left !== 0; left &= left - 1) {
      rows[next++] = word * 32 + lowest(left);
    }
  }
  return rows;
}

export function has(bits: Bits, row: number): boolean {
  return (bits[row >>> 5]! & (1 << (row & 31))) !== 0;
}

/** The place of a word's lowest one. */
export function lowest(word: number): number {
  return 31 - Math.clz32(word & -word);
}

/** Ones of a word, all at once. Source: H. S. Warren, Hacker's Delight, § 5-1. */
function ones(word: number): number {
  let sum = word - ((word >>> 1) & 0x55555555);
  sum = (sum & 0x33333333) + ((sum >>> 2) & 0x33333333);
  return (((sum + (sum >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
