/** Which pages of a list are linked: the first, the last, and those near by. */

/** @example listPageNumbers(5, 20) // [1, 3, 4, 5, 6, 7, 20] */
export function listPageNumbers(current: number, last: number): number[] {
  const near = Array.from({ length: 5 }, (_, index) => current - 2 + index);
  const inside = near.filter((page) => page >= 1 && page <= last);
  return [...new Set([1, ...inside, last])];
}
