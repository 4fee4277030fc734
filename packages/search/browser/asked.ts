/** What is asked, in words: one name for each thing that can be taken back. */
import type { Words } from '@agency/ui';
import {
  facetNames,
  facets,
  figureNames,
  type Bound,
  type FacetName,
  type FigureName,
  type Search,
} from '../criteria.ts';
import type { Loosened } from '../find.ts';
import { formatFigure } from '../format-figure.ts';
import { loosen } from '../loosen.ts';
import { choose, limit } from './form.ts';

export interface Asked {
  name: string;
  /** The search without it. */
  without: Search;
}

export function listAsked(search: Search, form: HTMLFormElement, words: Words): Asked[] {
  const asked: Asked[] = [];
  for (const facet of facetNames) {
    const values = search.chosen[facet] ?? [];
    for (const value of values) {
      const without = choose(
        search,
        facet,
        values.filter((each) => each !== value),
      );
      asked.push({ name: nameValue(facet, value, form, words), without });
    }
    if (facet === 'town' && search.around && values.length > 0) {
      asked.push({ name: words('search.chip-around'), without: { ...search, around: false } });
    }
  }
  for (const figure of figureNames) {
    for (const bound of ['min', 'max'] as const) {
      const value = search.ranges[figure]?.[bound];
      if (value === undefined) continue;
      asked.push({
        name: nameBound(figure, bound, value, words),
        without: limit(search, figure, bound, undefined),
      });
    }
  }
  const text = search.text.trim();
  if (text) {
    asked.push({
      name: words('search.chip-text', { value: text }),
      without: { ...search, text: '' },
    });
  }
  return asked;
}

/** The whole of it. @example 'Acheter · Maison · Ascain' */
export function nameOf(search: Search, form: HTMLFormElement, words: Words): string {
  const names = listAsked(search, form, words).map(({ name }) => name);
  const door = words(`navigation.${search.purpose}`);
  return [door, ...(names.length > 0 ? names : [words('space.all')])].join(' · ');
}

/** All that one condition asks for: alternatives are one condition. */
export function nameCondition(
  search: Search,
  condition: Pick<Loosened, 'subject' | 'value'>,
  form: HTMLFormElement,
  words: Words,
): string {
  if (condition.subject === 'text') return condition.value ?? '';
  const kept = new Set(listAsked(loosen(search, condition), form, words).map(({ name }) => name));
  const names = listAsked(search, form, words).map(({ name }) => name);
  return names.filter((name) => !kept.has(name)).join(', ');
}

function nameValue(facet: FacetName, value: string, form: HTMLFormElement, words: Words): string {
  if (facet === 'energy') return words('search.chip-energy', { value: value.toUpperCase() });
  const { parameter } = facets[facet];
  const field = form.querySelector(`[name="${parameter}"][value="${CSS.escape(value)}"]`);
  return field?.closest('label')?.querySelector('[data-name]')?.textContent ?? value;
}

function nameBound(figure: FigureName, bound: Bound, value: number, words: Words): string {
  return words(`search.chip-${figure}-${bound}`, {
    value: formatFigure(figure, value, words.language),
  });
}
