import { expect, test } from 'vitest';
import { findOrphans } from './find.ts';
import { signFacts, type Chapters } from './fixtures/complements.ts';
import type { Complement } from './schema.ts';

function complementOf(name: string, chapters: Chapters = {}): Complement {
  return {
    file: `content/listings/complements/${name}.mdx`,
    name,
    facts: signFacts(chapters),
    hasText: false,
    lineOf: () => 1,
  };
}

const listings = [{ reference: 'RV/101' }, { reference: 'rv_102' }];
const withdrawn = [{ reference: 'RV_200', on: '2026-11-20' }];
const orphansOf = (...complements: Complement[]) => findOrphans(complements, listings, withdrawn);

test.each(['RV-101', 'RV_102'])('%s has its listing', (name) => {
  expect(orphansOf(complementOf(name))).toEqual([]);
});

test('a complement whose listing left the feed is told, with the day', () => {
  const complement = complementOf('RV_200');
  expect(orphansOf(complement)).toEqual([{ complement, goneOn: '2026-11-20' }]);
});

test('one that says what became of a withdrawn listing still serves', () => {
  expect(orphansOf(complementOf('RV_200', { state: 'sold' }))).toEqual([]);
});

test.each([
  ['RV_103', 'rv_102'],
  ['MAISON-BLEUE', undefined],
])('%s was never there, and %s was meant', (name, nearest) => {
  const complement = complementOf(name, { state: 'sold' });
  expect(orphansOf(complement)).toEqual([{ complement, ...(nearest && { nearest }) }]);
});
