/** What no feed of listings needs: beyond it a file is an accident or an attack, and is refused. */
import { Problem } from '@agency/problem';

export const xmlLimits = {
  /** Characters of a record: as long as a record of the other formats may be. */
  recordLength: 8 * 1024 * 1024,
  /** Elements within each other; real feeds have five. */
  depth: 64,
  /** Elements and attributes of a record; real ones have some two hundred. */
  elements: 20_000,
} as const;

const askAgain = 'Ask the software for a new export. What is published stays as it is.';

export function refuseXml(what: string, where: string, fix: string = askAgain): Problem {
  return new Problem({ what, where, fix });
}
