/** Holds the names of complements against all listings: one that two listings bear, and two for one listing. */
import type { Listing } from '@agency/listings';
import type { ProblemDetails } from '@agency/problem';
import type { Complements } from './find.ts';
import { complementKey } from './name.ts';
import { indexOwners } from './owners.ts';

type Told = Pick<Listing, 'key' | 'reference' | 'agency'>;

/** Nobody but its author knows which of them is meant: none gets it. */
export function findAmbiguous({ all }: Complements, listings: readonly Told[]): ProblemDetails[] {
  const findOwners = indexOwners(all, listings);
  return all.flatMap(({ name, file }) => {
    const owners = findOwners(name);
    if (owners.length < 2) return [];
    const told = owners.map(
      ({ reference, agency, key }) => `${reference} (agency ${agency}, key ${key})`,
    );
    const names = owners.map(({ key }) => `${key}.mdx`);
    return [
      {
        what: `${owners.length} listings bear the name of this complement, so none gets it: ${told.join(', ')}.`,
        where: file,
        fix: `Name it after the key of the one that is meant, which ends the address of its page: ${names.join(' or ')}.`,
      },
    ];
  });
}

/** One by key and one by reference. */
export function findDoubled(clear: Complements, listings: readonly Told[]): ProblemDetails[] {
  const byName = new Map(clear.all.map((each) => [complementKey(each.name), each]));
  return listings.flatMap(({ key, reference }) => {
    const [byKey, byReference] = [byName.get(key), byName.get(complementKey(reference))];
    if (!byKey || !byReference || byKey === byReference) return [];
    return [
      {
        what: `${reference} has two complements: ${byKey.name}.mdx and ${byReference.name}.mdx.`,
        where: byReference.file,
        fix: `Put all into ${byKey.name}.mdx, which prevails, and delete this one.`,
      },
    ];
  });
}
