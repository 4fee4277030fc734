import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { readAlerts, subscription } from './fixtures/alerts.ts';
import { brandWith } from './fixtures/brand.ts';
import { house, listingKey } from './fixtures/listings.ts';
import { planMessages } from './plan.ts';
import { loadUnsent } from './state/messages.ts';
import { openState, type State } from './state/open-state.ts';

const people = [1, 2, 3];
const options = {
  alerts: readAlerts(people.map((index) => subscription(index))),
  ended: new Set<string>(),
  brands: [brandWith([house(1), house(2), house(3)], { added: [1, 2].map(listingKey) })],
  today: '2026-11-28',
  now: new Date('2026-11-28T06:10:00Z'),
};

/** Of each subscription, the listings that it is told of. */
function toldIn(state: State): string[][] {
  const unsent = loadUnsent(state, 'villa-rosa');
  return [...Map.groupBy(unsent, (message) => message.subscription).values()].map((own) =>
    own.flatMap(({ items }) => items.map(({ key }) => key)).sort(),
  );
}

/** The same state, which breaks off before a change of that number. */
function breakingAt(state: State, change: number): State {
  let left = change;
  const breakingStatement = (statement: StatementSync) =>
    new Proxy(statement, {
      get(target, name) {
        const value = Reflect.get(target, name) as unknown;
        if (typeof value !== 'function') return value;
        return (...values: unknown[]) => {
          if (name === 'run' && left-- === 0) throw new Error('broken off');
          return Reflect.apply(value, target, values) as unknown;
        };
      },
    });
  const database = new Proxy(state.database, {
    get(target, name) {
      if (name === 'prepare') return (sql: string) => breakingStatement(target.prepare(sql));
      return Reflect.get(target, name) as unknown;
    },
  });
  return { ...state, database: database as DatabaseSync };
}

test('broken off before any of its changes and begun again, it plans everything once', () => {
  const everything = people.map(() => [1, 2].map(listingKey));
  let change = 0;
  for (let isBroken = true; isBroken; change += 1) {
    const file = join(mkdtempSync(join(tmpdir(), 'plan-')), 'state.sqlite');
    const first = openState(file);
    try {
      planMessages(breakingAt(first, change), options);
      isBroken = false;
    } catch (error) {
      expect((error as Error).message).toBe('broken off');
    }
    first.close();
    const state = openState(file);
    planMessages(state, options);
    expect(toldIn(state), `before change ${change}`).toEqual(everything);
    state.close();
  }
  // Listings, events, messages, readers: each of them was one.
  expect(change).toBeGreaterThan(12);
});

test('what is planned is as it was when it is worked out again', () => {
  const state = openState(join(mkdtempSync(join(tmpdir(), 'plan-')), 'state.sqlite'));
  const [planned] = planMessages(state, options);
  expect(planned).toEqual({
    brand: 'villa-rosa',
    news: 2,
    confirmed: 3,
    planned: 3,
    confirmations: 0,
    lapsed: 0,
    crowded: 0,
  });
  const before = loadUnsent(state, 'villa-rosa');
  expect(planMessages(state, options)[0]).toMatchObject({ news: 0, planned: 0 });
  expect(loadUnsent(state, 'villa-rosa')).toEqual(before);
  state.close();
});
