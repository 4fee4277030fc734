/** A listing in each state in which it is no offer any more. */
import { long } from '../fixtures/listings.ts';

export const examples = {
  'under offer': { listing: { ...long, state: 'under-offer' as const } },
  sold: { listing: { ...long, state: 'sold' as const, stateSince: '2026-11-12' } },
  let: { listing: { ...long, state: 'let' as const, stateSince: '2026-11-01' } },
};
