import { expect, test } from 'vitest';
import { passesLuhn } from './passes-luhn.ts';

test.each(['732829320', '73282932000074', '0', '18'])('%s passes', (digits) => {
  expect(passesLuhn(digits)).toBe(true);
});

test.each(['732829321', '73282932000075', '1', '81'])('%s does not', (digits) => {
  expect(passesLuhn(digits)).toBe(false);
});

test.each(['', '7', '73282932', '90000000000000'])('behind %j one digit passes', (start) => {
  expect([...'0123456789'].filter((last) => passesLuhn(start + last))).toHaveLength(1);
});

test('one wrong digit is found, wherever it stands', () => {
  for (let place = 0; place < 9; place += 1) {
    for (const digit of '0123456789') {
      const wrong = `${'732829320'.slice(0, place)}${digit}${'732829320'.slice(place + 1)}`;
      expect(passesLuhn(wrong)).toBe(wrong === '732829320');
    }
  }
});
