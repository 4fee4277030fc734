/** The form of a search: what it shows of a search, and what a change of it means. */
import { boundsOf, formatDay, parseDay } from '../address.ts';
import {
  facetNames,
  facets,
  figureNames,
  type Bound,
  type FacetName,
  type FigureName,
  type Search,
} from '../criteria.ts';
import { isListFacet, valuesOf, type Index } from '../columns.ts';
import { townOf } from '../districts.ts';
import type { Found } from '../find.ts';

type Field = HTMLInputElement | HTMLSelectElement;

const facetOf = new Map<string, FacetName>(
  facetNames.map((name) => [facets[name].parameter, name]),
);
const boundOf = new Map<string, [FigureName, Bound]>(
  figureNames.flatMap((figure) =>
    boundsOf(figure).map(([bound, parameter]) => [parameter, [figure, bound]] as const),
  ),
);

/** The search after a field was changed; the same one where the field is none of its own. */
export function change(search: Search, field: Field): Search {
  const { name, value } = field;
  const facet = facetOf.get(name);
  if (facet) {
    const others = (search.chosen[facet] ?? []).filter((each) => each !== value);
    const isChosen = field instanceof HTMLInputElement && field.checked;
    return choose(search, facet, isChosen ? [...others, value] : others);
  }
  if (name === 'autour') return { ...search, around: (field as HTMLInputElement).checked };
  if (name === 'texte') return { ...search, text: value.replace(/\s+/g, ' ').trimStart() };
  const [figure, bound] = boundOf.get(name) ?? [];
  if (!figure || !bound) return search;
  const asked = figure === 'available' ? parseDay(value) : Number(value) || undefined;
  return limit(search, figure, bound, asked);
}

/** Who leaves a town leaves its districts, and around nowhere there is nothing. */
export function choose(search: Search, facet: FacetName, values: readonly string[]): Search {
  const chosen = { ...search.chosen, [facet]: [...values].sort() };
  if (facet === 'town') {
    chosen.district = (chosen.district ?? []).filter((each) => values.includes(townOf(each)));
    return { ...search, chosen, around: search.around && values.length > 0 };
  }
  return { ...search, chosen };
}

export function limit(
  search: Search,
  figure: FigureName,
  bound: Bound,
  asked: number | undefined,
): Search {
  const { [bound]: _, ...range } = search.ranges[figure] ?? {};
  const limited = asked === undefined ? range : { ...range, [bound]: asked };
  return { ...search, ranges: { ...search.ranges, [figure]: limited } };
}

/**
 * Puts what is asked into the fields.
 *
 * @param isTyping The field of words has said it itself: it is left alone.
 */
export function showSearch(form: HTMLFormElement, search: Search, { isTyping = false } = {}): void {
  for (const field of fieldsOf(form)) {
    const facet = facetOf.get(field.name);
    const [figure, bound] = boundOf.get(field.name) ?? [];
    if (facet && field instanceof HTMLInputElement) {
      field.checked = search.chosen[facet]?.includes(field.value) ?? false;
    } else if (field.name === 'autour') {
      (field as HTMLInputElement).checked = search.around;
      field.disabled = !search.chosen.town?.length;
    } else if (field.name === 'texte') {
      if (!isTyping) field.value = search.text;
    } else if (figure && bound) {
      showAsked(field, figure, search.ranges[figure]?.[bound]);
    }
  }
  showDistricts(form, search);
}

/** An address may ask for a figure that is not among those of the list. */
function showAsked(field: Field, figure: FigureName, asked: number | undefined): void {
  const value =
    asked === undefined ? '' : figure === 'available' ? formatDay(asked) : String(asked);
  if (
    field instanceof HTMLSelectElement &&
    !Array.from(field.options).some((each) => each.value === value)
  ) {
    const option = new Option(value, value);
    option.dataset['name'] = value;
    const next = Array.from(field.options).find((each) => Number(each.value) > Number(value));
    field.insertBefore(option, next ?? null);
  }
  field.value = value;
}

/** Districts of the towns that are chosen: of all towns at once they would be a telephone book. */
function showDistricts(form: HTMLFormElement, { chosen }: Search): void {
  const box = form.querySelector<HTMLElement>('[data-districts]');
  if (!box) return;
  const towns = chosen.town ?? [];
  let shown = 0;
  for (const item of box.querySelectorAll('li')) {
    const value = item.querySelector('input')?.value ?? '';
    item.hidden = !towns.includes(townOf(value)) && !chosen.district?.includes(value);
    if (!item.hidden) shown++;
  }
  box.hidden = shown === 0;
}

/** Writes beside each choice how many listings there would be with it, field by field; nothing where that is not known yet. */
export function* showCounts(
  form: HTMLFormElement,
  found: Found,
  index: Index,
  format: (count: number) => string,
): Generator<void> {
  const counted = new Map<FacetName, Map<string, number>>();
  const countOf = (facet: FacetName, value: string) => {
    const known = counted.get(facet) ?? countValues(facet, found, index);
    counted.set(facet, known);
    return known.get(value) ?? 0;
  };

  for (const field of fieldsOf(form)) {
    const facet = facetOf.get(field.name);
    const [figure, bound] = boundOf.get(field.name) ?? [];
    if (facet || field.name === 'autour') {
      const label = field.closest('label');
      const box = label?.querySelector('[data-count]');
      if (!label || !box) continue;
      const isMissing = facet !== undefined && isListFacet(facet) && !index.lists;
      const isKnown = !field.disabled && !isMissing;
      const count = facet ? countOf(facet, field.value) : found.countAround();
      box.textContent = isKnown ? format(count) : '';
      label.classList.toggle('is-none', isKnown && count === 0);
    } else if (figure && bound && field instanceof HTMLSelectElement) {
      const options = [...field.options].filter(({ value }) => value !== '');
      const asked = options.map(({ value }) => Number(value));
      const counts = found.countsAt(figure, bound, asked);
      for (const [place, option] of options.entries()) {
        option.text = `${option.dataset['name']} (${format(counts[place] ?? 0)})`;
      }
    }
    yield;
  }
}

function countValues(facet: FacetName, found: Found, index: Index): Map<string, number> {
  const counts = found.countsOf(facet);
  return new Map(valuesOf(index, facet).map((value, place) => [value, counts[place] ?? 0]));
}

/** Shows those of a long list whose names hold what is typed. */
export function narrow(input: HTMLInputElement): void {
  const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const asked = plain(input.value.trim());
  for (const item of input.closest('fieldset')?.querySelectorAll('li') ?? []) {
    const name = plain(item.querySelector('[data-name]')?.textContent ?? '');
    const isChosen = item.querySelector('input')?.checked ?? false;
    item.hidden = !isChosen && !name.includes(asked);
  }
}

function fieldsOf(form: HTMLFormElement): Field[] {
  return Array.from(form.elements).filter(
    (each): each is Field => each instanceof HTMLInputElement || each instanceof HTMLSelectElement,
  );
}
