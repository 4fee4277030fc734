import { expect, test } from 'vitest';
import { formatNames, formats, type FormatName } from './formats.ts';

/** As HTML holds a value to `pattern` (HTML § 4.10.5.3.6), and a schema to its own: whole, under v and under u. */
function fits(name: FormatName, text: string): boolean {
  const judged = ['u', 'v'].map((flag) =>
    new RegExp(`^(?:${formats[name].pattern})$`, flag).test(text),
  );
  expect(new Set(judged).size, `${name} means two things for "${text}"`).toBe(1);
  return judged[0] ?? false;
}

const good: Readonly<Record<FormatName, readonly string[]>> = {
  phone: [
    '0639980000',
    '06 39 98 00 00',
    '06\u202f39\u202f98\u202f00\u202f00',
    '06.39.98.00.00',
    '06-39-98-00-00',
    '+33 6 39 98 00 00',
    '+33 (0)6 39 98 00 00',
    '0033 639 980 000',
    '(0044) 20 7946 0000',
  ],
  postcode: ['64200', '64 200', '64\u00a0200', '01000'],
  count: ['1', '12', '120', '1200', '1 200', '1\u202f200', '120000000', '1 250 000'],
  siren: ['732829320', '732 829 320', '732\u202f829\u202f320'],
};

const bad: Readonly<Record<FormatName, readonly string[]>> = {
  phone: ['', 'appelez-moi', '12345', '06 39 98 00 00 ou le soir', '+', `0${'1'.repeat(40)}`],
  postcode: ['', '6420', '642000', 'BA 200', '64200 '],
  count: ['', '-3', '1,5', '12.5', 'douze', '1 20', '1234567890123'],
  siren: ['', '73282932', '7328293200', '732-829-320'],
};

test.each(formatNames)('%s takes what people write', (name) => {
  for (const text of good[name]) expect(fits(name, text), text).toBe(true);
});

test.each(formatNames)('%s takes nothing else', (name) => {
  for (const text of bad[name]) expect(fits(name, text), text).toBe(false);
});
