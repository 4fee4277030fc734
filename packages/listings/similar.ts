/** Listings that resemble one: same purpose and kind, nearest in price, the same town first. */
import type { Listing } from './schema.ts';
import { priceOf } from './price.ts';
import { purposeOf } from './vocabulary.ts';

/** Indexes once, then answers in time that does not grow with the portfolio. */
export function createSimilar(
  listings: readonly Listing[],
): (listing: Listing, count: number) => Listing[] {
  const shelves = new Map<string, Listing[]>();
  const positions = new Map<string, number>();
  const shelfOf = (listing: Listing) => `${purposeOf[listing.transaction]}/${listing.kind}`;

  for (const listing of listings) {
    const shelf = shelves.get(shelfOf(listing)) ?? [];
    shelf.push(listing);
    shelves.set(shelfOf(listing), shelf);
  }
  for (const shelf of shelves.values()) {
    shelf.sort((a, b) => amount(a) - amount(b) || (a.key < b.key ? -1 : 1));
    shelf.forEach((listing, index) => positions.set(listing.key, index));
  }

  return (listing, count) => {
    const shelf = shelves.get(shelfOf(listing)) ?? [];
    const position = positions.get(listing.key) ?? 0;
    const reach = count * 8;
    return shelf
      .slice(Math.max(0, position - reach), position + reach + 1)
      .filter((other) => other.key !== listing.key)
      .map((other) => ({ other, far: distance(other, listing) }))
      .sort((a, b) => a.far - b.far || (a.other.key < b.other.key ? -1 : 1))
      .slice(0, count)
      .map(({ other }) => other);
  };
}

const amount = (listing: Listing) => priceOf(listing)?.amount ?? 0;

/** Difference of price, relative; another town counts as a third more. */
function distance(a: Listing, b: Listing): number {
  const price = Math.abs(amount(a) - amount(b)) / Math.max(1, amount(a), amount(b));
  return price + (a.place.town === b.place.town ? 0 : 0.33);
}
