/** What the rules on rented homes stand on: the listing's rent, and which homes the law of 1989 is about. */
import type { Listing } from '@agency/listings';
import { pass, type Circumstances, type Law, type Remark, type Rule } from './finding.ts';
import { isDwelling } from './scope.ts';

export type Rent = NonNullable<Listing['rent']>;

export const orderOf2017: Law = { source: 'Arrêté du 10 janvier 2017, art. 4', from: '2017-04-01' };

/** The sum of rounded parts. */
export const roundingEuros = 1;

/** A rule on homes that are let by the month: parkings and land are not under the law of 1989. */
export function onHomes(
  judge: (rent: Rent, listing: Listing, circumstances: Circumstances) => Remark[],
): Rule['judge'] {
  return (listing, circumstances) =>
    listing.rent && isDwelling(listing) ? judge(listing.rent, listing, circumstances) : pass;
}

/** "Loyer hors charges", what a deposit is counted in: the base and its supplement. */
export function rentWithoutCharges({ base, supplement, monthly, charges }: Rent): number {
  return base ? base.amount + (supplement?.amount ?? 0) : monthly.amount - (charges?.amount ?? 0);
}
