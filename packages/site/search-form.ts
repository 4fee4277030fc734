/** What the form of a search offers: the values that occur behind its door, each with its name and its count. */
import {
  energyLetters,
  features,
  kinds,
  kindSlugs,
  priceOf,
  transactions,
  type Listing,
  type Price,
  type Purpose,
} from '@agency/listings';
import {
  boundsOf,
  chooseSteps,
  dealSlugs,
  describe,
  emptySearch,
  facets,
  featureSlugs,
  find,
  formatFigure,
  valuesOf,
  type Bound,
  type FacetName,
  type FigureName,
} from '@agency/search';
import { slugify, type Words } from '@agency/ui';
import { listingsBehind, openSearch } from './search-files.ts';

export interface Choice {
  value: string;
  name: string;
  count: number;
}

export interface ChoiceField {
  facet: FacetName;
  parameter: string;
  choices: Choice[];
}

export interface FigureField {
  figure: FigureName;
  bound: Bound;
  parameter: string;
  steps: Choice[];
}

export interface SearchFields {
  count: number;
  /** What prices are for. */
  per: Price['per'] | 'mixed';
  choices: Partial<Record<FacetName, ChoiceField>>;
  figures: FigureField[];
  /** True where some of what is offered is free from a day on. */
  hasDays: boolean;
}

/** In the order of the form. Least rooms are asked for, never most: whoever wants two does not mind three. */
const asked: readonly [FigureName, Bound][] = [
  ['price', 'min'],
  ['price', 'max'],
  ['area', 'min'],
  ['area', 'max'],
  ['rent', 'max'],
  ['rooms', 'min'],
  ['bedrooms', 'min'],
  ['land', 'min'],
];

export function fieldsOf(purpose: Purpose, words: Words): SearchFields {
  const { index } = openSearch('all');
  const found = find(emptySearch(purpose), index);
  const here = listingsBehind(purpose);
  const described = here.map(describe);
  const names = namesOf(here, words);

  const choicesOf = (facet: FacetName): ChoiceField | undefined => {
    const counts = found.countsOf(facet);
    const choices = valuesOf(index, facet)
      .map((value, place) => ({ value, name: names[facet](value), count: counts[place] ?? 0 }))
      .filter(({ count }) => count > 0);
    const order = orders[facet];
    choices.sort((a, b) =>
      order ? order.indexOf(a.value) - order.indexOf(b.value) : a.name.localeCompare(b.name, 'fr'),
    );
    // One value for all is no choice.
    const isChoice = choices.length > 1 || (choices[0] && choices[0].count < found.count);
    return isChoice ? { facet, parameter: facets[facet].parameter, choices } : undefined;
  };

  const [per = 'whole', ...otherPers] = new Set(
    here.flatMap((listing) => priceOf(listing)?.per ?? []),
  );
  return {
    count: found.count,
    per: otherPers.length > 0 ? 'mixed' : per,
    choices: Object.fromEntries(
      (Object.keys(facets) as FacetName[]).map((facet) => [facet, choicesOf(facet)]),
    ),
    figures: asked.flatMap(([figure, bound]) => {
      const own = described.flatMap(({ figures: each }) => each[figure] ?? []);
      const steps = chooseSteps(
        [...new Set(own)].sort((a, b) => a - b),
        bound,
      );
      const parameter = new Map(boundsOf(figure)).get(bound) ?? '';
      const counts = found.countsAt(figure, bound, steps);
      const choices = steps.map((step, place) => ({
        value: String(step),
        name: formatFigure(figure, step, words.language),
        count: counts[place] ?? 0,
      }));
      return steps.length > 0 ? [{ figure, bound, parameter, steps: choices }] : [];
    }),
    hasDays: described.some(({ figures: { available } }) => available !== undefined),
  };
}

/** Values that the trade knows beforehand stand as it lists them. */
const orders: Partial<Record<FacetName, readonly string[]>> = {
  kind: kinds.map((kind) => kindSlugs[kind]),
  deal: transactions.map((transaction) => dealSlugs[transaction]),
  energy: energyLetters.map((letter) => letter.toLowerCase()),
  feature: features.map((feature) => featureSlugs[feature]),
};

function namesOf(
  here: readonly Listing[],
  words: Words,
): Record<FacetName, (value: string) => string> {
  const named = (from: readonly (readonly [string, string])[]) => {
    const names = new Map(from);
    return (value: string) => names.get(value) ?? value;
  };
  const activities = here.flatMap(({ business }) => business?.activities ?? []);
  const leases = here.flatMap(
    ({ commercialRent, business }) => commercialRent?.lease ?? business?.lease ?? [],
  );
  return {
    kind: named(kinds.map((kind) => [kindSlugs[kind], words(`kind.${kind}.other`)])),
    deal: named(transactions.map((each) => [dealSlugs[each], words(`search.deal-${each}`)])),
    town: named(here.map(({ place: { town } }) => [slugify(town), town])),
    district: named(
      here.map(({ place: { town, district = '' } }) => [
        `${slugify(town)}.${slugify(district)}`,
        district,
      ]),
    ),
    energy: (value) => value.toUpperCase(),
    lease: named(leases.map((lease) => [slugify(lease), lease])),
    activity: named(activities.map((activity) => [slugify(activity), activity])),
    feature: named(features.map((feature) => [featureSlugs[feature], words(`feature.${feature}`)])),
  };
}
