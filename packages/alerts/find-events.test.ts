import type { Listing } from '@agency/listings';
import { describe, expect, test } from 'vitest';
import { findEvents, rememberOf, type Remembered } from './find-events.ts';
import { house, listingKey } from './fixtures/listings.ts';
import { recall } from './recall.ts';

const remember = (listings: readonly Listing[], more: Partial<Remembered> = {}) =>
  new Map(listings.map((each) => [each.key, { ...rememberOf(each), ...more }]));

const compare = (
  before: ReadonlyMap<string, Remembered>,
  offered: Listing[],
  closed: string[] = [],
) => findEvents(before, { offered, closed: new Set(closed) });

const [key, deal] = [listingKey(1), 'sale' as const];

test('what was never offered is new, and remembered', () => {
  expect(compare(new Map(), [house(1)])).toEqual({
    events: [{ key, deal, what: 'new' }],
    changed: [{ key, deal, amount: 450_000, closed: false }],
  });
});

test('what is as it was is no news', () => {
  expect(compare(remember([house(1)]), [house(1)])).toEqual({ events: [], changed: [] });
});

test('a lower price is news, with the one before', () => {
  expect(compare(remember([house(1)]), [house(1, { amount: 430_000 })])).toEqual({
    events: [{ key, deal, what: 'price', before: 450_000 }],
    changed: [{ key, deal, amount: 430_000, closed: false }],
  });
});

test('a higher price is remembered and no news', () => {
  const { events, changed } = compare(remember([house(1)]), [house(1, { amount: 460_000 })]);
  expect([events, changed]).toEqual([[], [{ key, deal, amount: 460_000, closed: false }]]);
});

test('the rent of what was for sale is no lower price', () => {
  const rented = house(1, {
    transaction: 'rent',
    rent: { monthly: { amount: 900, currency: 'EUR' } },
  });
  expect(compare(remember([house(1)]), [rented]).events).toEqual([]);
});

test('what is under offer, sold or withdrawn is news once it is offered again', () => {
  const closed = compare(remember([house(1)]), [], [key]);
  expect(closed).toEqual({
    events: [],
    changed: [{ ...rememberOf(house(1)), closed: true }],
  });
  const later = new Map(closed.changed.map((each) => [each.key, each]));
  expect(compare(later, [house(1)])).toEqual({
    events: [{ key, deal, what: 'back' }],
    changed: [rememberOf(house(1))],
  });
});

test('what was out of sight for a while is no news when it is seen again', () => {
  const before = remember([house(1)]);
  expect(compare(before, [])).toEqual({ events: [], changed: [] });
  expect(compare(before, [house(1)]).events).toEqual([]);
});

test('a tombstone of an earlier life does not close what is on offer', () => {
  expect(compare(remember([house(1)]), [house(1)], [key])).toEqual({ events: [], changed: [] });
});

describe('at the first run', () => {
  const offered = [house(1), house(2, { amount: 430_000 }), house(3), house(4)];
  const change = (index: number) => ({ key: listingKey(index), reference: `RV_${index}` });
  const changes = {
    since: '2026-11-20',
    added: [change(1)],
    changed: [
      { ...change(2), what: ['price' as const], price: { from: 450_000, to: 430_000 } },
      { ...change(3), what: ['state' as const] },
    ],
    withdrawn: [],
    suspended: [],
  };
  const newsOf = (remembered: Remembered[]) =>
    compare(new Map(remembered.map((each) => [each.key, each])), offered).events;

  test('the news is what the last import has changed', () => {
    expect(newsOf(recall(offered, changes))).toEqual([
      { key: listingKey(1), deal, what: 'new' },
      { key: listingKey(2), deal, what: 'price', before: 450_000 },
      { key: listingKey(3), deal, what: 'back' },
    ]);
  });

  test('nothing is news of a first import, or of one that left no account', () => {
    const { since: _since, ...first } = changes;
    expect(newsOf(recall(offered, first))).toEqual([]);
    expect(newsOf(recall(offered, undefined))).toEqual([]);
  });
});
