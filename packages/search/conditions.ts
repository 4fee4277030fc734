/** What a search asks, condition by condition: the rows that each lets through. */
import { purposeOf, transactions } from '@agency/listings/browser/vocabulary.ts';
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
  const { chosen, ranges } = search;
  const conditions: Condition[] = [{ subject: 'purpose', bits: bitsOfPurpose(search, index) }];
  for (const name of columnFacets) {
    const values = chosen[name];
    if (!values?.length || name === 'town' || name === 'district') continue;
    conditions.push({ subject: name, bits: bitsOfColumn(index.facets[name], values) });
  }
  if (chosen.town?.length || chosen.district?.length) {
    conditions.push({ subject: 'place', bits: bitsOfPlace(search, index) });
  }
  for (const name of listFacets) {
    const values = chosen[name];
    const list = index.lists?.[name];
    if (!values?.length || !list) continue;
    if (facets[name].of === 'all') {
      for (const value of values) {
        conditions.push({ subject: name, value, bits: bitsOfList(list, [value], index.size) });
      }
    } else conditions.push({ subject: name, bits: bitsOfList(list, values, index.size) });
  }
  for (const name of figureNames) {
    for (const bound of ['min', 'max'] as const) {
      const asked = ranges[name]?.[bound];
      if (asked === undefined) continue;
      conditions.push({
        subject: `${name}-${bound}`,
        bits: bitsOfBound(index.figures[name], bound, asked),
      });
    }
  }
  for (const value of index.text ? new Set(wordsOf(search.text)) : []) {
    conditions.push({
      subject: 'text',
      value,
      bits: bitsOfBeginning(index.text, value, index.size),
    });
  }
  return conditions;
}

function bitsOfPurpose({ purpose }: Search, index: Index): Bits {
  const deals = transactions.filter((transaction) => purposeOf[transaction] === purpose);
  return bitsOfColumn(
    index.facets.deal,
    deals.map((transaction) => dealSlugs[transaction]),
  );
}

export function bitsOfColumn({ values, codes }: Column<string>, chosen: readonly string[]): Bits {
  const wanted = new Uint8Array(values.length + 1);
  for (const value of chosen) wanted[values.indexOf(value) + 1] = 1;
  wanted[0] = 0;
  return bitsWhere(codes, wanted);
}

/** A chosen district stands for its town: who wants the harbour of one town and all of another says so. */
function bitsOfPlace(
  { chosen, around }: Search,
  { facets: { town, district }, neighbours }: Index,
): Bits {
  const districts = chosen.district ?? [];
  const narrowed = new Set(districts.map(townOf));
  const wanted = new Uint8Array(town.values.length + 1);
  for (const slug of chosen.town ?? []) {
    const place = town.values.indexOf(slug);
    if (place < 0) continue;
    if (!narrowed.has(slug)) wanted[place + 1] = 1;
    if (around) for (const other of neighbours[place] ?? []) wanted[other + 1] = 1;
  }
  const bits = bitsWhere(town.codes, wanted);
  if (districts.length > 0) join(bits, bitsOfColumn(district, districts));
  return bits;
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

function bitsOfBound({ values, codes }: Column<number>, bound: Bound, asked: number): Bits {
  const wanted = new Uint8Array(values.length + 1);
  if (bound === 'min') wanted.fill(1, firstAtLeast(values, asked) + 1);
  else wanted.fill(1, 1, firstAbove(values, asked) + 1);
  return bitsWhere(codes, wanted);
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

/** @param wanted By code: 1 or 0. */
function bitsWhere(codes: Codes, wanted: Uint8Array): Bits {
  const known = asked.get(codes) ?? new Map<string, Bits>();
  asked.set(codes, known);
  const name = wanted.join('');
  const bits = known.get(name) ?? chooseBits(codes, wanted);
  if (known.size >= mostAsked) known.clear();
  known.set(name, bits);
  return bits;
}

/** Word by word and without a branch: a processor guesses wrong half the time. */
function chooseBits(codes: Codes, wanted: Uint8Array): Bits {
  const bits = noBits(codes.length);
  for (let word = 0; word < bits.length; word++) {
    const first = word * 32;
    const rest = Math.min(32, codes.length - first);
    let chosen = 0;
    for (let bit = 0; bit < rest; bit++) chosen |= wanted[codes[first + bit]!]! << bit;
    bits[word] = chosen;
  }
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
