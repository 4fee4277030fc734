/**
 * What a search finds, and what each other choice would: the one matching function of browser and alerts. The pages of a
 * kind and a town, and their feeds, hold what it finds there: a test holds them to it.
 * A count beside a choice is the number of listings that there would be with it: alternatives are counted as if none
 * of their own kind were chosen yet, demands on top of all that is asked.
 */
import type { Purpose } from '@agency/listings/browser/vocabulary.ts';
import { addRows, countBits, countBoth, has, noBits, rowsOf, type Bits } from './bits.ts';
import { isListFacet, type Index, type List } from './columns.ts';
import {
  bitsOfPurpose,
  conditionsOf,
  firstAbove,
  firstAtLeast,
  meetWithout,
  type Condition,
  type Subject,
} from './conditions.ts';
import {
  facets,
  type Bound,
  type FacetName,
  type FigureName,
  type Search,
  type Sort,
} from './criteria.ts';
import { pickRows } from './order.ts';

export interface Found {
  /** How many listings. */
  count: number;
  /** Rows, in the default order. */
  rows: Uint32Array;
  /** Some of them as sorted: from one place on, up to another. */
  page: (sort: Sort, from: number, to: number) => Uint32Array;
  /** By place of the value in its column or list; none while the list is not loaded. */
  countsOf: (facet: FacetName) => Uint32Array;
  /** Behind each door, with all that is asked but prices, which mean something else there. */
  countBehind: (purpose: Purpose) => number;
  /** With the neighbouring communes as well. */
  countAround: () => number;
  /** Were each of these the least, or the most, that is asked. */
  countsAt: (figure: FigureName, bound: Bound, asked: readonly number[]) => number[];
  /** What each condition keeps out alone, most first: how many there would be without it. */
  loosened: () => Loosened[];
}

export interface Loosened {
  subject: Exclude<Subject, 'purpose'>;
  value?: string;
  /** How many there would be. */
  count: number;
}

export function find(search: Search, index: Index): Found {
  const { size } = index;
  const conditions = conditionsOf(search, index);
  const masks = new Map<string, Mask>();
  /** What all conditions but those about the subjects let through. */
  const without = (...subjects: Subject[]): Mask => {
    const left = subjects.filter((subject) => conditions.some((each) => each.subject === subject));
    const name = left.join();
    const known = masks.get(name);
    if (known) return known;
    const mask = new Mask(meetWithout(conditions, ({ subject }) => left.includes(subject), size));
    masks.set(name, mask);
    return mask;
  };
  const found = without();

  return {
    count: found.count,
    get rows() {
      return found.rows;
    },
    page: (sort, from, to) => pickRows(found.bits, sort, index, [from, to]),
    countsOf(facet) {
      if (isListFacet(facet)) {
        const { bits } = facets[facet].of === 'all' ? found : without(facet);
        return index.lists ? countList(index.lists[facet], bits, size) : new Uint32Array();
      }
      const { codes, values } = index.facets[facet];
      const mask = without(facet === 'town' || facet === 'district' ? 'place' : facet);
      const counts = mask.histogram(codes, values.length).subarray(1);
      return facet === 'town' && search.around ? withNeighbours(counts, index) : counts;
    },
    countBehind: (purpose) =>
      countBoth(
        without('purpose', 'deal', 'price-min', 'price-max').bits,
        bitsOfPurpose(purpose, index),
      ),
    countAround() {
      const wider = conditionsOf({ ...search, around: true }, index).find(isPlace);
      return wider ? countBoth(without('place').bits, wider.bits) : found.count;
    },
    countsAt(figure, bound, asked) {
      const { codes, values } = index.figures[figure];
      const sums = without(`${figure}-${bound}`).cumulated(codes, values.length);
      const all = sums[values.length] ?? 0;
      return asked.map((each) =>
        bound === 'max'
          ? (sums[firstAbove(values, each)] ?? 0)
          : all - (sums[firstAtLeast(values, each)] ?? 0),
      );
    },
    loosened: () =>
      conditions
        .filter((each) => each.subject !== 'purpose')
        .map((each) => ({
          subject: each.subject as Loosened['subject'],
          ...(each.value !== undefined && { value: each.value }),
          count: countBits(meetWithout(conditions, (other) => other === each, size)),
        }))
        .filter(({ count }) => count > found.count)
        .sort((a, b) => b.count - a.count),
  };
}

/** With its surroundings a town has what lies in any of them. */
function withNeighbours(counts: Uint32Array, { neighbours }: Index): Uint32Array {
  return counts.map((count, town) =>
    (neighbours[town] ?? []).reduce((sum, other) => sum + (counts[other] ?? 0), count),
  );
}

function isPlace({ subject }: Condition): boolean {
  return subject === 'place';
}

/** A set of rows, with what is counted of it more than once. */
class Mask {
  readonly bits: Bits;
  readonly count: number;
  #rows: Uint32Array | undefined;
  #sums = new Map<object, Uint32Array>();

  constructor(bits: Bits) {
    this.bits = bits;
    this.count = countBits(bits);
  }

  get rows(): Uint32Array {
    return (this.#rows ??= rowsOf(this.bits));
  }

  /** How many rows have each code. */
  histogram(codes: Uint16Array | Uint32Array, highest: number): Uint32Array {
    const counts = new Uint32Array(highest + 1);
    const { bits } = this;
    for (let word = 0; word < bits.length; word++) {
      const first = word * 32 + 31;
      // The highest first: to take it away is whole arithmetic, while the lowest is found through a negative number.
      for (let left = bits[word]! | 0; left !== 0;) {
        const zeros = Math.clz32(left);
        left ^= 0x80000000 >>> zeros;
        counts[codes[first - zeros]!]!++;
      }
    }
    return counts;
  }

  /** How many rows have one of the first values: of none, of one, of two… Rows without a value are none of them. */
  cumulated(codes: Uint16Array | Uint32Array, highest: number): Uint32Array {
    // Asked for the least and for the most.
    const known = this.#sums.get(codes);
    if (known) return known;
    const sums = this.histogram(codes, highest);
    sums[0] = 0;
    for (let place = 1; place < sums.length; place++) sums[place]! += sums[place - 1]!;
    this.#sums.set(codes, sums);
    return sums;
  }
}

/** The longer lists once as bits: a portfolio's features are counted with every keystroke. */
const listBits = new WeakMap<Uint32Array, Bits>();

function countList({ rows }: List, mask: Bits, size: number): Uint32Array {
  return Uint32Array.from(rows, (each) => {
    if (each.length > mask.length) return countBoth(mask, bitsOf(each, size));
    let count = 0;
    for (let index = 0; index < each.length; index++) if (has(mask, each[index]!)) count++;
    return count;
  });
}

function bitsOf(rows: Uint32Array, size: number): Bits {
  const known = listBits.get(rows);
  if (known) return known;
  const bits = noBits(size);
  addRows(bits, rows);
  listBits.set(rows, bits);
  return bits;
}
