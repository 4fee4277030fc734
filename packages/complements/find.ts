/** Finds the complement of a listing, and tells of complements that no listing has. */
import { findNearest } from '@agency/problem';
import type { Listing } from '@agency/listings';
import { applyComplement, type Complemented } from './apply.ts';
import { findState } from './apply/state.ts';
import { complementKey } from './name.ts';
import { indexOwners, type Named } from './owners.ts';
import type { Complement } from './schema.ts';

export interface Complements {
  /** The complement that bears the key of a listing, or else its reference. */
  find(listing: Named): Complement | undefined;
  /** The listing with what was added to it; undefined where nobody has written anything. */
  complete(listing: Listing): (Complemented & { file: string }) | undefined;
  /** What has become of a listing, as an editor says; undefined before the day from which it holds. */
  stateOf(listing: Named): Pick<Listing, 'state' | 'stateSince'> | undefined;
  /**
   * Those that mean one listing of all. A name that two of them bear serves neither: no home gets the certificate of
   * another.
   */
  among(listings: readonly Named[]): Complements;
  /** Every one, in the order of their names. */
  all: readonly Complement[];
}

/** @param today A state counts from its day on; every other fact counts at once. */
export function openComplements(all: readonly Complement[], today: string): Complements {
  const byName = new Map(all.map((complement) => [complementKey(complement.name), complement]));
  const find = ({ key, reference }: Named) =>
    byName.get(key) ?? byName.get(complementKey(reference));
  return {
    all,
    find,
    complete(listing) {
      const complement = find(listing);
      return (
        complement && { ...applyComplement(listing, complement, today), file: complement.file }
      );
    },
    stateOf(listing) {
      const facts = find(listing)?.facts;
      return facts && findState(facts, today);
    },
    among(listings) {
      const findOwners = indexOwners(all, listings);
      const clear = all.filter(({ name }) => findOwners(name).length < 2);
      return openComplements(clear, today);
    },
  };
}

export interface Orphan {
  complement: Complement;
  /** Day of the first import without the listing; absent where it was never there. */
  goneOn?: string;
  /** The reference or key that was probably meant. */
  nearest?: string;
}

/**
 * Complements whose listing is in no portfolio. One that tells what became of a listing which is gone is none: its page
 * says so.
 */
export function findOrphans(
  complements: readonly Complement[],
  listings: readonly Named[],
  withdrawn: readonly (Named & { on: string })[],
): Orphan[] {
  const findLiving = indexOwners(complements, listings);
  const findGone = indexOwners(complements, withdrawn);
  return complements
    .filter(({ name }) => findLiving(name).length === 0)
    .flatMap((complement): Orphan[] => {
      const goneOn = findGone(complement.name).at(-1)?.on;
      if (goneOn !== undefined) return complement.facts.state ? [] : [{ complement, goneOn }];
      const nearest = findNearest(
        complement.name,
        listings.flatMap(({ key, reference }) => [reference, key]),
      );
      return [{ complement, ...(nearest && { nearest }) }];
    });
}
