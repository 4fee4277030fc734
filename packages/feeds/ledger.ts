/** The account of an import: records in = published + withheld by status + withheld by rule + quarantined, each with its reasons. */
import type { Counts } from '@agency/listings';
import type { Charset } from './charset.ts';
import { present } from './present.ts';
import type { Reason, Weight } from './reasons.ts';

export type Fate = 'published' | 'withheld-by-status' | 'withheld-by-rule' | 'quarantined';

export interface LedgerEntry {
  /** The line of the feed that the record begins on. */
  line: number;
  key?: string | undefined;
  reference?: string | undefined;
  agency?: string | undefined;
  /** What a person knows it by. @example 'Appartement, Anglet' */
  title?: string | undefined;
  /** The brands that take it; of a record that is no listing, those that take from its agency. */
  brands: readonly string[];
  fate: Fate;
  reasons: Reason[];
}

/** What an import is known by. */
export interface LedgerHead {
  source: string;
  /** Day of the import, by which the listings were judged. */
  day: string;
  feed: {
    /** Name without folders, and without what stands behind "?" in an address. */
    file: string;
    sha256: string;
    format: string;
    /** Day of the export itself. */
    exportedOn: string;
  };
  acceptedShrink?: string | undefined;
}

export interface Ledger extends LedgerHead {
  /** How many records are in which charset. */
  charsets: Partial<Record<Charset, number>>;
  counts: Counts;
  /** The same by brand; a record that two brands take counts for both, one that none takes under "". Empty when no brand was asked. */
  brands: Record<string, Counts>;
  /** How often each reason occurs. */
  reasons: Record<string, number>;
  /** In the order of the feed. A published record without a remark has no entry. */
  entries: LedgerEntry[];
  /** Good to know: such a thing is true of half a portfolio, so it is told once. */
  notes: Note[];
}

export interface Note {
  /** @example 'RSK-03' */
  rule: string;
  message: string;
  fix?: string;
  law?: string;
  count: number;
  /** The first of them. */
  references: string[];
}

const fates = {
  quarantine: 'quarantined',
  status: 'withheld-by-status',
  rule: 'withheld-by-rule',
} as const satisfies Partial<Record<Weight, Fate>>;

/** The worst reason decides. */
export function fateOf(reasons: readonly Reason[]): Fate {
  for (const weight of ['quarantine', 'status', 'rule'] as const) {
    if (reasons.some((reason) => reason.weight === weight)) return fates[weight];
  }
  return 'published';
}

const countOf = {
  published: 'published',
  'withheld-by-status': 'withheldByStatus',
  'withheld-by-rule': 'withheldByRule',
  quarantined: 'quarantined',
} as const satisfies Record<Fate, keyof Counts>;

export function closeLedger(
  head: LedgerHead,
  charsets: Ledger['charsets'],
  entries: readonly LedgerEntry[],
  asksBrands: boolean,
): Ledger {
  const counts = noCounts();
  const brands = new Map<string, Counts>();
  const reasons = new Map<string, number>();
  const notes = new Map<string, Note>();
  for (const entry of entries) {
    count(counts, entry.fate);
    for (const brand of asksBrands && entry.brands.length === 0 ? [''] : entry.brands) {
      const own = brands.get(brand) ?? noCounts();
      count(own, entry.fate);
      brands.set(brand, own);
    }
    for (const reason of entry.reasons) {
      if (reason.weight === 'info') note(notes, reason, entry);
      else reasons.set(reason.code, (reasons.get(reason.code) ?? 0) + 1);
    }
  }
  return {
    ...head,
    charsets,
    counts,
    brands: sorted(brands),
    reasons: sorted(reasons),
    entries: entries
      .filter(({ reasons: all }) => all.some(isRemark))
      .map(entryOf)
      .sort((a, b) => a.line - b.line),
    notes: Object.values(sorted(notes)),
  };
}

const mostReferences = 20;

function note(notes: Map<string, Note>, { code, message, fix, law }: Reason, entry: LedgerEntry) {
  // One rule may have several things to say.
  const name = `${code} ${message}`;
  const own = notes.get(name) ?? {
    rule: code,
    message,
    ...(fix && { fix }),
    ...(law && { law }),
    count: 0,
    references: [],
  };
  own.count += 1;
  if (entry.reference && own.references.length < mostReferences) {
    own.references.push(entry.reference);
  }
  notes.set(name, own);
}

/** What is told of a record by itself. */
const isRemark = ({ weight }: Reason): boolean => weight !== 'info';

/** What the account tells of a record; where it lies is nobody's business. */
function entryOf(record: LedgerEntry): LedgerEntry {
  const { line, key, reference, agency, title, brands, fate } = record;
  const reasons = record.reasons.filter(isRemark);
  return present({ line, key, reference, agency, title, brands, fate, reasons });
}

function noCounts(): Counts {
  return { records: 0, published: 0, withheldByStatus: 0, withheldByRule: 0, quarantined: 0 };
}

function count(counts: Counts, fate: Fate): void {
  counts.records += 1;
  counts[countOf[fate]] += 1;
}

function sorted<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
