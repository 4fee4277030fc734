/** Listings that resemble one: same purpose and kind, nearest in price, the same town first. */
import type { Listing } from './schema.ts';
import { priceOf } from './price.ts';
import { purposeOf } from './vocabulary.ts';

/** A listing and what it asks: a price is asked for thousands of times. */
interface Priced {
  listing: Listing;
  amount: number;
}

/** Indexes once, then answers in time that does not grow with the portfolio. */
export function createSimilar(
  listings: readonly Listing[],
): (listing: Listing, count: number) => Listing[] {
  const priced = listings.map((listing) => ({ listing, amount: priceOf(listing)?.amount ?? 0 }));
  const shelves = Map.groupBy(priced, ({ listing }) => shelfOf(listing));
  const positions = new Map<string, number>();
  for (const shelf of shelves.values()) {
    shelf.sort((a, b) => a.amount - b.amount || byKey(a, b));
    for (const [position, { listing }] of shelf.entries()) positions.set(listing.key, position);
  }

  return (listing, count) => {
    const shelf = shelves.get(shelfOf(listing)) ?? [];
    const position = positions.get(listing.key) ?? 0;
    const own = shelf[position];
    if (own?.listing.key !== listing.key) return [];
    const reach = count * 8;
    return shelf
      .slice(Math.max(0, position - reach), position + reach + 1)
      .filter((other) => other !== own)
      .map((other) => ({ ...other, far: distance(other, own) }))
      .sort((a, b) => a.far - b.far || byKey(a, b))
      .slice(0, count)
      .map((other) => other.listing);
  };
}

const shelfOf = ({ transaction, kind }: Listing) => `${purposeOf[transaction]}/${kind}`;

const byKey = (a: Priced, b: Priced) => (a.listing.key < b.listing.key ? -1 : 1);

/** Difference of price, relative; another town counts as a third more. */
function distance(a: Priced, b: Priced): number {
  const price = Math.abs(a.amount - b.amount) / Math.max(1, a.amount, b.amount);
  return price + (a.listing.place.town === b.listing.place.town ? 0 : 0.33);
}
