/** The page of listings that comes nearest to a search: it has an address without a query, and feeds. */
import { purposeSlugs } from '@agency/listings/browser/vocabulary.ts';
import { facetNames, type FacetName, type Search } from './criteria.ts';

export interface NearestShelf {
  /** As in French. @example '/vente/maison/ascain/' */
  path: string;
  /** As in addresses; absent where the page is of all. */
  kind?: string;
  town?: string;
  /** True where it shows the very same. */
  isExact: boolean;
}

/** @param exists Whether there is a listing of that kind, in that town: else there is no page. */
export function findNearestShelf(
  { purpose, chosen, ranges, around, text }: Search,
  exists: (kind: string | undefined, town: string | undefined) => boolean,
): NearestShelf {
  const only = (facet: FacetName) => (chosen[facet]?.length === 1 ? chosen[facet][0] : undefined);
  const [oneKind, oneTown] = [only('kind'), around ? undefined : only('town')];
  const nearest = [
    [oneKind, oneTown],
    [oneKind, undefined],
    [undefined, oneTown],
  ] as const;
  const [kind, town] = nearest.find(([kind, town]) => exists(kind, town)) ?? [];
  const parts = [purposeSlugs[purpose], kind, town].filter(Boolean);
  const asked = facetNames.filter((facet) => chosen[facet]?.length);
  const told = [...(kind ? ['kind'] : []), ...(town ? ['town'] : [])];
  const isExact =
    asked.every((facet) => told.includes(facet)) &&
    !around &&
    text.trim() === '' &&
    Object.values(ranges).every(({ min, max }) => min === undefined && max === undefined);
  return { path: `/${parts.join('/')}/`, ...(kind && { kind }), ...(town && { town }), isExact };
}
