/** In which part of its town each listing lies, as vaguely as its page shows it: loaded by a map that is near, and by nobody else. */
import type { Index, IndexFile } from './columns.ts';
import { openPart } from './read-index.ts';

/** A circle in the plane of the map, in its units. */
export interface AreaCircle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** A circle that lies in two towns is an area of each. */
export interface TownArea extends AreaCircle {
  /** Code in the column of towns. */
  readonly town: number;
}

export interface AreaIndex {
  /** Town by town. */
  areas: readonly TownArea[];
  /** By row the place of its area, from 1; 0: of its place no more than the commune is told. */
  codes: Uint32Array;
}

/** An index as it is found in: with what tells it from every other one, where it was loaded. */
export type MarkedIndex = Index & Partial<Pick<IndexFile, 'cards'>>;

/** A mark of the listings of an index, and of their order: any other index has another one. */
export function markOf({ cards = new Uint32Array() }: MarkedIndex): number {
  return cards.reduce((mark, each) => (Math.imul(mark, 31) + each) >>> 0, 0);
}

/** @throws RangeError where the areas are those of another index, or not whole. */
export function readAreas(bytes: Uint8Array, index: MarkedIndex): AreaIndex {
  const { size, facets } = index;
  const reader = openPart(bytes, size);
  if (reader.number() !== markOf(index)) throw new RangeError('The areas are of another index.');
  const areas: TownArea[] = [];
  /** By code of a town how many areas lie in the towns before it. */
  const firsts = [0];
  let [x, y] = [0, 0];
  for (const place of facets.town.values.keys()) {
    firsts.push(areas.length);
    for (let left = reader.number(); left > 0; left--) {
      x += toSigned(reader.number());
      y += toSigned(reader.number());
      areas.push({ x, y, radius: reader.number(), town: place + 1 });
    }
  }
  const codes = reader.planes(new Uint32Array(size), reader.number());
  for (let row = 0; row < size; row++) {
    const place = codes[row];
    if (place) codes[row] = place + (firsts[facets.town.codes[row] ?? 0] ?? 0);
  }
  return { areas, codes };
}

/** Back from 0, 1, 2, 3, 4 to 0, −1, 1, −2, 2. */
function toSigned(value: number): number {
  return value % 2 === 0 ? value / 2 : -(value + 1) / 2;
}
