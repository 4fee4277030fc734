import { expect, test } from 'vitest';
import { samplePaths } from './sample-paths.ts';

test('of listings and shelves a part is taken, of each language and depth', () => {
  const towns = Array.from({ length: 10 }, (_, index) => `/en/vente/commune-${index}/`);
  const others = ['/', '/cookies/', '/vente/', '/vente/maison/bayonne/', '/vente/bayonne/'];
  expect(samplePaths([...towns, ...others])).toEqual([
    ...[0, 1, 2, 5].map((index) => `/en/vente/commune-${index}/`),
    ...others,
  ]);
});

test('what is made once is never left out', () => {
  const texts = Array.from({ length: 10 }, (_, index) => `/cookies/2026-11-0${index}/`);
  expect(samplePaths(texts)).toEqual(texts);
});
