/** A page of what was found, in the order that a visitor wants: what has no figure comes last, equals stand as they stood. */
import { has, rowsOf, type Bits } from './bits.ts';
import type { Column, Index } from './columns.ts';
import type { FigureName, Sort } from './criteria.ts';
import { sortColumn } from './sorted.ts';

const figureOf: Readonly<Record<Exclude<Sort, 'recent'>, FigureName>> = {
  'price-up': 'price',
  'price-down': 'price',
  'area-down': 'area',
  'rent-up': 'rent',
};

/** @param from Of the found ones, in their order, the first that is wanted; up to `to`, which is not. */
export function pickRows(
  found: Bits,
  sort: Sort,
  index: Index,
  [from, to]: readonly [from: number, to: number],
): Uint32Array {
  if (sort === 'recent') return rowsOf(found).subarray(from, to);
  const picked: number[] = [];
  let met = 0;
  for (const rows of runsOf(index.figures[figureOf[sort]], sort.endsWith('-down'))) {
    for (let at = 0; at < rows.length && met < to; at++) {
      if (has(found, rows[at]!) && met++ >= from) picked.push(rows[at]!);
    }
  }
  return Uint32Array.from(picked);
}

/** All rows of a column, in runs: the last without a figure, equals as they stand. */
function* runsOf(column: Column<number>, isDown: boolean): Generator<Uint32Array> {
  const { rows, starts } = sortColumn(column);
  const runOf = (code: number) => rows.subarray(starts[code], starts[code + 1]);
  if (isDown) for (let code = column.values.length; code > 0; code--) yield runOf(code);
  else yield rows.subarray(starts[1]);
  yield runOf(0);
}
