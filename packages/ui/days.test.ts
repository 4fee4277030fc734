import { expect, test } from 'vitest';
import { dayBefore, daysBetween } from './index.ts';

test.each([
  ['2027-01-01', '2026-12-31'],
  ['2028-03-01', '2028-02-29'],
  ['2027-03-29', '2027-03-28'],
])('before %s comes %s', (day, before) => {
  expect(dayBefore(day)).toBe(before);
  expect(daysBetween(before, day)).toBe(1);
});
