/** Finds the complement of a listing, and tells of complements that no listing has. */
import { findNearest } from '@agency/problem';
import type { Listing } from '@agency/listings';
import { applyComplement, type Complemented } from './apply.ts';
import { complementKey } from './name.ts';
import type { Complement } from './schema.ts';

export interface Complements {
  /** The complement of a reference. */
  find(reference: string): Complement | undefined;
  /** The listing with what was added to it; undefined where nobody has written anything. */
  complete(listing: Listing): (Complemented & { file: string }) | undefined;
  /** What has become of a listing, as an editor says. */
  stateOf(reference: string): Pick<Listing, 'state' | 'stateSince'> | undefined;
  /** Every one, in the order of their names. */
  all: readonly Complement[];
}

export function openComplements(all: readonly Complement[]): Complements {
  const byName = new Map(all.map((complement) => [complementKey(complement.name), complement]));
  const find = (reference: string) => byName.get(complementKey(reference));
  return {
    all,
    find,
    complete(listing) {
      const complement = find(listing.reference);
      return complement && { ...applyComplement(listing, complement), file: complement.file };
    },
    stateOf(reference) {
      const facts = find(reference)?.facts;
      return facts?.state && { state: facts.state, stateSince: facts.stateSince ?? facts.on };
    },
  };
}

export interface Orphan {
  complement: Complement;
  /** Day of the first import without the listing; absent where it was never there. */
  goneOn?: string;
  /** The reference that was probably meant. */
  nearest?: string;
}

/**
 * Complements whose listing is in no portfolio. One that tells what became of a listing which is gone is none: its page
 * says so.
 */
export function findOrphans(
  complements: readonly Complement[],
  listings: readonly { reference: string }[],
  withdrawn: readonly { reference: string; on: string }[],
): Orphan[] {
  const living = new Set(listings.map(({ reference }) => complementKey(reference)));
  const gone = new Map(withdrawn.map(({ reference, on }) => [complementKey(reference), on]));
  return complements
    .filter(({ name }) => !living.has(complementKey(name)))
    .flatMap((complement): Orphan[] => {
      const goneOn = gone.get(complementKey(complement.name));
      if (goneOn !== undefined) return complement.facts.state ? [] : [{ complement, goneOn }];
      const nearest = findNearest(
        complement.name,
        listings.map(({ reference }) => reference),
      );
      return [{ complement, ...(nearest && { nearest }) }];
    });
}
