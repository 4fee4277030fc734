/** Which listings no portal is sent. */
import { isOnOffer, priceOf, type Listing } from '@agency/listings';
import { noPrice, notOnOffer } from '../left.ts';

/** @returns French, for the agency; undefined when the listing can be sent. */
export function whyNotInPoliris(listing: Listing): string | undefined {
  if (!isOnOffer(listing)) return notOnOffer;
  return priceOf(listing) ? undefined : noPrice;
}
