/** The pages of listings that exist: each purpose, and under it each kind, each town and each kind in a town. */
import { slugify } from '@agency/ui';
import type { Listing } from './schema.ts';
import type { Shelf } from './slugs.ts';
import { purposeOf, type Purpose } from './vocabulary.ts';

export interface FilledShelf extends Shelf {
  listings: Listing[];
}

/** Every shelf with something on it, and each of `purposes` even when it is empty: its address must not come and go. */
export function fillShelves(
  listings: readonly Listing[],
  purposes: readonly Purpose[],
): FilledShelf[] {
  const shelves = new Map<string, FilledShelf>();

  function put(shelf: Shelf, listing?: Listing) {
    const name = [shelf.purpose, shelf.kind ?? '', shelf.town ? slugify(shelf.town) : ''].join('/');
    const filled = shelves.get(name) ?? { ...shelf, listings: [] };
    if (listing) filled.listings.push(listing);
    shelves.set(name, filled);
  }

  for (const purpose of purposes) put({ purpose });
  for (const listing of sortListings(listings)) {
    const purpose = purposeOf[listing.transaction];
    const { kind, place } = listing;
    put({ purpose }, listing);
    put({ purpose, kind }, listing);
    put({ purpose, town: place.town }, listing);
    put({ purpose, kind, town: place.town }, listing);
  }
  return [...shelves.values()];
}

/** Highlighted first, then the newest, then by reference: the same order on every build. */
export function sortListings(listings: readonly Listing[]): Listing[] {
  return [...listings].sort(
    (a, b) =>
      Number(b.highlighted) - Number(a.highlighted) ||
      b.updatedOn.localeCompare(a.updatedOn) ||
      a.reference.localeCompare(b.reference, 'en'),
  );
}
