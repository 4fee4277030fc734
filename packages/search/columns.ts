/**
 * A portfolio by columns: of each quality the distinct values once, and for each row which of them it has. A row is a
 * listing; rows stand in the order of lists (highlighted, newest, reference), so that the row is the rank.
 */
import type { FacetName, FigureName } from './criteria.ts';

/** A quality of which a listing has one value at most. Code 0: none; else the place of the value, from 1. */
export interface Column<Value extends string | number> {
  /** Sorted, each once. */
  values: readonly Value[];
  /** By row. */
  codes: Uint16Array | Uint32Array;
}

/** A quality of which a listing has several values. */
export interface List {
  /** Sorted, each once. */
  values: readonly string[];
  /** Of each value the rows that have it, ascending. */
  rows: readonly Uint32Array[];
}

export type ColumnFacet = Exclude<FacetName, ListFacet>;
export type ListFacet = 'feature' | 'activity';
export const columnFacets = ['deal', 'kind', 'town', 'district', 'energy', 'lease'] as const;
export const listFacets = ['feature', 'activity'] as const;

export function isListFacet(facet: FacetName): facet is ListFacet {
  return (listFacets as readonly string[]).includes(facet);
}

/** Features and trades: they weigh as much as a third of all else, and nothing that does not ask for them waits for them. */
export type Lists = Readonly<Record<ListFacet, List>>;

/** The words of titles, references and places. */
export type TextIndex = List;

export interface Index {
  /** How many listings. */
  size: number;
  facets: Readonly<Record<ColumnFacet, Column<string>>>;
  figures: Readonly<Record<FigureName, Column<number>>>;
  /** Of each town of the column, its neighbours among them, by place from 0. Towns without a listing stand among them, too. */
  neighbours: readonly (readonly number[])[];
  /** Absent until it is loaded: what is asked of it is then no condition. */
  lists?: Lists;
  /** Absent until somebody types. */
  text?: TextIndex;
}

export interface IndexFile extends Index {
  /** Of each file of cards a 32-bit mark of what is on them: part of its address. */
  cards: Uint32Array;
}

/** The values of a facet; of a list that is not loaded none are known. */
export function valuesOf({ facets, lists }: Index, facet: FacetName): readonly string[] {
  return (isListFacet(facet) ? lists?.[facet].values : facets[facet].values) ?? [];
}

export function byName<Name extends string, Value>(
  names: readonly Name[],
  valueOf: (name: Name) => Value,
): Record<Name, Value> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
}
