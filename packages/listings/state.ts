/** How far a sale or a letting has come: what is not available is no offer (C. conso, art. L121-4; rule SAL-10). */
import type { Words } from '@agency/ui';
import type { Listing } from './schema.ts';
import type { State } from './vocabulary.ts';

/** @example stateOf({}) // 'available' */
export function stateOf({ state = 'available' }: Pick<Listing, 'state'>): State {
  return state;
}

/** Lists, cards, feeds and exports show these alone; the page of any other says what became of it. */
export function isOnOffer(listing: Pick<Listing, 'state'>): boolean {
  return stateOf(listing) === 'available';
}

/** What became of it, in a word. @example 'Vendu' @example 'Cédé' */
export function formatState(listing: Pick<Listing, 'state' | 'transaction'>, words: Words): string {
  const { transaction } = listing;
  const isTransfer = transaction === 'business-transfer' || transaction === 'lease-transfer';
  const state = stateOf(listing);
  return words(`listing.state-${isTransfer && state === 'sold' ? 'transferred' : state}`);
}
