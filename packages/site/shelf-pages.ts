/** Every page of listings that is built: which listings it shows, and the key under which it may be kept from build to build. */
import {
  fillShelves,
  kindSlugs,
  purposes,
  purposeSlugs,
  type FilledShelf,
  type Listing,
} from '@agency/listings';
import type { Language } from '@agency/brand';
import { slugify } from '@agency/ui';
import { contentStamp, listings, listingStamp, site, stampOf } from './house.ts';
import { listSearchPaths } from './search-files.ts';
import { findShelfFacts, type ShelfFacts } from './shelf-facts.ts';
import { narrowerShelves } from './shelf-words.ts';

/** A type and no interface: Astro wants an index signature of the props that a page is handed. */
export type ShelfPage = {
  shelf: FilledShelf;
  shown: Listing[];
  /** Counted from 1. */
  current: number;
  last: number;
  facts: ShelfFacts;
};

/** The search is the first page of a door, as long as something lies behind it. */
export function isSearch({ shelf: { kind, town }, current, shown }: ShelfPage): boolean {
  return !kind && !town && current === 1 && shown.length > 0;
}

/** As `getStaticPaths` wants them. The doors of the header have a page even while nothing lies behind them. */
export function listShelfPages(language: Language) {
  const doors = purposes.filter((purpose) => site.navigation.includes(purpose));
  return fillShelves(listings, doors).flatMap((shelf) => {
    const { perPage } = site.listings;
    const last = Math.max(1, Math.ceil(shelf.listings.length / perPage));
    const links = narrowerShelves(shelf, listings);
    const facts = findShelfFacts(shelf, listings);
    return Array.from({ length: last }, (_, index) => {
      const shown = shelf.listings.slice(index * perPage, (index + 1) * perPage);
      const props: ShelfPage = { shelf, shown, current: index + 1, last, facts };
      return {
        params: { purpose: purposeSlugs[shelf.purpose], shelf: addressOf(shelf, index + 1) },
        props,
        // Only the thread that chooses what to render asks for it.
        get cacheKey() {
          return stampOf([
            language,
            contentStamp,
            { ...shelf, listings: shelf.listings.length },
            shown.map(listingStamp),
            links,
            facts,
            // Counts, names and files are those of all that may be found.
            isSearch(props) && listSearchPaths(language),
          ]);
        },
      };
    });
  });
}

function addressOf({ kind, town }: FilledShelf, page: number): string | undefined {
  const parts = [kind && kindSlugs[kind], town && slugify(town), page > 1 && `page-${page}`];
  return parts.filter(Boolean).join('/') || undefined;
}
