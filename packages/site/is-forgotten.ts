/** How long a page of what is sold or let may be found by search engines. */
import type { Listing } from '@agency/listings';
import { daysBetween } from '@agency/ui';
import type { Site } from './config.ts';

/** True once it has been for long enough. */
export function isForgotten(
  { stateSince, state }: Listing,
  { listings }: { listings: Pick<Site['listings'], 'indexedAfterSale'> },
  today: string,
): boolean {
  if ((state !== 'sold' && state !== 'let') || !stateSince) return false;
  return daysBetween(stateSince, today) > listings.indexedAfterSale;
}
