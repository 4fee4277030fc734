/** Finds the complement of a listing, and tells of complements that no listing has. */
import { findNearest } from '@agency/problem';
import type { Listing } from '@agency/listings';
import { applyComplement, type Complemented } from './apply.ts';
import { findState } from './apply/state.ts';
import { complementKey } from './name.ts';
import { indexOwners, type Gone, type Named } from './owners.ts';
import type { Complement } from './schema.ts';

export interface Complements {
  /** The complement that bears the key of a listing, or else its reference. */
  find(listing: Named): Complement | undefined;
  /** The listing with what was added to it; undefined where nobody has written anything. */
  complete(listing: Listing): (Complemented & { file: string }) | undefined;
  /** What has become of a listing, as an editor says; undefined before the day from which it holds. */
  stateOf(listing: Named): Pick<Listing, 'state' | 'stateSince'> | undefined;
  /**
   * Those that mean one listing of all. A name that two of them bear serves neither, nor does one that was written for a
   * listing which is gone and whose reference the software has given again: no home gets the certificate of another.
   */
  among(listings: readonly Named[], gone?: readonly Gone[]): Complements;
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
    among(listings, gone = []) {
      const findOwners = indexOwners(all, listings);
      const findHeir = createHeirFinder(findOwners, indexOwners(all, gone));
      const clear = all.filter((each) => findOwners(each.name).length < 2 && !findHeir(each));
      return openComplements(clear, today);
    },
  };
}

/**
 * Finds the listing that has the reference of a complement and not its home: it was written while another listing bore
 * that reference.
 *
 * @returns Its key.
 */
function createHeirFinder(
  findLiving: (name: string) => readonly Named[],
  findGone: (name: string) => readonly Gone[],
): (complement: Complement) => string | undefined {
  return ({ name, facts }) => {
    const [only, ...others] = findLiving(name);
    if (!only || others.length > 0 || complementKey(name) === only.key) return undefined;
    const earlier = findGone(name).some(({ key, on }) => key !== only.key && facts.on <= on);
    return earlier ? only.key : undefined;
  };
}

export interface Orphan {
  complement: Complement;
  /** Day of the first import without the listing; absent where it was never there. */
  goneOn?: string;
  /** Key of another listing that bears its reference now. */
  heir?: string;
  /** The reference or key that was probably meant. */
  nearest?: string;
}

/**
 * Complements whose listing is in no portfolio, though another may have its reference. One that tells what became of a
 * listing which is gone is none: its page says so.
 */
export function findOrphans(
  complements: readonly Complement[],
  listings: readonly Named[],
  withdrawn: readonly Gone[],
): Orphan[] {
  const findLiving = indexOwners(complements, listings);
  const findGone = indexOwners(complements, withdrawn);
  const findHeir = createHeirFinder(findLiving, findGone);
  return complements
    .filter((each) => findLiving(each.name).length === 0 || findHeir(each))
    .flatMap((complement): Orphan[] => {
      const goneOn = findGone(complement.name).at(-1)?.on;
      const heir = findHeir(complement);
      if (goneOn !== undefined && heir) return [{ complement, goneOn, heir }];
      if (goneOn !== undefined) return complement.facts.state ? [] : [{ complement, goneOn }];
      const nearest = findNearest(
        complement.name,
        listings.flatMap(({ key, reference }) => [reference, key]),
      );
      return [{ complement, ...(nearest && { nearest }) }];
    });
}
