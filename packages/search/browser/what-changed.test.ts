import { createWords } from '@agency/ui';
import { expect, test } from 'vitest';
import { search, villa } from '../device/fixtures/things.ts';
import { mostFollowed, writeSnapshot } from '../device/snapshot.ts';
import { priceOf, tellListing, tellSearch } from './what-changed.ts';

const counts = ['added', 'cheaper-count', 'dearer-count', 'withdrawn-count', 'photos-count'];
const words = createWords(
  'fr',
  new Map(
    [
      ...['withdrawn', 'too-wide', 'since-nothing'].map((name) => [name, name] as const),
      ...['cheaper', 'dearer'].map((name) => [name, `${name} {from} {to}`] as const),
      ...[...counts, 'photos'].flatMap((name) =>
        ['one', 'other'].map((form) => [`${name}.${form}`, `{count} ${name}`] as const),
      ),
    ].map(([name, text]) => [`space.${name}`, text]),
  ),
);
const plain = (texts: readonly string[]) => texts.map((text) => text.replaceAll(/\s/g, ' '));
const kept = { ...villa, before: { amount: 565_000, photos: 8 } };
const now = { key: villa.key, amount: 565_000, photos: 8 };

test.each([
  ['nothing', {}, []],
  ['a lower price', { amount: 550_000 }, ['cheaper 565 000 € 550 000 €']],
  ['a higher price', { amount: 570_000 }, ['dearer 565 000 € 570 000 €']],
  ['less than a cent', { amount: 565_000.001 }, []],
  ['a price that is no longer told', { amount: null }, []],
  ['more photographs', { photos: 10 }, ['2 photos']],
  ['fewer photographs', { photos: 7 }, []],
  ['both', { amount: 1, photos: 9 }, ['cheaper 565 000 € 1 €', '1 photos']],
])('of a favourite %s is told', (_, change, told) => {
  expect(plain(tellListing(kept, { ...now, ...change }, words))).toEqual(told);
});

test('of a favourite is told that it is withdrawn; of what is not known, nothing', () => {
  expect(tellListing(kept, 'withdrawn', words)).toEqual(['withdrawn']);
  expect(tellListing(kept, undefined, words)).toEqual([]);
  expect(tellListing(villa, { ...now, amount: 1 }, words)).toEqual([]);
});

test.each([
  ['as it was written, while it is so', now, '565 000 €'],
  ['as it is today', { ...now, amount: 550_000 }, '550 000 €'],
  ['not told where none is asked any more', { ...now, amount: null }, ''],
  ['not told of what is withdrawn', 'withdrawn' as const, ''],
  ['as it was, where today’s is not known', undefined, '565 000 €'],
])('a price is %s', (_, today, price) => {
  expect(priceOf(villa, today, words).replaceAll(/\s/g, ' ')).toBe(price);
});

const visit = { at: villa.at + 2, previous: villa.at + 1 };
const tell = (before: object | undefined, at = villa.at, found: object = {}) =>
  tellSearch(
    { ...search, at, ...(before && { before: writeSnapshot([{ ...now, ...before }]) ?? '' }) },
    [{ ...now, ...found }],
    visit,
    words,
  );

test.each([
  ['nothing new', {}, ['since-nothing']],
  ['a price rise, alone', { amount: 560_000 }, ['1 dearer-count']],
  ['a lower price', { amount: 570_000 }, ['1 cheaper-count']],
  ['photographs', { photos: 1 }, ['1 photos-count']],
  ['one that came and one that went', { key: 'zzzzzzz' }, ['1 added', '1 withdrawn-count']],
])('of a search %s is told', (_, before, told) => {
  expect(tell(before)).toEqual(told);
});

test('nothing is said of a time before the search was saved, or that nobody knows of', () => {
  expect(tell({}, visit.at)).toEqual([]);
  expect(tell(undefined)).toEqual([]);
  expect(tellSearch({ ...search, before: '' }, undefined, visit, words)).toEqual([]);
  const first = { at: visit.at, previous: null };
  expect(tellSearch({ ...search, before: '' }, [], first, words)).toEqual([]);
});

test('what finds too much is not followed, and that is said', () => {
  const many = Array.from({ length: mostFollowed + 1 }, () => now);
  expect(tellSearch({ ...search, before: '' }, many, visit, words)).toEqual(['too-wide']);
});
