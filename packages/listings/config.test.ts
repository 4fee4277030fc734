/** Which listings a brand takes. */
import { expect, test } from 'vitest';
import type { Area, Vagueness } from './areas.ts';
import { blurPlace, chooseListings, listingsConfigSchema, type Take } from './config.ts';
import { bare } from './fixtures/listings.ts';
import type { Listing } from './schema.ts';

const listings = [
  { key: 'flat', agency: 'A', kind: 'flat', transaction: 'sale', prestige: false },
  { key: 'villa', agency: 'A', kind: 'house', transaction: 'sale', prestige: true },
  { key: 'shop', agency: 'B', kind: 'shop', transaction: 'rent', prestige: false },
] as Listing[];

test.each<[string, Take[], string[]]>([
  ['everything', [{}], ['flat', 'villa', 'shop']],
  ['an agency', [{ agency: 'A' }], ['flat', 'villa']],
  ['an entry fits wholly or not at all', [{ agency: 'A', kinds: ['shop'] }], []],
  [
    'one of several entries is enough',
    [{ prestige: true }, { kinds: ['shop'] }],
    ['villa', 'shop'],
  ],
  ['what is not prestige', [{ prestige: false, transactions: ['sale'] }], ['flat']],
])('%s', (_, take, keys) => {
  expect(chooseListings(listings, take).map(({ key }) => key)).toEqual(keys);
});

test('a brand says only where its listings come from and which it takes', () => {
  expect(listingsConfigSchema.parse({ source: 'essai', take: [{}] })).toEqual({
    source: 'essai',
    take: [{}],
    exports: [],
    indexedAfterSale: 30,
    vagueness: 'district',
    priority: 0,
    perPage: 12,
    layouts: ['cards'],
  });
});

const street: Area = { latitude: 43.4819, longitude: -1.5585, radius: 250 };
const district: Area = { latitude: 43.4852, longitude: -1.554, radius: 1000 };

test.each<[Vagueness, Area, Area | undefined]>([
  ['street', street, street],
  ['street', district, district],
  ['district', street, district],
  ['district', district, district],
  ['commune', street, undefined],
  ['commune', district, undefined],
])('a brand that tells no more than the %s shows no less vague a place', (finest, area, told) => {
  const listing = { ...bare, place: { ...bare.place, area } };
  const { place } = blurPlace(listing, finest);
  expect(place).toEqual({ ...bare.place, ...(told && { area: told }) });
});

test('a place of which only the commune is known stays as it is', () => {
  expect(blurPlace(bare, 'street')).toBe(bare);
});
