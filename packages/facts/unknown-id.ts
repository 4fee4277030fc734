/** Tells an id that names nothing, with the one that was probably meant. */
import { suggest, type ProblemDetails } from '@agency/problem';

export function unknownId(
  noun: string,
  id: string,
  known: readonly string[],
  where: string,
): ProblemDetails[] {
  if (known.includes(id)) return [];
  return [{ what: `No ${noun} has the id "${id}".`, where, fix: suggest(id, known) }];
}
