/** Stops an import that would empty the site: a feed is always the whole portfolio, so what is absent is withdrawn. */
import type { Counts, PortfolioHead } from '@agency/listings';
import { Problem } from '@agency/problem';
import type { Ledger, LedgerEntry } from './ledger.ts';
import type { Merged } from './merged.ts';

export interface GuardOptions {
  /** Why a much smaller feed is right. */
  acceptShrink?: string | undefined;
  /**
   * Of the usable records of the time before: fewer stop the import. An agency does not lose two clients of five from one
   * day to the next; a feed that stops half-way does not hold exactly the half.
   */
  smallestShare?: number | undefined;
}

interface Guarded extends GuardOptions {
  /** Path of the feed, to say where. */
  file: string;
  next: Ledger;
  /** Every record, those without a remark too. */
  records: readonly LedgerEntry[];
  previous: PortfolioHead | undefined;
}

const smallestShareByDefault = 0.6;
/** Records that repeat each other, of all: more than this is no slip but a feed written twice. */
const largestShareOfRepeats = 0.2;
/** Records that no brand takes. */
const largestShareOfStrangers = 0.5;

/** Throws the first reason not to trust the feed; what is published stays as it is. */
export function guardImport(guarded: Guarded): void {
  const { file, next, previous, acceptShrink, records: all } = guarded;
  const { smallestShare = smallestShareByDefault } = guarded;
  const { records } = next.counts;
  const usable = records - next.counts.quarantined;
  const before = previous ? previous.counts.records - previous.counts.quarantined : 0;
  const stop = (what: string, fix: string, line?: number): never => {
    throw new Problem({ what, where: line === undefined ? file : `${file}:${line}`, fix });
  };
  if (usable === 0) {
    stop(
      `None of the ${records} records is a listing (${listReasons(next)}).`,
      'Check that this is the export of the listings. What is published stays as it is.',
    );
  }
  const strangers = next.brands['']?.records ?? 0;
  if (strangers > records * largestShareOfStrangers) {
    stop(
      `No brand takes ${strangers} of the ${records} records${listAgencies(all)}.`,
      'Check that this is the feed of these brands; or widen "listings.take" in their site.config.ts.',
    );
  }
  if (acceptShrink !== undefined) return;
  const repeats = (next.reasons['duplicate-id'] ?? 0) + (next.reasons['repeated-record'] ?? 0);
  if (records > 10 && repeats > records * largestShareOfRepeats) {
    stop(
      `${repeats} of the ${records} records repeat another one: the feed was written twice.`,
      'Ask for a new export; or take what is there: --accept-shrink "reason".',
    );
  }
  const cut = next.entries.find(({ reasons }) => reasons.some(({ code }) => code === 'cut-record'));
  if (cut) {
    stop(
      'The feed is cut in the middle of a record: listings after it are unknown, not withdrawn.',
      'Ask for a new export; or take what is there: --accept-shrink "reason".',
      cut.line,
    );
  }
  if (before > 0 && usable < before * smallestShare) {
    stop(
      `The feed holds ${usable} usable listings; the one of ${previous?.importedOn} held ${before}.`,
      'Ask for a new export; or, when it is right, say why: --accept-shrink "reason".',
    );
  }
  const [offered, once] = [countOffered(next.counts), previous ? countOffered(previous.counts) : 0];
  const mayCompare = once >= fewestToCompare;
  if (once > 0 && (offered === 0 || (mayCompare && offered < once * smallestShare))) {
    stop(
      `The feed holds ${offered} listings on offer; the one of ${previous?.importedOn} held ${once}.`,
      'See whether it still says the status of each; or, when it is right, say why: --accept-shrink "reason".',
    );
  }
}

/** Those of which the feed itself does not say that they are gone. What the law withholds is on offer still. */
function countOffered({ published, withheldByRule }: Counts): number {
  return published + withheldByRule;
}

/** Throws when the folder holds what came from another source: everything in it would be withdrawn. */
export function guardSource(
  file: string,
  source: string,
  previous: PortfolioHead | undefined,
): void {
  if (!previous || previous.source === source) return;
  throw new Problem({
    what: `The folder holds the listings of the source "${previous.source}", and this feed is of "${source}".`,
    where: file,
    fix: `Name the source of the feed: --source ${previous.source}; or give it a folder of its own: --into <folder>.`,
  });
}

/** Of so few listings, some may well be gone from one day to the next. */
const fewestToCompare = 5;

/** Throws when an agency of a group has lost most of its listings: in the whole portfolio that may hardly show. */
export function guardAgencies({
  file,
  agencies,
  previous,
  acceptShrink,
  smallestShare = smallestShareByDefault,
}: Omit<Guarded, 'next' | 'records'> & Pick<Merged, 'agencies'>): void {
  if (acceptShrink !== undefined) return;
  for (const [agency, { before, after }] of agencies) {
    if (before < fewestToCompare || after >= before * smallestShare) continue;
    throw new Problem({
      what: `Of ${agency ? `the agency "${agency}"` : 'the listings that name no agency'} the feed has ${after} of the ${before} listings that it had at the import of ${previous?.importedOn}.`,
      where: file,
      fix: 'Ask for a new export; or, when it is right, say why: --accept-shrink "reason".',
    });
  }
}

/** Throws when the feed was exported too long ago: the software has probably stopped writing it. */
export function guardAge(
  file: string,
  exportedAt: Date | undefined,
  now: Date,
  maxAgeHours: number,
): void {
  if (!exportedAt) {
    throw new Problem({
      what: `Nothing says when the feed was written, and ${maxAgeHours} hours are allowed.`,
      where: file,
      fix: 'Say the day: --exported 2026-11-22; or set no limit: neither --max-age nor maxAgeHours in site.config.ts.',
    });
  }
  const age = (now.getTime() - exportedAt.getTime()) / 3_600_000;
  if (age <= maxAgeHours) return;
  throw new Problem({
    what: `The feed is ${Math.ceil(age)} hours old: it was written on ${exportedAt.toISOString().slice(0, 16).replace('T', ' at ')} UTC, and ${maxAgeHours} hours are allowed.`,
    where: file,
    fix: 'See whether the software still exports; or allow more: --max-age <hours>.',
  });
}

function listReasons({ reasons }: Ledger): string {
  return Object.entries(reasons)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([code, count]) => `${code} ${count}×`)
    .join(', ');
}

function listAgencies(entries: readonly LedgerEntry[]): string {
  const agencies = entries.flatMap(({ agency, brands }) =>
    brands.length === 0 ? (agency ?? []) : [],
  );
  const known = [...new Set(agencies)].filter(Boolean).slice(0, 5);
  return known.length > 0 ? `: they are of ${known.map((name) => `"${name}"`).join(', ')}` : '';
}
