import { expect, test } from 'vitest';
import { addDuration } from './add-duration.ts';

test.each([
  ['2026-11-27', 'P6M', '2027-05-27'],
  ['2026-08-31', 'P6M', '2027-02-28'],
  ['2028-02-29', 'P1Y', '2029-02-28'],
  ['2027-01-31', 'P1M', '2027-02-28'],
  ['2028-01-31', 'P1M', '2028-02-29'],
  ['2027-08-31', 'P1M', '2027-09-30'],
  ['2026-12-31', 'P1M', '2027-01-31'],
  ['2026-12-31', 'P10D', '2027-01-10'],
  ['2026-12-31', 'PT72H', '2027-01-03'],
])('%s and %s is %s', (day, duration, then) => {
  expect(addDuration(day, duration)).toBe(then);
});
