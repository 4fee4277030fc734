/** Which listings a brand takes. */
import { expect, test } from 'vitest';
import { chooseListings, listingsConfigSchema, type Take } from './config.ts';
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
    perPage: 12,
    layouts: ['cards'],
  });
});
