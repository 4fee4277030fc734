import { expect, test } from 'vitest';
import { formats } from '../formats.ts';
import { judgeAnswer } from './validity.ts';

const plain = { type: 'text', required: false };

test.each([
  ['nothing where an answer is required', { required: true, value: '' }, 'missing'],
  ['blanks where an answer is required', { required: true, value: ' \n\u00a0' }, 'missing'],
  ['nothing where none is', { value: '' }, undefined],
  ['blanks where a format is asked for', { value: '  ', pattern: '[0-9]{5}' }, undefined],
  ['a text of the greatest length', { value: 'abcde', longest: '5' }, undefined],
  ['a text of that length among blanks', { value: ' abcde\n', longest: '5' }, undefined],
  ['a longer one', { value: 'abcdef', longest: '5' }, 'tooLong'],
  ['a longer one without its format', { value: '1234567', longest: '5', pattern: '1' }, 'tooLong'],
  [
    'what the browser says is none',
    { type: 'email', value: 'ca mille@exemple.fr', isMistyped: true },
    'malformed',
  ],
  ['an e-mail address without a dot', { type: 'email', value: 'camille@exemple' }, 'malformed'],
  ['one that ends in a dot', { type: 'email', value: 'camille@exemple.' }, 'malformed'],
  ['a whole one', { type: 'email', value: 'camille@mail.exemple.fr' }, undefined],
  ['a postcode', { value: ' 64 200 ', pattern: formats.postcode.pattern }, undefined],
  ['a postcode and more', { value: '642001', pattern: formats.postcode.pattern }, 'malformed'],
  ['one half of two formats', { value: 'ax', pattern: 'a|b' }, 'malformed'],
  ['a telephone number', { value: '+34 612-345/678', pattern: formats.phone.pattern }, undefined],
  ['a SIREN', { value: '732 829 320', format: 'siren' }, undefined],
  ['nine digits that are none', { value: '732 829 321', format: 'siren' }, 'malformed'],
])('%s', (_, answer, failure) => {
  expect(judgeAnswer({ ...plain, ...answer })).toBe(failure);
});
