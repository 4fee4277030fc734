/** Listings that resemble one: same purpose and kind, nearest in price, the same town first. */
import type { Listing } from './schema.ts';
import { priceOf } from './price.ts';
import { purposeOf } from './vocabulary.ts';

/** A listing and what it asks: a price is asked for thousands of times. */
interface Priced {
  listing: Listing;
  amount: number;
}

/** What must be known to find what resembles it: of a listing that is gone, there is no price. */
export type Sought = Pick<Listing, 'key' | 'transaction' | 'kind'> & {
  place: Pick<Listing['place'], 'town'>;
} & Partial<Listing>;

/** Indexes once, then answers in time that does not grow with the portfolio. */
export function createSimilar(
  listings: readonly Listing[],
): (listing: Sought, count: number) => Listing[] {
  const priced = listings.map((listing) => ({ listing, amount: priceOf(listing)?.amount ?? 0 }));
  const shelves = Map.groupBy(priced, ({ listing }) => shelfOf(listing));
  for (const shelf of shelves.values()) shelf.sort((a, b) => a.amount - b.amount || byKey(a, b));

  return (listing, count) => {
    const shelf = shelves.get(shelfOf(listing)) ?? [];
    const own = { town: listing.place.town, amount: amountOf(listing) };
    const position =
      own.amount === undefined
        ? shelf.findIndex((other) => other.listing.place.town === own.town)
        : findPosition(shelf, own.amount, listing.key);
    const reach = count * 8;
    return shelf
      .slice(Math.max(0, position - reach), Math.max(0, position) + reach + 1)
      .filter((other) => other.listing.key !== listing.key)
      .map((other) => ({ ...other, far: distance(other, own) }))
      .sort((a, b) => a.far - b.far || byKey(a, b))
      .slice(0, count)
      .map((other) => other.listing);
  };
}

const shelfOf = ({ transaction, kind }: Sought) => `${purposeOf[transaction]}/${kind}`;

function amountOf(listing: Sought): number | undefined {
  return 'texts' in listing ? (priceOf(listing as Listing)?.amount ?? 0) : undefined;
}

/** Where it stands on its shelf, or would stand. */
function findPosition(shelf: readonly Priced[], amount: number, key: string): number {
  let [low, high] = [0, shelf.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = shelf[middle];
    const isBefore =
      other && (other.amount < amount || (other.amount === amount && other.listing.key < key));
    if (isBefore) low = middle + 1;
    else high = middle;
  }
  return low;
}

const byKey = (a: Priced, b: Priced) => (a.listing.key < b.listing.key ? -1 : 1);

/** Difference of price, relative; another town counts as a third more. */
function distance(a: Priced, b: { town: string; amount: number | undefined }): number {
  const price =
    b.amount === undefined ? 0 : Math.abs(a.amount - b.amount) / Math.max(1, a.amount, b.amount);
  return price + (a.listing.place.town === b.town ? 0 : 0.33);
}
