/**
 * Ranks that hold people, streets, positions, mandates, custom fields and notes of the agency: never published, masked in
 * every account (OTH-14). Beside a position stands how exact it is (300): portals want both.
 */
const privateRanks: ReadonlySet<number> = new Set([
  8,
  ...range(105, 123),
  ...range(136, 160),
  ...[263, 298, 299, 300],
]);

export function isPrivateRank(rank: number): boolean {
  return privateRanks.has(rank);
}

/** What the private columns of a record hold, and the id that portals know it by (175). */
export function readPrivateRanks(cells: readonly string[]): Map<number, string> {
  return new Map(
    [...privateRanks, 175].flatMap((rank) => {
      const value = cells[rank - 1]?.trim();
      return value ? [[rank, value] as const] : [];
    }),
  );
}

/** Ranks from the first to the last. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
