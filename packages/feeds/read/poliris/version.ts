/** Which version of the format a row is written in: by its own word, or else by its shape. */

/** How many ranks each version has. Source: SeLoger, specification 4.12, history of changes. */
const ranksOf: readonly (readonly [ranks: number, version: string])[] = [
  [255, '4.07'],
  [294, '4.08-001'],
  [297, '4.08-002'],
  [299, '4.08-004'],
  [300, '4.08-005'],
  [307, '4.08-006'],
  [323, '4.08-007'],
  [329, '4.09'],
  [330, '4.10'],
  [333, '4.11'],
];

/** Rank 301 holds the version since March 2017; before, and where software leaves it empty, the number of cells tells. */
export function findVersion(cells: readonly string[]): string {
  const own = cells[300]?.trim() ?? '';
  if (/^4\.\d\d/.test(own)) return own;
  return ranksOf.find(([ranks]) => cells.length <= ranks)?.[1] ?? '4.12';
}
