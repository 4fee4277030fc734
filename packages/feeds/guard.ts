/** Stops an import that would empty the site: a feed is always the whole portfolio, so what is absent is withdrawn. */
import { Problem } from '@agency/problem';
import type { Ledger } from './ledger.ts';

interface Guarded {
  /** Path of the feed, to say where. */
  file: string;
  next: Ledger;
  previous: Ledger | undefined;
  acceptShrink: string | undefined;
}

/**
 * Of the usable records of the time before. An agency does not lose two clients of five from one day to the next; a
 * feed that stops half-way does not hold exactly the half.
 */
const smallestShare = 0.6;

export function guardImport({ file, next, previous, acceptShrink }: Guarded): void {
  const usable = next.published + next.withheld;
  const before = previous ? previous.published + previous.withheld : 0;
  const cut = next.entries.find(({ reasons }) => reasons.some(({ code }) => code === 'cut-record'));
  if (usable === 0) {
    throw new Problem({
      what: `None of the ${next.records} records is a listing (${listReasons(next)}).`,
      where: file,
      fix: 'Check that this is the export of the listings. What is published stays as it is.',
    });
  }
  if (acceptShrink !== undefined) return;
  if (cut) {
    throw new Problem({
      what: 'The feed is cut in the middle of a record: listings after it are unknown, not withdrawn.',
      where: `${file}:${cut.line}`,
      fix: 'Ask for a new export; or take what is there: --accept-shrink "reason".',
    });
  }
  if (before > 0 && usable < before * smallestShare) {
    throw new Problem({
      what: `The feed holds ${usable} usable listings; the one of ${previous?.day} held ${before}.`,
      where: file,
      fix: 'Ask for a new export; or, when it is right, say why: --accept-shrink "reason".',
    });
  }
}

function listReasons({ reasons }: Ledger): string {
  return Object.entries(reasons)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([code, count]) => `${code} ${count}×`)
    .join(', ');
}
