/** Who is told of what: the search of the site, asked by everybody who waits, of the listings that there is news of. */
import type { Language } from '@agency/brand';
import { priceOf, sortListings, type Listing } from '@agency/listings';
import {
  buildIndex,
  buildTextIndex,
  chooseRows,
  findRows,
  type FindNeighbours,
  type Index,
  type Search,
} from '@agency/search';
import { once, type Words } from '@agency/ui';
import type { Event } from './find-events.ts';

/** An event as it is kept. */
export interface DatedEvent extends Event {
  /** Later ones have higher numbers. */
  seq: number;
  /** When it was found. @example '2026-11-28T06:10:00.000Z' */
  at: string;
}

/** What a message tells of a listing: one thing, whatever happened meanwhile. */
export type Item = Event & Pick<DatedEvent, 'at'>;

export interface Waiting {
  wanted: Search;
  readIn: Language;
}

/** @param after What has a higher number is news. @returns The newest first. */
export type Match = (waiting: Waiting, after: number) => Item[];

export interface MatchOptions {
  findNeighbours: FindNeighbours;
  /** Of each language that titles are read in. */
  words: Readonly<Record<Language, Words>>;
}

/**
 * The index is of all that the brand offers, as on its site: what lies around a commune is told from the listings there.
 *
 * @param events In their order.
 */
export function createMatch(
  offered: readonly Listing[],
  events: readonly DatedEvent[],
  { findNeighbours, words }: MatchOptions,
): Match {
  const listings = sortListings(offered);
  const byKey = Map.groupBy(events, ({ key }) => key);
  const eventsOf = listings.map(({ key }) => byKey.get(key) ?? []);
  const index = buildIndex(listings, { findNeighbours });
  const changed = chooseRows(
    eventsOf.flatMap((own, row) => (own.length > 0 ? [row] : [])),
    index,
  );
  const withTexts = once((language: Language): Index => ({
    ...index,
    text: buildTextIndex(listings, words[language]),
  }));
  return ({ wanted, readIn }, after) => {
    const rows = findRows(wanted, wanted.text === '' ? index : withTexts(readIn), changed);
    const items: Item[] = [];
    for (const row of rows) {
      const listing = listings[row];
      const news = eventsOf[row]?.filter(({ seq }) => seq > after) ?? [];
      const item = listing && mergeEvents(news, listing);
      if (item) items.push(item);
    }
    // Rows stand in the order of lists, which decides between equals.
    return items.sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
  };
}

/** What several events of a listing come to. Undefined: to nothing, since the price has risen again. */
function mergeEvents(events: readonly DatedEvent[], listing: Listing): Item | undefined {
  const last = events.at(-1);
  // To be new says more than to be back, and both more than a price.
  const told =
    events.find(({ what }) => what === 'new') ??
    events.find(({ what }) => what === 'back') ??
    events.find((event) => isStillTrue(event, listing));
  if (!last || !told) return undefined;
  const { seq: _seq, ...event } = told;
  return { ...event, deal: listing.transaction, at: last.at };
}

/** Whether what is on offer now is as the event has it. */
export function isStillTrue({ what, deal, before }: Event, listing: Listing): boolean {
  if (what !== 'price') return true;
  const amount = priceOf(listing)?.amount;
  return (
    deal === listing.transaction && before !== undefined && amount !== undefined && amount < before
  );
}
