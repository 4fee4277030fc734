import { expect, test } from 'vitest';
import { findDifference } from './compare.ts';

test('pages that differ in white space, in markup and in the way to write a quote say the same', () => {
  const one = '<h1>L&#39;été</h1> <p>Villa &amp; jardin</p>';
  const other = '<h1>\n  L\'été\n</h1><p class="a">Villa &amp; jardin</p>';
  expect(findDifference(one, other)).toBeUndefined();
});

test('another price is told with what stands around it', () => {
  expect(findDifference('<p>Prix : 312 000 €</p>', '<p>Prix : 318 000 €</p>')).toBe(
    '“Prix : 312 000 €” is “Prix : 318 000 €”',
  );
});

test('a page that stops early is not the same', () => {
  expect(findDifference('<p>Villa</p><p>Jardin</p>', '<p>Villa</p>')).toBe(
    '“Villa Jardin” is “Villa”',
  );
});
