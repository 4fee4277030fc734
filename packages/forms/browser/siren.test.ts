import { expect, test } from 'vitest';
import { isSiren } from './siren.ts';

test.each(['732829320', '732 829 320', '732\u00a0829\u202f320', '356000000', '090000001'])(
  '%s is a SIREN',
  (text) => {
    expect(isSiren(text)).toBe(true);
  },
);

test.each([
  ['one digit is mistyped', '732829321'],
  ['two neighbours have changed places', '738229320'],
  ['a nine stands for a nought', '732829329'],
  ['a digit is missing', '73282932'],
  ['it is a SIRET', '73282932000074'],
  ['it is nothing but noughts', '000000000'],
])('where %s, it is none', (_, text) => {
  expect(isSiren(text)).toBe(false);
});
