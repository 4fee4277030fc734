/** What is wrong, gathered over all listings: what is to be done once, and for which of them. */
import type { Ledger, LedgerEntry } from '../ledger.ts';
import type { Reason } from '../reasons.ts';
import { isComplement, sortOf } from './sort-of.ts';
import type { Sort } from './sorts.ts';
import { fixOf } from './words.ts';

export interface Motive {
  sort: Sort;
  /** Of the rule or of the feed. */
  reason: Reason;
  /** Every listing has the same message; otherwise that of the first is an example. */
  isSame: boolean;
  fix: string | undefined;
  entries: LedgerEntry[];
}

/** The most frequent first. Listings with one thing to do are one motive, whatever their figures. */
export function findMotives({ entries }: Pick<Ledger, 'entries'>): Motive[] {
  const motives = new Map<string, Motive>();
  for (const entry of entries) {
    const seen = new Set<Motive>();
    for (const reason of entry.reasons) {
      if (isComplement(reason)) continue;
      const fix = generalise(fixOf(reason), entry.reference);
      const sort = sortOf(reason);
      const key = [sort, reason.code, stemOf(fix ?? reason.message)].join('\n');
      const known = motives.get(key);
      const motive = known ?? { sort, reason, isSame: true, fix, entries: [] };
      if (!known) motives.set(key, motive);
      if (reason.message !== motive.reason.message) motive.isSame = false;
      // A listing may have two values of one kind that are wrong.
      if (!seen.has(motive)) motive.entries.push(entry);
      seen.add(motive);
    }
  }
  return [...motives.values()].sort((a, b) => b.entries.length - a.entries.length);
}

/** The complement of one listing is named after it; of many, after each. */
export function generalise(
  fix: string | undefined,
  reference: string | undefined,
): string | undefined {
  return reference ? fix?.replaceAll(`/${reference}.mdx`, '/<référence>.mdx') : fix;
}

/** Without figures and quoted words: what differs from one listing to the next. */
function stemOf(text: string): string {
  return text.replace(/«[^»]*»/g, '«»').replace(/\d[\d\s.,]*/g, '0');
}
