/** Tells an id that names nothing, with the one that was probably meant. */
import { findNearest, type ProblemDetails } from '@agency/problem';

export function unknownId(
  noun: string,
  id: string,
  known: readonly string[],
  where: string,
): ProblemDetails[] {
  if (known.includes(id)) return [];
  const nearest = findNearest(id, known);
  const fix = nearest ? `Write "${nearest}".` : `Write one of: ${known.join(', ')}.`;
  return [{ what: `No ${noun} has the id "${id}".`, where, fix }];
}
