/** Which listings no portal is sent. */
import { isOnOffer, priceOf, type Listing } from '@agency/listings';
import { noPrice, notOnOffer } from '../left.ts';
import { fits, tellUnfit } from './cell.ts';
import { textLimits } from './table.ts';

/** What a row is known by, by its rank. */
const identifiers = { 2: 'La référence', 175: 'L’identifiant technique' } as const;

/**
 * @param technicalId By which the portal knows the listing, where the CRM has one.
 * @returns French, for the agency; undefined when the listing can be sent.
 */
export function whyNotInPoliris(
  listing: Listing,
  technicalId: string = listing.key,
): string | undefined {
  if (!isOnOffer(listing)) return notOnOffer;
  if (!priceOf(listing)) return noPrice;
  return whyNotNamed(2, listing.reference) ?? whyNotNamed(175, technicalId);
}

/** Portals match what they are sent with what they show by these: a cut one is another listing's. */
function whyNotNamed(rank: keyof typeof identifiers, value: string): string | undefined {
  const limits = textLimits[rank] ?? {};
  if (fits(value, limits)) return undefined;
  return `${identifiers[rank]} ${tellUnfit(limits)} : une valeur coupée désignerait une autre annonce.`;
}
