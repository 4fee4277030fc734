/** Which commune is in which zone. */
import { expect, test } from 'vitest';
import { communesWithRentControl, hasRentControl, zoneOf } from './communes.ts';

test('rents are controlled in 24 communes, each in a tense zone', () => {
  expect(communesWithRentControl).toHaveLength(24);
  const elsewhere = communesWithRentControl.filter(({ insee }) => zoneOf(insee) !== 'tense');
  expect(elsewhere).toEqual([]);
});

test.each([
  ['64102', 'tense', true],
  ['64160', 'tense', false],
  ['64504', 'unsure', false],
  [undefined, 'unsure', false],
  ['64371', 'elsewhere', false],
] as const)('%s is %s', (insee, zone, controlled) => {
  expect(zoneOf(insee)).toBe(zone);
  expect(hasRentControl(insee)).toBe(controlled);
});
