/** Words are found whatever their accents, and quoted as they were written. */
import { expect, test } from 'vitest';
import { flatForSale, saying } from './fixtures/listings.ts';
import { findWords, foldText } from './listing-text.ts';

test('a text is folded to plain lower case', () => {
  expect(foldText('À L’ÉTAGE\u00a0: Bœuf, 72\u202fm²')).toBe("a l'etage : bœuf, 72 m²");
});

test.each([
  ['L’été À LOUER vide, à côté', /a louer vide/, 'À LOUER vide'],
  // A decomposed letter is two signs, and one when it is folded.
  ['e\u0301te\u0301 a\u0300 louer vide ici', /louer vide/, 'louer vide'],
  ['Un lieu clair.', /sombre/, undefined],
])('in "%s"', (text, pattern, words) => {
  expect(findWords(saying(flatForSale, text), pattern)).toBe(words);
});

test('the same words of two listings are not mixed up', () => {
  expect(findWords(saying(flatForSale, 'Un pin.'), /pins?\./)).toBe('pin.');
  expect(findWords(saying(flatForSale, 'Des pins.'), /pins?\./)).toBe('pins.');
});
