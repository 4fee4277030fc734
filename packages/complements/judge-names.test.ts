import { formatProblem } from '@agency/problem';
import { expect, test } from 'vitest';
import { openComplements } from './find.ts';
import { readFacts } from './fixtures/complements.ts';
import { sale } from './fixtures/listings.ts';
import { findUnfit } from './judge.ts';

const lots = 'copro: { lots: 24 }';
const tell = (names: readonly string[], ...listings: { key: string; reference: string }[]) =>
  findUnfit(
    openComplements(
      names.flatMap((name) => readFacts(name, lots)),
      '2026-11-22',
    ),
    listings.map((named) => ({ ...sale, ...named })),
  )
    .map(formatProblem)
    .join('\n');

const first = { key: 'k3f9x2q', reference: '8/1870' };
const second = { key: '0b7c1d8', reference: '8-1870', agency: '43' };

test('a complement that two listings would get is told, with the names that are clear', () => {
  expect(tell(['8-1870'], first, second)).toMatchInlineSnapshot(`
    "2 listings bear the name of this complement, so none gets it: 8/1870 (agency RV, key k3f9x2q), 8-1870 (agency 43, key 0b7c1d8).
      where: content/listings/complements/8-1870.mdx
      fix:   Name it after the key of the one that is meant, which ends the address of its page: k3f9x2q.mdx or 0b7c1d8.mdx."
  `);
});

test('two complements of one listing are told', () => {
  expect(tell(['8-1870', 'k3f9x2q'], first)).toMatchInlineSnapshot(`
    "8/1870 has two complements: k3f9x2q.mdx and 8-1870.mdx.
      where: content/listings/complements/8-1870.mdx
      fix:   Put all into k3f9x2q.mdx, which prevails, and delete this one."
  `);
});

test('where a reference is borne by two, one complement by key does not clear it', () => {
  expect(tell(['8-1870', 'k3f9x2q'], first, second)).toContain('2 listings bear the name');
});

test('one by key for each is in order', () => {
  expect(tell(['k3f9x2q', '0b7c1d8'], first, second)).toBe('');
});
