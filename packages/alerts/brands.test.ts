/** Several brands in one run: each tells its own readers of its own listings, in its own name. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAlerts, subscription } from './fixtures/alerts.ts';
import { brandWith } from './fixtures/brand.ts';
import { house, listingKey } from './fixtures/listings.ts';
import { createPile } from './fixtures/pile.ts';
import type { Post } from './post/post.ts';
import { runAlerts, type AlertBrand } from './run-alerts.ts';
import { openState } from './state/open-state.ts';

const rosa = brandWith([house(1), house(2)], { added: [listingKey(2)] });
const other = brandWith([house(3), house(4)], { added: [listingKey(4)] });
const bleue: AlertBrand = {
  ...other,
  id: 'villa-bleue',
  sender: { ...other.sender, from: 'alertes@villa-bleue.example' },
};
const ofRosa = subscription(1);
const ofBleue = subscription(2, { brand: 'villa-bleue' });
const options = {
  alerts: readAlerts([ofRosa, ofBleue]),
  ended: new Set<string>(),
  brands: [rosa, bleue],
  today: '2026-11-28',
  now: new Date('2026-11-28T06:10:00Z'),
};

const open = () => openState(join(mkdtempSync(join(tmpdir(), 'brands-')), 'state.sqlite'));

test('each brand tells its own', async () => {
  const [state, pile] = [open(), createPile()];
  await runAlerts(state, { ...options, post: pile });
  const told = pile.letters.map(({ to, from, text }) => ({
    to,
    from: from.address,
    keys: text.match(/came-a\d{6}/g),
  }));
  expect(told).toEqual([
    { to: ofRosa.email, from: rosa.sender.from, keys: [`came-${listingKey(2)}`] },
    { to: ofBleue.email, from: bleue.sender.from, keys: [`came-${listingKey(4)}`] },
  ]);
  state.close();
});

test('who asks for alerts at every brand is asked to confirm as often as at one', async () => {
  const [state, pile] = [open(), createPile()];
  const alerts = readAlerts(
    Array.from({ length: 12 }, (_, index) => ({
      ...subscription(index, { state: 'pending', requestedAt: `2026-11-27T10:00:${10 + index}Z` }),
      email: ofRosa.email,
      brand: index % 2 ? 'villa-rosa' : 'villa-bleue',
    })),
  );
  const runs = await runAlerts(state, { ...options, alerts, post: pile });
  expect(pile.letters).toHaveLength(5);
  expect(runs.map(({ planned }) => [planned.confirmations, planned.crowded])).toEqual([
    [2, 4],
    [3, 3],
  ]);
  state.close();
});

test('a server that takes nothing more is asked for no other brand, and for nothing new', async () => {
  const state = open();
  let tried = 0;
  const post: Post = {
    close: () => undefined,
    send() {
      tried += 1;
      return Promise.reject(Object.assign(new Error('no'), { code: 'EAUTH' }));
    },
  };
  await runAlerts(state, { ...options, post });
  expect(tried).toBe(1);
  const [run] = await runAlerts(state, {
    ...options,
    alerts: readAlerts([ofRosa, ofBleue, subscription(3)]),
    brands: [{ ...rosa, offered: [house(1), house(2), house(5)] }, bleue],
    post,
  });
  expect([run?.planned.planned, tried]).toEqual([1, 2]);
  state.close();
});
