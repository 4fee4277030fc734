/** Which commune is in which zone. */
import { expect, test } from 'vitest';
import { communesWithRentControl, hasRentControl, zoneOf } from './communes.ts';

test('rents are controlled in 24 communes, each in a tense zone', () => {
  expect(communesWithRentControl).toHaveLength(24);
  const elsewhere = communesWithRentControl.filter(
    ({ insee }) => zoneOf({ insee, postcode: '64000' }) !== 'tense',
  );
  expect(elsewhere).toEqual([]);
});

test.each([
  ['64102', 'tense', true],
  ['64160', 'tense', false],
  ['64504', 'unsure', false],
  ['64371', 'elsewhere', false],
  ['40209', 'unlisted', false],
  ['2B033', 'unlisted', false],
] as const)('%s is %s', (insee, zone, controlled) => {
  expect(zoneOf({ insee, postcode: '64000' })).toBe(zone);
  expect(hasRentControl(insee)).toBe(controlled);
});

test.each([
  ['64200', 'unsure'],
  ['40440', 'unlisted'],
] as const)('an unknown commune of %s is %s', (postcode, zone) => {
  expect(zoneOf({ postcode })).toBe(zone);
  expect(hasRentControl(undefined)).toBe(false);
});
