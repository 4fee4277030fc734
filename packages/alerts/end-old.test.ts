import { expect, test } from 'vitest';
import { endOld } from './end-old.ts';
import { subscription, writeSubscriptions } from './fixtures/alerts.ts';
import { readSubscriptions } from './read-subscriptions.ts';

const { alerts } = readSubscriptions(
  writeSubscriptions([
    subscription(1, { requestedAt: '2023-11-01T08:00:00Z', confirmedAt: '2023-11-28T08:00:00Z' }),
    subscription(2, { requestedAt: '2023-11-01T08:00:00Z', confirmedAt: '2023-11-29T08:00:00Z' }),
  ]),
  's.jsonl',
);
const [first = '', second = ''] = alerts.keys();

test('an alert ends on the day on which it has been kept for as long as it may be', () => {
  const { alerts: left, old } = endOld(alerts, { retention: 'P3Y', today: '2026-11-28' });
  expect([...old]).toEqual([first]);
  expect([...left.keys()]).toEqual([second]);
});

test('on the day before it has not', () => {
  expect(endOld(alerts, { retention: 'P3Y', today: '2026-11-27' }).old.size).toBe(0);
});
