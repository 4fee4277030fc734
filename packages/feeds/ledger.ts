/** The account of an import: records in = published + withheld + quarantined, each that is not simply published with its reasons. */
import { existsSync, readFileSync } from 'node:fs';
import type { Charset } from './charset.ts';
import type { Reason } from './reasons.ts';

export const ledgerFileName = 'ledger.json';

export type Fate = 'published' | 'withheld' | 'quarantined';

export interface LedgerEntry {
  /** The line of the feed that the record begins on. */
  line: number;
  key?: string;
  reference?: string;
  fate: Fate;
  reasons: Reason[];
}

export interface Ledger {
  source: string;
  /** Day of the import, by which the listings were judged. */
  day: string;
  feed: {
    /** Name without folders. */
    file: string;
    sha256: string;
    format: string;
    /** How many records are in which charset. */
    charsets: Partial<Record<Charset, number>>;
  };
  records: number;
  published: number;
  withheld: number;
  quarantined: number;
  /** Why a much smaller feed was taken all the same. */
  acceptedShrink?: string;
  /** How often each reason occurs. */
  reasons: Record<string, number>;
  /** In the order of the feed. A published record without a remark has no entry. */
  entries: LedgerEntry[];
}

/** The worst reason decides. */
export function fateOf(reasons: readonly Reason[]): Fate {
  if (reasons.some(({ weight }) => weight === 'quarantine')) return 'quarantined';
  return reasons.some(({ weight }) => weight === 'withhold') ? 'withheld' : 'published';
}

export function closeLedger(
  head: Pick<Ledger, 'source' | 'day' | 'feed' | 'acceptedShrink'>,
  entries: readonly LedgerEntry[],
): Ledger {
  const count = (fate: Fate) => entries.filter((entry) => entry.fate === fate).length;
  const reasons: Record<string, number> = {};
  for (const { code } of entries.flatMap((entry) => entry.reasons)) {
    reasons[code] = (reasons[code] ?? 0) + 1;
  }
  const { acceptedShrink, ...rest } = head;
  return {
    ...rest,
    records: entries.length,
    published: count('published'),
    withheld: count('withheld'),
    quarantined: count('quarantined'),
    ...(acceptedShrink !== undefined && { acceptedShrink }),
    reasons: Object.fromEntries(Object.entries(reasons).sort(([a], [b]) => a.localeCompare(b))),
    entries: entries.filter((entry) => entry.reasons.length > 0).sort((a, b) => a.line - b.line),
  };
}

/** The account of the import before; undefined at the first one. */
export function loadLedger(file: string): Ledger | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Ledger) : undefined;
}
