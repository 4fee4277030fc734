import { expect, test } from 'vitest';
import { addDays, dayBefore, dayInParis, daysBetween } from './days.ts';

test.each([
  ['2027-01-01', '2026-12-31'],
  ['2028-03-01', '2028-02-29'],
  ['2027-03-29', '2027-03-28'],
])('before %s comes %s', (day, before) => {
  expect(dayBefore(day)).toBe(before);
  expect(addDays(before, 1)).toBe(day);
  expect(daysBetween(before, day)).toBe(1);
});

test.each([
  ['2026-11-28T22:59:59Z', '2026-11-28'],
  ['2026-11-28T23:00:00Z', '2026-11-29'],
  ['2027-07-14T22:00:00Z', '2027-07-15'],
])('at %s it is %s in Paris', (moment, day) => {
  expect(dayInParis(moment)).toBe(day);
});
