/** What is new, changed or gone since the import before, as data. */
import { isDeepStrictEqual } from 'node:util';
import { priceOf, stateOf, type Listing } from '@agency/listings';

export interface Change {
  key: string;
  reference: string;
}

export type Changed = Change & {
  /** What a visitor would call a change. */
  what: readonly Aspect[];
  /** The amount that is told first, before and now, in euros. */
  price?: { from: number; to: number };
};

export type Aspect = 'price' | 'photos' | 'text' | 'state' | 'facts';

export interface Changes {
  /** Day of the import before; absent at the first one. */
  since?: string;
  added: Change[];
  changed: Changed[];
  /** In no record of the feed any more. */
  withdrawn: Change[];
  /** Still in the feed, in a record that can no longer be trusted. */
  suspended: Change[];
}

/** Undefined when a visitor would see none: the day of the change and the agency's "coup de cœur" are none. */
export function findChange(earlier: Listing, listing: Listing): Changed | undefined {
  const [before, now] = [aspectsOf(earlier), aspectsOf(listing)];
  const what = (Object.keys(now) as Aspect[]).filter(
    // Whatever the order of their keys.
    (aspect) => !isDeepStrictEqual(before[aspect], now[aspect]),
  );
  if (what.length === 0) return undefined;
  const { key, reference, transaction } = listing;
  const [from, to] = [priceOf(earlier)?.amount, priceOf(listing)?.amount];
  const isOtherAmount = from !== undefined && to !== undefined && from !== to;
  const isComparable = isOtherAmount && earlier.transaction === transaction;
  return { key, reference, what, ...(isComparable && { price: { from, to } }) };
}

/** Amounts that one pays are the price, wherever they stand; what remains of their block are facts. */
function aspectsOf(listing: Listing): Record<Aspect, unknown> {
  const {
    photos,
    texts,
    price,
    priceWithoutTax,
    fees,
    rent,
    commercialRent,
    annuity,
    holiday,
    ...rest
  } = listing;
  const { furnished, mobility, ...ofRent } = rent ?? {};
  const { lease, ...ofCommercialRent } = commercialRent ?? {};
  const { occupied, ...ofAnnuity } = annuity ?? {};
  const { lowWeek, highWeek, touristTax, ...ofHoliday } = holiday ?? {};
  const amounts = [price, priceWithoutTax, fees, ofRent, ofCommercialRent, ofAnnuity];
  const blank = { updatedOn: '', highlighted: false, state: undefined, stateSince: undefined };
  return {
    price: [...amounts, lowWeek, highWeek, touristTax],
    photos,
    text: texts,
    state: stateOf(listing),
    facts: { ...rest, ...blank, furnished, mobility, lease, occupied, ofHoliday },
  };
}
