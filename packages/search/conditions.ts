/** What a search asks, condition by condition: the rows that each lets through. */
import { purposeOf, transactions, type Purpose } from '@agency/listings/browser/vocabulary.ts';
import { addRows, allBits, join, meet, noBits, type Bits } from './bits.ts';
import {
  columnFacets,
  listFacets,
  type Column,
  type Index,
  type List,
  type TextIndex,
} from './columns.ts';
import {
  facets,
  figureNames,
  type Bound,
  type FacetName,
  type FigureName,
  type Search,
} from './criteria.ts';
import { townOf } from './districts.ts';
import { dealSlugs } from './slugs.ts';
import { bitsOfCodes, bitsOfRange } from './sorted.ts';
import { wordsOf } from './words-of.ts';

/** What a condition is about. Town and district are one: where. */
export type Subject =
  'purpose' | 'place' | 'text' | Exclude<FacetName, 'town' | 'district'> | `${FigureName}-${Bound}`;

export interface Condition {
  subject: Subject;
  /** One of several that must hold together: a feature, a word. */
  value?: string;
  bits: Bits;
}

/** What is asked of a part of the index that is not loaded is no condition. */
export function conditionsOf(search: Search, index: Index): Condition[] {
  return [...eachCondition(search, index)];
}

/** One by one, for whoever does not ask for all at once: what of a column was chosen is remembered. */
export function* eachCondition(search: Search, index: Index): Generator<Condition, void> {
  const { chosen, ranges } = search;
  yield { subject: 'purpose', bits: bitsOfPurpose(search.purpose, index) };
  for (const name of columnFacets) {
    const values = chosen[name];
    if (!values?.length || name === 'town' || name === 'district') continue;
    yield { subject: name, bits: bitsOfColumn(index.facets[name], values) };
  }
  if (chosen.town?.length || chosen.district?.length) {
    yield { subject: 'place', bits: bitsOfPlace(search, index) };
  }
  for (const name of listFacets) {
    const values = chosen[name];
    const list = index.lists?.[name];
    if (!values?.length || !list) continue;
    if (facets[name].of === 'all') {
      for (const value of values) {
        yield { subject: name, value, bits: bitsOfList(list, [value], index.size) };
      }
    } else yield { subject: name, bits: bitsOfList(list, values, index.size) };
  }
  for (const name of figureNames) {
    for (const bound of ['min', 'max'] as const) {
      const asked = ranges[name]?.[bound];
      if (asked === undefined) continue;
      yield {
        subject: `${name}-${bound}`,
        bits: bitsOfBound(index.figures[name], bound, asked),
      };
    }
  }
  for (const value of index.text ? new Set(wordsOf(search.text)) : []) {
    yield {
      subject: 'text',
      value,
      bits: bitsOfBeginning(index.text, value, index.size),
    };
  }
}

export function bitsOfPurpose(purpose: Purpose, index: Index): Bits {
  const deals = transactions.filter((transaction) => purposeOf[transaction] === purpose);
  return bitsOfColumn(
    index.facets.deal,
    deals.map((transaction) => dealSlugs[transaction]),
  );
}

export function bitsOfColumn(column: Column<string>, chosen: readonly string[]): Bits {
  return bitsOfValues(
    column,
    chosen.map((value) => column.values.indexOf(value) + 1),
  );
}

/** A chosen district stands for its town: who wants the harbour of one town and all of another says so. */
function bitsOfPlace(
  { chosen, around }: Search,
  { facets: { town, district }, neighbours }: Index,
): Bits {
  const districts = chosen.district ?? [];
  const narrowed = new Set(districts.map(townOf));
  const wanted = (chosen.town ?? []).flatMap((slug) => {
    const place = town.values.indexOf(slug);
    const others = around ? (neighbours[place] ?? []).map((other) => other + 1) : [];
    return narrowed.has(slug) ? others : [place + 1, ...others];
  });
  const bits = bitsOfValues(town, wanted);
  return districts.length > 0 ? join(bits, bitsOfColumn(district, districts)) : bits;
}

function bitsOfList({ values, rows }: List, chosen: readonly string[], size: number): Bits {
  const bits = noBits(size);
  for (const value of chosen) {
    const own = rows[values.indexOf(value)];
    if (own) addRows(bits, own);
  }
  return bits;
}

/** Rows with a word that begins so. */
function bitsOfBeginning(text: TextIndex | undefined, beginning: string, size: number): Bits {
  const bits = noBits(size);
  const { values, rows } = text ?? { values: [], rows: [] };
  for (let at = firstAtLeast(values, beginning); values[at]?.startsWith(beginning); at++) {
    addRows(bits, rows[at]!);
  }
  return bits;
}

function bitsOfBound(column: Column<number>, bound: Bound, asked: number): Bits {
  const { values } = column;
  const [first, end] =
    bound === 'min'
      ? [firstAtLeast(values, asked) + 1, values.length + 1]
      : [1, firstAbove(values, asked) + 1];
  return remember(column.codes, `${first}-${end}`, () => bitsOfRange(column, first, end));
}

function bitsOfValues(column: Column<string>, wanted: readonly number[]): Bits {
  return remember(column.codes, wanted.join(), () => bitsOfCodes(column, wanted));
}

/** The place of the first value from `asked` on; of sorted values. */
export function firstAtLeast<Value extends string | number>(
  values: readonly Value[],
  asked: Value,
): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (values[middle]! < asked) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The place of the first value beyond `asked`. */
export function firstAbove(values: readonly number[], asked: number): number {
  const at = firstAtLeast(values, asked);
  return values[at] === asked ? at + 1 : at;
}

type Codes = Uint16Array | Uint32Array;

/** What a visitor asked a moment ago is asked again with the next click: by column, then by the codes that are wanted. */
const asked = new WeakMap<Codes, Map<string, Bits>>();
const mostAsked = 64;

function remember(codes: Codes, name: string, choose: () => Bits): Bits {
  const known = asked.get(codes) ?? new Map<string, Bits>();
  asked.set(codes, known);
  const bits = known.get(name) ?? choose();
  if (known.size >= mostAsked) known.clear();
  known.set(name, bits);
  return bits;
}

/** What all of them let through but those about these subjects. */
export function meetWithout(
  conditions: readonly Condition[],
  left: (condition: Condition) => boolean,
  size: number,
): Bits {
  const kept = conditions.filter((condition) => !left(condition)).map(({ bits }) => bits);
  return kept.length > 0 ? meet(kept, size) : allBits(size);
}
