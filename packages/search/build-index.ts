/** From listings to columns. */
import type { Listing } from '@agency/listings';
import { slugify, type Words } from '@agency/ui';
import {
  byName,
  columnFacets,
  type Column,
  type Index,
  type List,
  type TextIndex,
} from './columns.ts';
import { figureNames, type FigureName } from './criteria.ts';
import { describe, describeInWords, type Described } from './describe.ts';

/** A commune that may lie beside another. */
export interface Neighbour {
  name: string;
}

/** What lies beside the commune of an INSEE code. */
export type FindNeighbours = (insee: string) => readonly Neighbour[];

interface IndexOptions {
  /** Of a commune without a code nothing is known. */
  findNeighbours?: FindNeighbours;
  /** Those of the language that titles are read in; without them no text is indexed. */
  words?: Words;
}

/** @param listings In the order of lists: the row of each is its rank. */
export function buildIndex(
  listings: readonly Listing[],
  { findNeighbours = () => [], words }: IndexOptions = {},
): Required<Omit<Index, 'text'>> & Pick<Index, 'text'> {
  const described = listings.map(describe);
  const besides = neighboursByTown(listings, findNeighbours);
  const column = <Value extends string | number>(
    valueOf: (each: Described) => Value | undefined,
    more: Iterable<Value> = [],
  ) => buildColumn(described.map(valueOf), more);

  const town = column(({ facets }) => facets.town, [...besides.values()].flat());
  const places = new Map(town.values.map((slug, place) => [slug, place]));
  return {
    size: listings.length,
    facets: {
      ...byName(columnFacets, (name) => column(({ facets }) => facets[name])),
      town,
    },
    figures: byName<FigureName, Column<number>>(figureNames, (name) =>
      column(({ figures }) => figures[name]),
    ),
    neighbours: town.values.map((slug) =>
      (besides.get(slug) ?? []).map((other) => places.get(other) ?? 0).sort((a, b) => a - b),
    ),
    lists: {
      feature: buildList(described.map(({ lists }) => lists.feature)),
      activity: buildList(described.map(({ lists }) => lists.activity)),
    },
    ...(words && { text: buildTextIndex(listings, words) }),
  };
}

/** @param words Those of the language that titles are read in. */
export function buildTextIndex(listings: readonly Listing[], words: Words): TextIndex {
  return buildList(listings.map((listing) => describeInWords(listing, words)));
}

/** Whoever looks around a commune sees those beside it; it is beside them as well. */
function neighboursByTown(
  listings: readonly Listing[],
  findNeighbours: FindNeighbours,
): Map<string, string[]> {
  const besides = new Map<string, Set<string>>();
  const open = (slug: string) => {
    const others = besides.get(slug) ?? new Set();
    besides.set(slug, others);
    return others;
  };
  const codes = new Map(listings.map(({ place }) => [slugify(place.town), place.insee]));
  for (const [slug, insee] of codes) {
    for (const { name } of insee ? findNeighbours(insee) : []) {
      const other = slugify(name);
      if (other === slug) continue;
      open(slug).add(other);
      open(other).add(slug);
    }
  }
  return new Map([...besides].map(([slug, others]) => [slug, [...others]]));
}

function buildColumn<Value extends string | number>(
  ofRows: readonly (Value | undefined)[],
  more: Iterable<Value>,
): Column<Value> {
  const values = sortValues(new Set([...ofRows.filter((value) => value !== undefined), ...more]));
  const places = new Map(values.map((value, place) => [value, place + 1]));
  const codes = ofRows.map((value) => (value === undefined ? 0 : (places.get(value) ?? 0)));
  return { values, codes: codesFrom(codes, values.length) };
}

/** Nearly always 16 bits: engines are quickest where all are of a kind. */
export function codesFrom(codes: Iterable<number>, highest: number): Uint16Array | Uint32Array {
  return highest > 0xffff ? Uint32Array.from(codes) : Uint16Array.from(codes);
}

function buildList(ofRows: readonly (readonly string[])[]): List {
  const rows = new Map<string, number[]>();
  for (const [row, values] of ofRows.entries()) {
    for (const value of new Set(values)) {
      const known = rows.get(value);
      if (known) known.push(row);
      else rows.set(value, [row]);
    }
  }
  const values = sortValues(rows.keys());
  return { values, rows: values.map((value) => Uint32Array.from(rows.get(value) ?? [])) };
}

/** By code unit, as a browser compares: no locale. */
function sortValues<Value extends string | number>(values: Iterable<Value>): Value[] {
  return [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
