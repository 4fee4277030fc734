import { expect, test } from 'vitest';
import { durationInDays, formatDuration } from './duration.ts';

test.each([
  ['P1M', 'fr', '1 mois'],
  ['P3Y', 'fr', '3 ans'],
  ['P1Y', 'en', '1 year'],
  ['P30D', 'en', '30 days'],
  ['PT72H', 'fr', '72 heures'],
])('%s in %s is %s', (duration, language, words) => {
  expect(formatDuration(duration, language).replace(/\s/g, ' ')).toBe(words);
});

test('hours are parts of a day', () => {
  expect(durationInDays('PT72H')).toBe(3);
});
