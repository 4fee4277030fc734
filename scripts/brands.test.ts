import { expect, test } from 'vitest';
import { chooseBrands } from './brands.ts';

const existing = ['villa-rosa', 'villa-verde'];

test('no name means every brand', () => {
  expect(chooseBrands([], existing)).toEqual(existing);
});

test('a brand that is named twice is built once', () => {
  expect(chooseBrands(['villa-verde', 'villa-verde'], existing)).toEqual(['villa-verde']);
});

test('an unknown brand is answered with the brands that exist', () => {
  expect(() => chooseBrands(['vila-rosa', 'zebra'], existing)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 2 problems

    There is no brand "vila-rosa".
      where: sites/
      fix:   Write "villa-rosa", or one of: villa-rosa, villa-verde. A new one: pnpm new brand <id>.

    There is no brand "zebra".
      where: sites/
      fix:   Name one of: villa-rosa, villa-verde. A new one: pnpm new brand <id>.]
  `);
});
