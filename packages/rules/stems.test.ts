/** What the sieve lets pass: never less than the patterns would find. */
import { describe, expect, test } from 'vitest';
import { allCases } from './fixtures/cases/all.ts';
import * as sentences from './fixtures/sentences.ts';
import './index.ts';
import { foldText, textOf } from './listing-text.ts';
import { findCandidates, listSifted, sift } from './stems.ts';

const candidatesOf = (words: string, ...stems: string[]) => {
  const pattern = sift(/(?!)/, ...stems);
  return findCandidates(foldText(words)).has(pattern);
};

describe('a stem', () => {
  test.each([
    ['Bail APL', [' apl '], true],
    ['Les APLs', [' apl '], false],
    ['L’APL, oui', [' apl '], true],
    ['Étudiants s’abstenir', ['s abstenir'], true],
    ['Maison : 100 % verte', ['maison verte'], true],
    ['fafafai', [' fai '], false],
    ['deja deja vendu', ['deja vendu'], true],
    ['', [' '], false],
  ] as const)('in « %s » of %s', (words, stems, isThere) => {
    expect(candidatesOf(words, ...stems)).toBe(isThere);
  });

  test('that ends another one is found with it', () => {
    expect(candidatesOf('la colocation', 'location')).toBe(true);
  });
});

test('wherever a pattern of the rules finds something, the sieve has let it pass', () => {
  const texts = [
    ...Object.values(sentences).flat(2),
    ...Object.values(allCases)
      .flatMap((ofRule) => Object.values(ofRule).flat())
      .map(({ listing }) => textOf(listing)),
  ].map(foldText);
  const found = texts.flatMap((text) =>
    listSifted().flatMap((pattern) => (new RegExp(pattern).test(text) ? [{ text, pattern }] : [])),
  );
  expect(found.length).toBeGreaterThan(200);
  expect(found.filter(({ text, pattern }) => !findCandidates(text).has(pattern))).toEqual([]);
});
