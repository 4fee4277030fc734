/** Names that several pictures of a feed share: a file so called may be any of them, and a wrong picture is worse than none. */
import { fileNameOf, isAddress } from './source.ts';

/** Tells of a source whether a file at hand may be taken for it. */
export function findAmbiguous(sources: Iterable<string>): (source: string) => boolean {
  const owners = new Map<string, string | undefined>();
  for (const source of sources) {
    for (const name of namesOf(source)) {
      owners.set(name, owners.has(name) && owners.get(name) !== source ? undefined : source);
    }
  }
  return (source) => owners.get(ownName(source)) !== source;
}

/** A file from the archive is looked for by its exact name first, so an address may share that in no case at all. */
function namesOf(source: string): string[] {
  const name = fileNameOf(source);
  return isAddress(source) ? [name.toLowerCase()] : [`file:${name}`, name.toLowerCase()];
}

function ownName(source: string): string {
  const name = fileNameOf(source);
  return isAddress(source) ? name.toLowerCase() : `file:${name}`;
}
