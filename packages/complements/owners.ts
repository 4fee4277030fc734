/** The listings that the name of a complement means, once all listings are known. */
import type { Listing } from '@agency/listings';
import { complementKey } from './name.ts';

/** What of a listing its complement may be named after. */
export type Named = Pick<Listing, 'key' | 'reference'>;

/** A listing that has left the feed. */
export type Gone = Named & {
  /** Day of the first import without it. */
  on: string;
};

/**
 * Two listings may bear one reference: software lets them, and so do two agencies of a group. A key is borne by one.
 *
 * @returns Finds those whose key or reference the name of a complement is. @example findOwners('EX43_3011')
 */
export function indexOwners<T extends Named>(
  complements: readonly { name: string }[],
  listings: readonly T[],
): (name: string) => readonly T[] {
  const owners = new Map(complements.map(({ name }) => [complementKey(name), new Set<T>()]));
  // Most houses have none, and many listings.
  for (const listing of owners.size > 0 ? listings : []) {
    owners.get(listing.key)?.add(listing);
    owners.get(complementKey(listing.reference))?.add(listing);
  }
  return (name) => [...(owners.get(complementKey(name)) ?? [])];
}
