/**
 * Of a listing that several brands show, one brand's page is canonical, and the pages of the others point to it: the brand
 * with the highest `listings.priority`, of equals the first by id. Passed over is a brand that does not show the listing
 * itself (the law or its state withholds it there), that has no domain yet, or that lacks a language of ours. Pages of
 * lists are each brand's own.
 */
import { takes, type Listing } from '@agency/listings';
import type { Site } from './config.ts';
import { hasDomain } from './gaps.ts';
import { originOf } from './origin.ts';

/** What of a brand decides which pages are canonical. */
export type Sister = Pick<Site, 'id' | 'audience' | 'languages'> & {
  brand: Pick<Site['brand'], 'domain'>;
  listings: Pick<Site['listings'], 'source' | 'take' | 'priority' | 'indexedAfterSale'>;
};

/** By the key of a listing, the origin of the brand whose page is canonical; those of our own are not in it. */
export type Elsewhere = ReadonlyMap<string, string>;

/** The brands that come before this one, the first of all first. */
export function chooseSisters(site: Sister, sites: readonly Sister[]): Sister[] {
  return sites
    .filter((other) => mayStandFor(other, site))
    .sort(compareRank)
    .map(({ id, audience, languages, brand, listings }) => {
      const { source, take, priority, indexedAfterSale } = listings;
      return {
        ...{ id, audience, languages, brand: { domain: brand.domain } },
        listings: { source, take, priority, indexedAfterSale },
      };
    });
}

function mayStandFor(other: Sister, site: Sister): boolean {
  return (
    other.listings.source === site.listings.source &&
    compareRank(other, site) < 0 &&
    hasDomain(other) &&
    site.languages.every((language) => other.languages.includes(language))
  );
}

/** No two brands have one id: there is always a first. */
function compareRank(a: Sister, b: Sister): number {
  const byPriority = b.listings.priority - a.listings.priority;
  if (byPriority !== 0 || a.id === b.id) return byPriority;
  return a.id < b.id ? -1 : 1;
}

/** @param sisters As they were chosen for this brand. @param shows Whether one of them shows a listing that it takes. */
export function findElsewhere(
  sisters: readonly Sister[],
  listings: readonly Listing[],
  shows: (sister: Sister, listing: Listing) => boolean,
): Elsewhere {
  const entries = listings.flatMap((listing) => {
    const first = sisters.find(
      (sister) => takes(listing, sister.listings.take) && shows(sister, listing),
    );
    return first ? [[listing.key, originOf(first)] as const] : [];
  });
  return new Map(entries);
}
