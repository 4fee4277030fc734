/** What an export tells of itself: what it left out and why, and what it had to change. In French, for the agency. */
import type { Listing } from '@agency/listings';

export interface Left {
  reference: string;
  why: string;
}

export interface Remark {
  reference: string;
  /** Where in the format. @example '20' @example 'images' */
  column: string;
  message: string;
}

export const notOnOffer = 'Ce bien n’est plus proposé : il n’est envoyé à aucun portail.';
export const noPrice = 'Le prix ou le loyer manque.';

/** Parts listings at the first reason not to send one; in the order of the keys, so that the same portfolio gives the same bytes. */
export function partListings(
  listings: readonly Listing[],
  whyNot: (listing: Listing) => string | undefined,
): { sent: Listing[]; left: Left[] } {
  const sent: Listing[] = [];
  const left: Left[] = [];
  for (const listing of listings.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const why = whyNot(listing);
    if (why) left.push({ reference: listing.reference, why });
    else sent.push(listing);
  }
  return { sent, left };
}
