import type { Subscription } from '@agency/forms';
import { expect, test } from 'vitest';
import { chooseAsked } from './choose-asked.ts';
import { readAlert, subscriptionId } from './fixtures/alerts.ts';

const now = new Date('2026-11-28T06:00:00Z');
const pending = (index: number, more: Partial<Subscription> = {}) =>
  readAlert(index, { state: 'pending', requestedAt: '2026-11-27T10:00:00Z', ...more });

const idsOf = (alerts: readonly { id: string }[]) => alerts.map(({ id }) => id);

test('an alert may be confirmed for a week', () => {
  const alerts = ['2026-11-21T06:00:00Z', '2026-11-21T05:59:59Z'].map((requestedAt, index) =>
    pending(index, { requestedAt }),
  );
  const { asked, lapsed } = chooseAsked(alerts, now);
  expect([asked, lapsed].map(idsOf)).toEqual([0, 1].map((index) => [subscriptionId(index)]));
});

test('an address that somebody types again and again, at whichever brand, is asked five times', () => {
  const alerts = Array.from({ length: 1000 }, (_, index) =>
    pending(index, {
      brand: index % 3 ? 'villa-rosa' : 'villa-bleue',
      email: index % 2 ? 'rosa@exemple.example' : 'Rosa@exemple.example',
      requestedAt: new Date(now.getTime() - 1000 - index).toISOString(),
    }),
  );
  const { asked, crowded } = chooseAsked([...alerts, pending(2000)], now);
  expect(crowded).toHaveLength(995);
  // The first ones that were asked for, and whoever else there is.
  expect(idsOf(asked)).toEqual([2000, 999, 998, 997, 996, 995].map(subscriptionId));
});
