import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Subscription } from '@agency/forms';
import { describe, expect, test } from 'vitest';
import { subscription } from './fixtures/alerts.ts';
import { openHouse, type Day } from './fixtures/house-of-alerts.ts';
import { house, listingKey } from './fixtures/listings.ts';
import { createPile } from './fixtures/pile.ts';
import { openState } from './state/open-state.ts';

/** A house with one subscription, and what it is told from day to day. */
function open(more: Partial<Subscription> = {}) {
  const [home, pile] = [openHouse(), createPile()];
  return {
    ...home,
    /** Keys of the houses that it is told of. */
    async tell(day: Day, subscriptions = [subscription(1, more)]) {
      await home.run(subscriptions, { post: pile, ...day });
      return pile
        .take()
        .flatMap(({ text }) => [...text.matchAll(/came-(a\d{6})/g)].map(([, key]) => key));
    },
    pile,
  };
}

const [first, second] = [listingKey(1), listingKey(2)];

test('at the first run the news is what the last import has added', async () => {
  const { tell } = open();
  expect(await tell({ offered: [house(1), house(2)], added: [second] })).toEqual([second]);
});

test('what was told once is not told again', async () => {
  const { tell } = open();
  const day = { offered: [house(1), house(2)], added: [second] };
  await tell(day);
  expect(await tell(day)).toEqual([]);
  expect(await tell({ ...day, today: '2026-12-28' })).toEqual([]);
});

test('news of several imports is told together, and none is skipped', async () => {
  const { tell } = open();
  await tell({ offered: [house(1)] });
  expect(await tell({ offered: [house(1, { amount: 400_000 }), house(2)] })).toEqual([
    first,
    second,
  ]);
});

describe('at a frequency of', () => {
  const add = (until: number) => Array.from({ length: until }, (_, index) => house(index + 1));

  test('a day, what comes later on the same day is told on the next', async () => {
    const { tell } = open({ frequency: 'day' });
    await tell({ offered: add(1) });
    expect(await tell({ offered: add(2) })).toEqual([listingKey(2)]);
    expect(await tell({ offered: add(3) })).toEqual([]);
    expect(await tell({ offered: add(4), today: '2026-11-29' })).toEqual(
      expect.arrayContaining([listingKey(3), listingKey(4)]),
    );
  });

  test('a week, what is gone or dearer again when it is due is not told', async () => {
    const { tell } = open({ frequency: 'week' });
    await tell({ offered: add(2), today: '2026-11-20' });
    expect(await tell({ offered: add(3), today: '2026-11-21' })).toEqual([listingKey(3)]);
    const reduced = [house(1, { amount: 400_000 }), ...add(5).slice(1)];
    expect(await tell({ offered: reduced, today: '2026-11-24' })).toEqual([]);
    expect(await tell({ offered: add(4), closed: [listingKey(5)], today: '2026-11-27' })).toEqual(
      [],
    );
    expect(await tell({ offered: add(4), today: '2026-11-28' })).toEqual([listingKey(4)]);
  });
});

test('somebody who confirms later is told what was found since, and not what was there', async () => {
  const { tell } = open({
    confirmedAt: '2026-11-28T05:00:00Z',
    requestedAt: '2026-11-27T05:00:00Z',
  });
  const before = { offered: [house(1)], today: '2026-11-26' };
  await tell(before, []);
  await tell({ offered: [house(1), house(2)], today: '2026-11-27' }, []);
  expect(await tell({ offered: [1, 2, 3].map((index) => house(index)) }, [])).toEqual([]);
  expect(await tell({ offered: [1, 2, 3].map((index) => house(index)) })).toEqual([listingKey(3)]);
});

test('somebody whose line could not be read for a while is told afterwards, and nothing twice', async () => {
  const { tell } = open();
  await tell({ offered: [house(1)] });
  expect(await tell({ offered: [house(1), house(2)] })).toEqual([second]);
  expect(await tell({ offered: [house(1), house(2), house(3)] }, [])).toEqual([]);
  expect(await tell({ offered: [house(1), house(2), house(3)] })).toEqual([listingKey(3)]);
});

test('after sixty days nothing is news any more, and nobody is remembered whom no export names', async () => {
  const { tell, file } = open();
  await tell({ offered: [house(1)], today: '2026-09-01' });
  await tell({ offered: [house(1), house(2)], today: '2026-09-02' }, [subscription(2)]);
  const day = { offered: [house(1), house(2)], today: '2026-11-28' };
  await tell(day, []);
  const { database, close } = openState(file);
  const count = (table: string) =>
    database.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'];
  expect(['readers', 'messages', 'events'].map(count)).toEqual([0, 0, 0]);
  expect(count('listings')).toBe(2);
  close();
  const early = { requestedAt: '2026-08-01T10:00:00Z', confirmedAt: '2026-08-01T10:00:00Z' };
  expect(await tell(day, [subscription(1, early)])).toEqual([]);
});

