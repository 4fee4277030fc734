/** A page of what was found, in the order that a visitor wants: what has no figure comes last, equals stand as they stood. */
import { has, type Bits } from './bits.ts';
import type { Column, Index } from './columns.ts';
import type { FigureName, Sort } from './criteria.ts';

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
  const order = sort === 'recent' ? undefined : orderOf(index.figures[figureOf[sort]], sort);
  const picked: number[] = [];
  for (let rank = 0, met = 0; rank < index.size && met < to; rank++) {
    const row = order ? order[rank]! : rank;
    if (has(found, row) && met++ >= from) picked.push(row);
  }
  return Uint32Array.from(picked);
}

type Codes = Column<number>['codes'];
const orders = new WeakMap<Codes, Map<Sort, Uint32Array>>();

/** All rows as sorted, once for an index: who turns the pages of a list does not wait for it again. */
function orderOf(column: Column<number>, sort: Sort): Uint32Array {
  const known = orders.get(column.codes) ?? new Map<Sort, Uint32Array>();
  orders.set(column.codes, known);
  const order = known.get(sort) ?? sortColumn(column, sort.endsWith('-down'));
  known.set(sort, order);
  return order;
}

/** Counts and lays out instead of comparing: a hundred thousand rows in a millisecond or two. */
function sortColumn({ codes, values }: Column<number>, isDown: boolean): Uint32Array {
  const last = values.length;
  const rankOf = (code: number) => (code === 0 ? last : isDown ? last - code : code - 1);
  const starts = new Uint32Array(last + 2);
  for (let row = 0; row < codes.length; row++) starts[rankOf(codes[row]!) + 1]!++;
  for (let rank = 1; rank < starts.length; rank++) starts[rank]! += starts[rank - 1]!;
  const sorted = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) sorted[starts[rankOf(codes[row]!)]!++] = row;
  return sorted;
}
