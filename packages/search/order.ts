/** Found rows in the order that a visitor wants; what has no figure comes last, equals stand as they stood. */
import type { Index } from './columns.ts';
import type { FigureName, Sort } from './criteria.ts';

const figureOf: Readonly<Record<Exclude<Sort, 'recent'>, FigureName>> = {
  'price-up': 'price',
  'price-down': 'price',
  'area-down': 'area',
  'rent-up': 'rent',
};

/** Counts and lays out instead of comparing: a hundred thousand rows in a millisecond or two. */
export function sortRows(rows: Uint32Array, sort: Sort, index: Index): Uint32Array {
  if (sort === 'recent') return rows;
  const { codes, values } = index.figures[figureOf[sort]];
  const last = values.length;
  const isDown = sort.endsWith('-down');
  const rankOf = (code: number) => (code === 0 ? last : isDown ? last - code : code - 1);
  const starts = new Uint32Array(last + 2);
  for (let at = 0; at < rows.length; at++) starts[rankOf(codes[rows[at]!]!) + 1]!++;
  for (let rank = 1; rank < starts.length; rank++) starts[rank]! += starts[rank - 1]!;
  const sorted = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    sorted[starts[rankOf(codes[row]!)]!++] = row;
  }
  return sorted;
}
