/** A search as the query of an address, and back: what a visitor bookmarks, shares and finds again. */
import { purposeSlugs, type Purpose } from '@agency/listings/browser/vocabulary.ts';
import {
  emptySearch,
  facetNames,
  facets,
  figureNames,
  figures,
  sorts,
  type Bound,
  type FigureName,
  type Range,
  type Search,
  type Sort,
} from './criteria.ts';
import { isValue } from './slugs.ts';

/** Beside what is sought: how it is shown. */
export interface View {
  sort: Sort;
  /** Absent: as the brand shows it. */
  layout?: Layout;
  /** From 1. */
  page: number;
}

export const layouts = ['cards', 'table', 'map'] as const;
export type Layout = (typeof layouts)[number];

const layoutSlugs: Readonly<Record<Layout, string>> = {
  cards: 'fiches',
  table: 'tableau',
  map: 'carte',
};

const sortSlugs: Readonly<Record<Sort, string>> = {
  recent: 'recent',
  'price-up': 'prix',
  'price-down': 'prix-decroissant',
  'area-down': 'surface',
  'rent-up': 'loyer-m2',
};

/** A part of an address that means nothing here. */
export interface Unknown {
  parameter: string;
  /** Absent: no such filter; else the filter does not know this value. */
  value?: string;
}

export interface Address {
  search: Search;
  view: View;
  unknown: Unknown[];
}

/** Longer lists and texts are no visitor's. */
const mostValues = 100;
const longestText = 120;

/** What senders of letters and advertisements hang on to an address. */
const ofOthers = /^(utm_|mtm_|pk_)|^(fbclid|gclid|gbraid|wbraid|msclkid|mc_cid|mc_eid|ref)$/;

/** Never fails: what it does not know is told, and everything else kept. */
export function parseAddress(query: URLSearchParams, purpose: Purpose): Address {
  const search = emptySearch(purpose);
  const view: View = { sort: 'recent', page: 1 };
  const unknown: Unknown[] = [];
  const rest = new Set([...query.keys()].filter((name) => !ofOthers.test(name)));
  /** Repeated or with commas: a form without script repeats. */
  const take = (parameter: string): string[] => {
    rest.delete(parameter);
    const values = query.getAll(parameter).flatMap((value) => value.split(','));
    return [...new Set(values.map((value) => value.trim().toLowerCase()).filter(Boolean))].slice(
      0,
      mostValues,
    );
  };

  for (const facet of facetNames) {
    const { parameter } = facets[facet];
    const [values, others] = partition(take(parameter), (value) => isValue(facet, value));
    if (values.length > 0) search.chosen[facet] = values.sort();
    unknown.push(...others.map((value) => ({ parameter, value })));
  }
  for (const figure of figureNames) {
    const range: Range = {};
    for (const [bound, parameter] of boundsOf(figure)) {
      const [value] = take(parameter);
      if (value === undefined) continue;
      const number = figure === 'available' ? parseDay(value) : parseCount(value);
      if (number === undefined) unknown.push({ parameter, value });
      else range[bound] = number;
    }
    if (range.min !== undefined || range.max !== undefined) search.ranges[figure] = range;
  }
  search.around = take('autour').includes('oui');
  rest.delete('texte');
  search.text = (query.get('texte') ?? '').replace(/\s+/g, ' ').trim().slice(0, longestText);

  const one = <Name extends string>(
    parameter: string,
    slugs: Readonly<Record<Name, string>>,
  ): Name | undefined => {
    const [value] = take(parameter);
    const name = (Object.keys(slugs) as Name[]).find((each) => slugs[each] === value);
    if (value !== undefined && name === undefined) unknown.push({ parameter, value });
    return name;
  };
  view.sort = one('tri', sortSlugs) ?? 'recent';
  const layout = one('vue', layoutSlugs);
  if (layout) view.layout = layout;
  view.page = Math.max(1, parseCount(take('page')[0] ?? '') ?? 1);
  // The field of the form that leads here names the purpose, which the path says.
  const [door = purposeSlugs[purpose]] = take('pour');
  if (door !== purposeSlugs[purpose]) unknown.push({ parameter: 'pour', value: door });
  unknown.push(...[...rest].map((parameter) => ({ parameter })));
  return { search, view, unknown };
}

/** The same search has one address. @example '?type=maison&ville=ascain,sare&prix-max=400000' */
export function formatQuery(search: Search, view: Partial<View> = {}): string {
  const parts: string[] = [];
  const put = (parameter: string, value: string | number | undefined) => {
    if (value !== undefined && value !== '') parts.push(`${parameter}=${value}`);
  };
  for (const facet of facetNames) {
    put(facets[facet].parameter, [...(search.chosen[facet] ?? [])].sort().join(','));
    if (facet === 'town' && search.around && search.chosen.town?.length) put('autour', 'oui');
  }
  for (const figure of figureNames) {
    for (const [bound, parameter] of boundsOf(figure)) {
      const value = search.ranges[figure]?.[bound];
      put(parameter, value !== undefined && figure === 'available' ? formatDay(value) : value);
    }
  }
  put('texte', search.text && encodeURIComponent(search.text).replaceAll('%20', '+'));
  put('tri', view.sort && view.sort !== sorts[0] ? sortSlugs[view.sort] : undefined);
  put('vue', view.layout && layoutSlugs[view.layout]);
  put('page', view.page === 1 ? undefined : view.page);
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

export function boundsOf(figure: FigureName): [Bound, string][] {
  return Object.entries(figures[figure]) as [Bound, string][];
}

function parseCount(value: string): number | undefined {
  return /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

const msPerDay = 86_400_000;

/** Days since 1 January 1970. @example parseDay('1970-01-02') // 1 */
export function parseDay(day: string): number | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(day) : NaN;
  const isReal = !Number.isNaN(time) && time >= 0 && formatDay(time / msPerDay) === day;
  return isReal ? time / msPerDay : undefined;
}

export function formatDay(days: number): string {
  return new Date(days * msPerDay).toISOString().slice(0, 10);
}

function partition<T>(values: readonly T[], fits: (value: T) => boolean): [T[], T[]] {
  return [values.filter(fits), values.filter((value) => !fits(value))];
}
