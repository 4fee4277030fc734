/** A search in one line, so that somebody with several alerts knows which one is meant. */
import { kinds, kindSlugs, transactions } from '@agency/listings';
import {
  dealSlugs,
  facetNames,
  featureSlugs,
  figureNames,
  formatFigure,
  type FacetName,
  type Search,
} from '@agency/search';
import { slugify, type Words } from '@agency/ui';

/**
 * @param towns Names of communes, by their slugs. One that is not among them is told from its slug.
 * @example describeSearch(search, words, towns) // 'Maisons à vendre · Ascain · jusqu’à 400 000 €'
 */
export function describeSearch(
  search: Search,
  words: Words,
  towns: ReadonlyMap<string, string>,
): string {
  const { purpose, chosen, ranges, around, text } = search;
  const kindNames = (chosen.kind ?? []).map((slug) => nameOf('kind', slug, words, towns));
  const what = kindNames.length > 0 ? kindNames.join(', ') : words('kind.any');
  const others = facetNames
    .filter((facet) => facet !== 'kind')
    .flatMap((facet) => {
      const names = (chosen[facet] ?? []).map((slug) => nameOf(facet, slug, words, towns));
      const isAround = facet === 'town' && around && names.length > 0;
      return [names.join(', '), isAround ? words('search.chip-around') : ''];
    });
  const limits = figureNames.flatMap((figure) =>
    (['min', 'max'] as const).map((bound) => {
      const value = ranges[figure]?.[bound];
      if (value === undefined) return '';
      const told = formatFigure(figure, value, words.language);
      return words(`search.chip-${figure}-${bound}`, { value: told });
    }),
  );
  const sought = text && words('search.chip-text', { value: text });
  const parts = [words(`shelf.title-${purpose}`, { what }), ...others, ...limits, sought];
  return parts.filter(Boolean).join(' · ');
}

function nameOf(
  facet: FacetName,
  slug: string,
  words: Words,
  towns: ReadonlyMap<string, string>,
): string {
  if (facet === 'kind') return words(`kind.${keyOf(kindSlugs, kinds, slug)}.other`);
  if (facet === 'deal') return words(`search.deal-${keyOf(dealSlugs, transactions, slug)}`);
  if (facet === 'energy') return words('search.chip-energy', { value: slug.toUpperCase() });
  if (facet === 'feature') {
    const features = Object.keys(featureSlugs) as (keyof typeof featureSlugs)[];
    return words(`feature.${keyOf(featureSlugs, features, slug)}`);
  }
  if (facet === 'town') return towns.get(slug) ?? capitalise(slug);
  if (facet === 'district') {
    const [town = '', district = ''] = slug.split('.');
    return `${capitalise(district)} (${towns.get(town) ?? capitalise(town)})`;
  }
  return capitalise(slug);
}

/** Searches are parsed: each slug is one that the trade knows. */
function keyOf<Key extends string>(
  slugs: Readonly<Record<Key, string>>,
  keys: readonly Key[],
  slug: string,
): Key | undefined {
  return keys.find((key) => slugs[key] === slug);
}

/** @example capitalise('bail-commercial') // 'Bail commercial' */
function capitalise(slug: string): string {
  // Anybody can write a slug: without its dots no program that shows mail makes a link of it.
  const text = slug.replaceAll(/[-.]+/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Names of communes, by their slugs. */
export function nameTowns(
  listings: readonly { place: { town: string } }[],
): ReadonlyMap<string, string> {
  return new Map(listings.map(({ place }) => [slugify(place.town), place.town]));
}
