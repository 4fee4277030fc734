/** Which listings are shown beside one. */
import { expect, test } from 'vitest';
import { bare } from './fixtures/listings.ts';
import type { Listing } from './schema.ts';
import { createSimilar } from './similar.ts';

const priced = (key: string, amount: number, changes: Partial<Listing> = {}): Listing => ({
  ...bare,
  key,
  price: { amount, currency: 'EUR' },
  ...changes,
});

const wanted = priced('wanted', 200_000);
const elsewhere = { town: 'Bidart', postcode: '64210' };
const others = [
  priced('dear', 400_000),
  priced('near', 210_000),
  priced('neighbour', 205_000, { place: elsewhere }),
  priced('nearer', 195_000),
  priced('house', 200_000, { kind: 'house' }),
  priced('rented', 200_000, { transaction: 'rent' }),
];

function similarTo(listing: Listing, listings: readonly Listing[], count = 3): string[] {
  return createSimilar(listings)(listing, count).map(({ key }) => key);
}

test('the nearest in price of the same purpose and kind come first, those of another town last', () => {
  expect(similarTo(wanted, [...others, wanted])).toEqual(['nearer', 'near', 'neighbour']);
});

test('the order in which they are given changes nothing, nor does the same price', () => {
  const twins = ['c', 'a', 'b', 'd'].map((key) => priced(key, 200_000));
  expect(similarTo(wanted, [wanted, ...twins])).toEqual(['a', 'b', 'c']);
  expect(similarTo(wanted, [...twins.toReversed(), wanted])).toEqual(['a', 'b', 'c']);
});

test('a listing is not similar to itself, and one alone has none', () => {
  expect(similarTo(wanted, [wanted])).toEqual([]);
});
