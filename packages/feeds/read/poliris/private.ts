/** Ranks that hold people, streets, mandates and notes of the agency: never published, masked in every account (OTH-14). */
const privateRanks: ReadonlySet<number> = new Set([
  8,
  ...range(105, 123),
  ...range(136, 160),
  ...[298, 299],
]);

export function isPrivateRank(rank: number): boolean {
  return privateRanks.has(rank);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
