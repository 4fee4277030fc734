/** What editors have added to the listings of a feed: used, needless by now, or of no use. */
import type { LedgerEntry } from '../ledger.ts';
import { isComplement } from './sort-of.ts';

export interface UsedComplement {
  entry: LedgerEntry;
  /** @example 'content/listings/complements/EX41_1042.mdx' */
  file: string;
  /** Paths of facts. @example ['energy.cost'] */
  given: string[];
  needless: string[];
  unfit: string[];
}

/** One for each listing that has a complement. */
export function findComplements(entries: readonly LedgerEntry[]): UsedComplement[] {
  return entries.flatMap((entry) => {
    const reasons = entry.reasons.filter(isComplement);
    if (reasons.length === 0) return [];
    const told = reasons.map(({ code, column = '' }) => ({ code, ...readColumn(column) }));
    const pathsOf = (wanted: string) =>
      told.filter(({ code }) => code === wanted).map(({ path }) => path);
    return [
      {
        entry,
        file: told[0]?.file ?? '',
        given: pathsOf('complement'),
        needless: pathsOf('needless-complement'),
        unfit: pathsOf('unfit-complement'),
      },
    ];
  });
}

/** @example 'content/listings/complements/EX41_1042.mdx (energy.cost)' */
function readColumn(column: string): { file: string; path: string } {
  const [, file = column, path = ''] = /^(.*) \(([^()]*)\)$/.exec(column) ?? [];
  return { file, path };
}
