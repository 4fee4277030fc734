/**
 * What is news to somebody who waits: what was never offered, what is offered again, what is asked less for.
 * It is found by comparing what a brand shows with what it showed when alerts were last worked out, and not by adding up
 * the changes of imports: these know nothing of a listing that comes on the site by a complement or a rule's day, an
 * import of the same feed on the same day takes the place of the one before, and after ten none is kept.
 */
import { priceOf, type Listing, type Transaction } from '@agency/listings';

/** Never offered before; offered again; for less. */
export type What = 'new' | 'back' | 'price';

export interface Event {
  /** Of the listing. */
  key: string;
  what: What;
  /** An amount means something else in another deal. */
  deal: Transaction;
  /** What was asked for it before, in euros: of a lower price. */
  before?: number;
}

/** What is remembered of a listing: no more than is compared. */
export interface Remembered {
  key: string;
  deal: Transaction;
  /** Null: it had no price. */
  amount: number | null;
  /** It was under offer, sold, let or withdrawn. */
  closed: boolean;
}

/** What a brand shows. */
export interface Sight {
  offered: readonly Listing[];
  /**
   * Keys of what is under offer, sold, let or withdrawn. What is in neither is out of sight for now (a record that cannot
   * be trusted, a rule that withholds it) and when it comes back that is no news.
   */
  closed: ReadonlySet<string>;
}

export interface Compared {
  events: Event[];
  /** What is to be remembered otherwise from now on. */
  changed: Remembered[];
}

export function findEvents(remembered: ReadonlyMap<string, Remembered>, sight: Sight): Compared {
  const compared: Compared = { events: [], changed: [] };
  const offered = new Set<string>();
  for (const listing of sight.offered) {
    const now = rememberOf(listing);
    const { key, deal, amount } = now;
    offered.add(key);
    const before = remembered.get(key);
    if (!before) compared.events.push({ key, deal, what: 'new' });
    else if (before.closed) compared.events.push({ key, deal, what: 'back' });
    else if (before.deal === deal && before.amount !== null && (amount ?? Infinity) < before.amount)
      compared.events.push({ key, deal, what: 'price', before: before.amount });
    if (!before || before.closed || before.deal !== deal || before.amount !== amount) {
      compared.changed.push(now);
    }
  }
  for (const key of sight.closed) {
    const before = remembered.get(key);
    if (before && !before.closed && !offered.has(key)) {
      compared.changed.push({ ...before, closed: true });
    }
  }
  return compared;
}

export function rememberOf(listing: Listing): Remembered {
  const { key, transaction: deal } = listing;
  return { key, deal, amount: priceOf(listing)?.amount ?? null, closed: false };
}
