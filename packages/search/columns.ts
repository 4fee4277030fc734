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

/** Features and trades: they weigh as much as a third of all else, and nothing is shown later for want of them. */
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
