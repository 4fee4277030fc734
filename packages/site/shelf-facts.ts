/** What a page of listings says of them as a whole: what is asked for them, and where the like is near by. */
import { priceOf, type FilledShelf, type Listing, type Price } from '@agency/listings';
import { neighboursOf } from '@agency/map';
import { narrowerShelves, type ShelfLink } from './shelf-words.ts';

export interface ShelfFacts {
  /** Of the prices as they are shown; absent where they cannot be compared, or are all one. */
  prices?: { from: number; to: number; per: Price['per'] };
  /** Pages of the same kind in the neighbouring communes. */
  neighbours: ShelfLink[];
}

export function findShelfFacts(
  { purpose, kind, town, listings }: FilledShelf,
  all: readonly Listing[],
): ShelfFacts {
  const priced = listings.flatMap((listing) => priceOf(listing) ?? []);
  const [per, ...otherPers] = new Set(priced.map((price) => price.per));
  const amounts = priced.map(({ amount }) => amount).sort((a, b) => a - b);
  const [from = 0, to = 0] = [amounts[0], amounts.at(-1)];
  const insee = town && listings.find(({ place }) => place.insee)?.place.insee;
  const near = new Set(insee ? neighboursOf(insee).map(({ name }) => name) : []);
  return {
    // The sum of a life annuity is not a price: what is paid for it hangs on a life.
    ...(per && otherPers.length === 0 && from < to && !priced.some(isAnnuity)
      ? { prices: { from, to, per } }
      : {}),
    neighbours:
      near.size > 0
        ? narrowerShelves({ purpose, kind }, all).towns.filter((each) => near.has(each.town ?? ''))
        : [],
  };
}

function isAnnuity({ monthly }: Price): boolean {
  return monthly !== undefined;
}
