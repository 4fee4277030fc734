/** What a search finds and nothing else: for whoever asks ten thousand questions and counts none of them. */
import { addRows, meet, noBits, rowsOf, type Bits } from './bits.ts';
import type { Index } from './columns.ts';
import { eachCondition } from './conditions.ts';
import type { Search } from './criteria.ts';

/**
 * The rows of `find`, in the default order.
 *
 * @param among Only of these, which `chooseRows` makes once for many searches. Absent: of all.
 */
export function findRows(search: Search, index: Index, among?: Bits): Uint32Array {
  const sets = Array.from(eachCondition(search, index), ({ bits }) => bits);
  return rowsOf(meet(among ? [among, ...sets] : sets, index.size));
}

/** Some rows of an index, for `findRows`. */
export function chooseRows(rows: Iterable<number>, { size }: Index): Bits {
  const bits = noBits(size);
  addRows(bits, Uint32Array.from(rows));
  return bits;
}
