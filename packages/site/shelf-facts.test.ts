import type { Listing } from '@agency/listings';
import { bare, shop } from '@agency/listings/fixtures/listings.ts';
import { expect, test } from 'vitest';
import { findShelfFacts } from './shelf-facts.ts';

const home = (town: string, insee: string, amount: number): Listing => ({
  ...bare,
  kind: 'house',
  place: { town, insee, postcode: '64310' },
  price: { amount, currency: 'EUR' },
});
const here = [home('Ascain', '64065', 600_000), home('Ascain', '64065', 300_000)];
const shelf = { purpose: 'sale', kind: 'house', town: 'Ascain', listings: here } as const;

test('the prices are the least and the most that is asked', () => {
  const { prices } = findShelfFacts({ ...shelf, listings: here }, here);
  expect(prices).toEqual({ from: 300_000, to: 600_000, per: 'whole' });
});

const annuity: Listing = {
  ...bare,
  transaction: 'life-annuity',
  annuity: { lumpSum: { amount: 90_000, currency: 'EUR' } },
};

test.each<[string, Listing[]]>([
  ['of one listing', [home('Ascain', '64065', 600_000)]],
  ['all alike', [home('Ascain', '64065', 1), home('Ascain', '64065', 1)]],
  ['by year and whole', [home('Ascain', '64065', 600_000), shop]],
  ['with a life annuity among them', [...here, annuity]],
  ['of nothing', []],
])('prices %s are not compared', (_, listings) => {
  expect(findShelfFacts({ ...shelf, listings }, listings).prices).toBeUndefined();
});

test('the neighbouring communes are named where there is the like, and no others', () => {
  const all = [
    ...here,
    home('Saint-Jean-de-Luz', '64483', 1),
    { ...home('Ciboure', '64189', 1), kind: 'flat' as const },
    { ...home('Urrugne', '64545', 1), transaction: 'rent' as const },
    home('Hasparren', '64256', 1),
  ];
  const named = (of: object) =>
    findShelfFacts({ ...shelf, listings: here, ...of }, all).neighbours.map(({ town }) => town);
  expect(named({})).toEqual(['Saint-Jean-de-Luz']);
  expect(named({ kind: undefined })).toEqual(['Ciboure', 'Saint-Jean-de-Luz']);
  expect(named({ town: undefined })).toEqual([]);
});