describe('a subscription that is', () => {
  test('pending is asked once, and told nothing', async () => {
    const requestedAt = '2026-11-27T10:00:00Z';
    const { tell, run, pile } = open({ state: 'pending', requestedAt });
    const day = { offered: [house(1)], added: [first] };
    expect(await tell(day)).toEqual([]);
    const next = await run([subscription(1, { state: 'pending', requestedAt })], {
      ...day,
      today: '2026-11-29',
      post: pile,
    });
    expect(next.planned.confirmations).toBe(0);
    expect(pile.letters.map(({ subject }) => subject)).toEqual(['Confirmez votre alerte']);
  });

  test('pending for more than a week is asked no more', async () => {
    const { run } = openHouse();
    const pile = createPile();
    const old = subscription(1, { state: 'pending', requestedAt: '2026-11-20T10:00:00Z' });
    const { planned } = await run([old], { post: pile });
    expect([pile.letters, planned.lapsed]).toEqual([[], 1]);
  });

  test('pending again is told nothing that was planned before', async () => {
    const { tell, run, pile } = open();
    await tell({ offered: [house(1)] });
    const broken = { ...pile, send: () => Promise.reject(new Error('down')) };
    await tell({ offered: [house(1), house(2)], post: broken });
    const pending = { state: 'pending', requestedAt: '2026-11-28T05:00:00Z' } as const;
    const day = { offered: [house(1), house(2)], post: pile };
    const { delivered } = await run([subscription(1, pending)], day);
    expect(delivered).toMatchObject({ dropped: 1, sent: 1 });
    expect(pile.letters.map(({ subject }) => subject)).toEqual(['Confirmez votre alerte']);
  });

  test('ended is told nothing, not even what was planned', async () => {
    const { tell, pile } = open();
    await tell({ offered: [house(1)] });
    const broken = { ...pile, send: () => Promise.reject(new Error('down')) };
    await tell({ offered: [house(1), house(2)], post: broken });
    const ended = subscription(1, { state: 'ended' });
    expect(await tell({ offered: [house(1), house(2)] }, [ended])).toEqual([]);
    // Confirmed anew it is a new one: what was planned for the old one is gone.
    const anew = subscription(1, { confirmedAt: '2026-11-28T12:00:00Z' });
    expect(await tell({ offered: [house(1), house(2)] }, [anew])).toEqual([]);
  });
});

test('a message that could not leave leaves with the next run, and what came since in one of its own', async () => {
  const { tell, pile } = open();
  await tell({ offered: [house(1)] });
  const broken = { ...pile, send: () => Promise.reject(new Error('down')) };
  await tell({ offered: [house(1), house(2)], post: broken });
  expect(await tell({ offered: [house(1), house(2), house(3)] })).toEqual([second, listingKey(3)]);
  expect(pile.letters).toHaveLength(2);
});

test('of more news than are kept for a message the rest is counted', async () => {
  const { tell, pile } = open();
  const houses = Array.from({ length: 70 }, (_, index) => house(index));
  await tell({ offered: houses, added: houses.map(({ key }) => key) });
  expect(pile.letters.map(({ subject }) => subject)).toEqual(['70 annonces pour votre recherche']);
});

test('a rehearsal says what would be planned, sends nothing and remembers nothing', async () => {
  const { run } = openHouse();
  const pile = createPile();
  const day = { offered: [house(1), house(2)], added: [second] };
  const rehearsed = await run([subscription(1)], { ...day, post: undefined });
  expect([rehearsed.planned.planned, rehearsed.delivered]).toEqual([1, undefined]);
  const { planned } = await run([subscription(1)], { ...day, post: pile });
  expect([planned.planned, pile.letters.length]).toEqual([1, 1]);
});

test('the state holds no address and no search of anybody', async () => {
  const { tell, file } = open({ search: '/vente/?texte=secret' });
  const title = { fr: { title: 'Secret', body: ['…'] } };
  expect(await tell({ offered: [house(1, { texts: title })], added: [first] })).toEqual([first]);
  const bytes = readdirSync(dirname(file)).map((name) =>
    readFileSync(join(dirname(file), name), 'latin1'),
  );
  expect(bytes.join()).toContain(first);
  expect(bytes.join()).not.toMatch(/lecteur|exemple|secret/i);
});
