import { expect, test } from 'vitest';
import { subscriptionId } from '../fixtures/alerts.ts';
import { messageIdOf } from './message-id.ts';

const item = { key: 'a000001', what: 'new', deal: 'sale', at: '2026-11-28T06:00:00Z' } as const;
const message = {
  subscription: subscriptionId(1),
  brand: 'villa-rosa',
  kind: 'news' as const,
  items: [item],
  others: 0,
};
const day = '2026-11-28';

test('the same news for the same alert on the same day has one name, whenever it was found', () => {
  const later = { ...message, items: [{ ...item, at: '2026-11-28T07:00:00Z' }] };
  expect(messageIdOf(later, day)).toBe(messageIdOf(message, day));
  expect(messageIdOf(message, day)).toMatch(/^[0-9a-f]{32}$/);
});

test.each([
  ['another alert', { ...message, subscription: subscriptionId(2) }, day],
  ['another listing', { ...message, items: [{ ...item, key: 'a000002' }] }, day],
  ['another kind of news', { ...message, items: [{ ...item, what: 'back' as const }] }, day],
  ['another price before', { ...message, items: [{ ...item, before: 450_000 }] }, day],
  ['another day', message, '2026-11-29'],
])('%s has another', (_, other, day) => {
  expect(messageIdOf(other, day)).not.toBe(messageIdOf(message, '2026-11-28'));
});
