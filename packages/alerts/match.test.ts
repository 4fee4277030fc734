import type { Listing } from '@agency/listings';
import { arbitraryListings } from '@agency/listings/fixtures/arbitrary-listing.ts';
import { emptySearch, type FindNeighbours, type Search } from '@agency/search';
import { arbitrarySearch } from '@agency/search/fixtures/arbitrary-search.ts';
import { findNaively, words } from '@agency/search/fixtures/naive.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { What } from './find-events.ts';
import { house, listingKey } from './fixtures/listings.ts';
import { createMatch, type DatedEvent } from './match.ts';

const beside: Readonly<Record<string, string[]>> = {
  '64102': ['Anglet', 'Tarnos'],
  '64024': ['Bayonne', 'Biarritz'],
  '64483': ['Guéthary', 'Urrugne'],
};
const findNeighbours: FindNeighbours = (insee) => (beside[insee] ?? []).map((name) => ({ name }));
const options = { findNeighbours, words: { fr: words, en: words } };

let seq = 0;
const event = (index: number, what: What, before?: number): DatedEvent => {
  const number = (seq += 1);
  const at = new Date(Date.UTC(2026, 10, 1) + number * 60_000).toISOString();
  return { seq: number, at, key: listingKey(index), deal: 'sale', what, ...(before && { before }) };
};

const tell = (
  listings: readonly Listing[],
  events: readonly DatedEvent[],
  after = 0,
  wanted: Search = emptySearch('sale'),
) =>
  createMatch(
    listings,
    events,
    options,
  )({ wanted, readIn: 'fr' }, after).map(({ key, what, before }) => ({
    key,
    what,
    ...(before && { before }),
  }));

const cases = arbitraryListings({ onOffer: true }, { minLength: 1, maxLength: 40 }).chain(
  (listings) =>
    fc.record({
      listings: fc.constant(listings),
      searches: fc.array(arbitrarySearch(listings), { minLength: 1, maxLength: 5 }),
      happened: fc.array(fc.nat(listings.length - 1), { minLength: 10, maxLength: 40 }),
      after: fc.nat(8),
    }),
);

test('everybody is told what they find who read every listing that there is news of', () => {
  let hits = 0;
  fc.assert(
    fc.property(cases, ({ listings, searches, happened, after }) => {
      const events = happened.map((row, at): DatedEvent => {
        const { key = '', transaction = 'sale' } = listings[row] ?? {};
        return { seq: at + 1, at: '2026-11-28T06:00:00Z', key, deal: transaction, what: 'new' };
      });
      const news = new Set(events.filter((each) => each.seq > after).map(({ key }) => key));
      const match = createMatch(listings, events, options);
      for (const wanted of searches) {
        const expected = findNaively(wanted, listings, findNeighbours)
          .map((row) => listings[row]?.key ?? '')
          .filter((key) => news.has(key));
        hits += expected.length > 0 ? 1 : 0;
        const told = match({ wanted, readIn: 'fr' }, after).map(({ key }) => key);
        expect(told.toSorted()).toEqual(expected.toSorted());
      }
    }),
    { numRuns: 200 },
  );
  // Else nothing would be compared.
  expect(hits).toBeGreaterThan(100);
});

test('words are sought in the titles of the language that the search was made in', () => {
  const listing = house(1, {
    texts: { fr: { title: 'Maison claire', body: ['…'] }, en: { title: 'Bright', body: ['…'] } },
  });
  const events = [event(1, 'new')];
  const wanted = { ...emptySearch('sale'), text: 'bright' };
  const english = Object.assign(words.bind(undefined), words, { language: 'en' });
  const match = createMatch([listing], events, { ...options, words: { fr: words, en: english } });
  expect(match({ wanted, readIn: 'en' }, 0)).toHaveLength(1);
  expect(match({ wanted, readIn: 'fr' }, 0)).toHaveLength(0);
});

test('what is no longer offered is told to nobody', () => {
  expect(tell([house(2)], [event(1, 'new'), event(2, 'new')])).toEqual([
    { key: listingKey(2), what: 'new' },
  ]);
});

test('what somebody knows already is told to those alone who do not', () => {
  const events = [event(1, 'new'), event(2, 'new')];
  const listings = [house(1), house(2)];
  expect(tell(listings, events, events[0]?.seq)).toEqual([{ key: listingKey(2), what: 'new' }]);
});

test('the newest comes first', () => {
  const events = [event(1, 'new'), event(2, 'new'), event(3, 'new')];
  expect(tell([house(2), house(1), house(3)], events).map(({ key }) => key)).toEqual([
    listingKey(3),
    listingKey(2),
    listingKey(1),
  ]);
});

test('several lower prices are one, from the first on', () => {
  const events = [event(1, 'price', 450_000), event(1, 'price', 440_000)];
  expect(tell([house(1, { amount: 430_000 })], events)).toEqual([
    { key: listingKey(1), what: 'price', before: 450_000 },
  ]);
});

test('a price that has risen again is told to nobody', () => {
  expect(tell([house(1, { amount: 455_000 })], [event(1, 'price', 450_000)])).toEqual([]);
});

test('what is new is not told to be cheaper, too', () => {
  const events = [event(1, 'new'), event(1, 'price', 450_000)];
  expect(tell([house(1, { amount: 430_000 })], events)).toEqual([
    { key: listingKey(1), what: 'new' },
  ]);
});

test('whoever was told that it is new is told a lower price later', () => {
  const events = [event(1, 'new'), event(1, 'price', 450_000)];
  expect(tell([house(1, { amount: 430_000 })], events, events[0]?.seq)).toEqual([
    { key: listingKey(1), what: 'price', before: 450_000 },
  ]);
});
