/** What a reason asks of the agency, and a listing with all of its reasons. */
import type { LedgerEntry } from '../ledger.ts';
import type { Reason } from '../reasons.ts';
import { sorts, type Sort } from './sorts.ts';
import { fixOf } from './words.ts';

export function sortOf(reason: Reason): Sort {
  switch (reason.weight) {
    case 'quarantine':
      return 'mend';
    case 'status':
      return 'status';
    case 'rule':
      return 'forbidden';
    case 'info':
      return 'note';
    case 'warning':
      if (reason.law !== undefined) return 'confirm';
      return fixOf(reason) === undefined ? 'note' : 'look';
  }
}

/** What the gravest of its reasons asks. */
export function sortOfEntry({ reasons }: LedgerEntry): Sort | undefined {
  const own = new Set(reasons.map(sortOf));
  return sorts.find((sort) => own.has(sort));
}

/** What complements gave stands in a chapter of its own. */
export function isComplement({ code }: Reason): boolean {
  return /^(needless-|unfit-)?complement$/.test(code);
}
