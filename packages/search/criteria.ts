/** What may be asked of a portfolio: one table from which addresses, columns, conditions and the form are all made. */
import type { Purpose } from '@agency/listings/browser/vocabulary.ts';

/**
 * A quality with named values. `one`: a listing has one of them, and those that are chosen are alternatives.
 * `any`: it has several, alternatives again. `all`: it has several, and must have each that is chosen.
 */
export const facets = {
  kind: { parameter: 'type', of: 'one' },
  deal: { parameter: 'formule', of: 'one' },
  town: { parameter: 'ville', of: 'one' },
  district: { parameter: 'quartier', of: 'one' },
  energy: { parameter: 'dpe', of: 'one' },
  lease: { parameter: 'bail', of: 'one' },
  activity: { parameter: 'activite', of: 'any' },
  feature: { parameter: 'atouts', of: 'all' },
} as const satisfies Record<string, { parameter: string; of: 'one' | 'any' | 'all' }>;
export type FacetName = keyof typeof facets;
export const facetNames = Object.keys(facets) as FacetName[];

/** A quality with a figure, asked for by its least or its most. What has no figure is left out once one is asked for. */
export const figures = {
  /** Euros: the whole price, or by month, year or week, as the purpose has it. */
  price: { min: 'prix-min', max: 'prix-max' },
  /** m². */
  area: { min: 'surface-min', max: 'surface-max' },
  land: { min: 'terrain-min', max: 'terrain-max' },
  rooms: { min: 'pieces-min', max: 'pieces-max' },
  bedrooms: { min: 'chambres-min', max: 'chambres-max' },
  /** Euros a m² and year, without tax and charges (COM-02). */
  rent: { min: 'loyer-m2-min', max: 'loyer-m2-max' },
  /** Days since 1 January 1970: free on that day at the latest. */
  available: { max: 'disponible' },
} as const satisfies Record<string, { min?: string; max: string }>;
export type FigureName = keyof typeof figures;
export const figureNames = Object.keys(figures) as FigureName[];
export type Bound = 'min' | 'max';

export interface Range {
  min?: number;
  max?: number;
}

/** Every value as it stands in addresses. @example { purpose: 'sale', chosen: { kind: ['maison'] }, ranges: { price: { max: 400000 } }, around: false, text: '' } */
export interface Search {
  purpose: Purpose;
  chosen: Partial<Record<FacetName, readonly string[]>>;
  ranges: Partial<Record<FigureName, Range>>;
  /** With the neighbouring communes of those that are chosen. */
  around: boolean;
  /** Words, or beginnings of words, that title, reference or place must have. */
  text: string;
}

export const sorts = ['recent', 'price-up', 'price-down', 'area-down', 'rent-up'] as const;
export type Sort = (typeof sorts)[number];

export function emptySearch(purpose: Purpose): Search {
  return { purpose, chosen: {}, ranges: {}, around: false, text: '' };
}
