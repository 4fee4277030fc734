/** The fault that an inbox is to rehearse, as it is typed. */
import { rehearsedFaults, type RehearsedFault } from '@agency/inbox';
import { findNearest, Problem } from '@agency/problem';

export function parseFault(typed: string | undefined): RehearsedFault | undefined {
  if (typed === undefined) return undefined;
  const fault = rehearsedFaults.find((each) => each === typed);
  if (fault) return fault;
  const nearest = findNearest(typed, rehearsedFaults);
  throw new Problem({
    what: `"${typed}" is no fault that can be rehearsed.`,
    fix: `Write --fail ${nearest ?? rehearsedFaults.join(', --fail ')}.`,
  });
}
