import { expect, test } from 'vitest';
import { addDuration, durationInDays, formatDuration } from './duration.ts';

test.each([
  ['P1M', 'fr', '1 mois'],
  ['P3Y', 'fr', '3 ans'],
  ['P1Y', 'en', '1 year'],
  ['P30D', 'en', '30 days'],
  ['PT72H', 'fr', '72 heures'],
])('%s in %s is %s', (duration, language, words) => {
  expect(formatDuration(duration, language).replace(/\s/g, ' ')).toBe(words);
});

test.each([
  ['2026-11-27', 'P6M', '2027-05-27'],
  ['2026-08-31', 'P6M', '2027-02-28'],
  ['2028-02-29', 'P1Y', '2029-02-28'],
  ['2026-12-31', 'P10D', '2027-01-10'],
  ['2026-12-31', 'PT72H', '2027-01-03'],
])('%s and %s is %s', (day, duration, then) => {
  expect(addDuration(day, duration)).toBe(then);
});

test('hours are parts of a day', () => {
  expect(durationInDays('PT72H')).toBe(3);
});
