import { expect, test } from 'vitest';
import { isSiren } from './is-siren.ts';

test.each([
  ['732829320', true],
  ['732 829\u202f320', true],
  ['732829321', false],
  ['73282932', false],
  ['7328293200', false],
  ['73282932٠', false],
])('%s is a SIREN: %s', (text, expected) => {
  expect(isSiren(text)).toBe(expected);
});
