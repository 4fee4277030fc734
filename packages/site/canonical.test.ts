/** Of a listing that several brands show, which brand's page search engines are sent to. */
import { chooseListings, type Listing } from '@agency/listings';
import { bare } from '@agency/listings/fixtures/listings.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseSisters, findElsewhere, type Sister } from './canonical.ts';

function brand(id: string, changes: Partial<Sister> & Partial<Sister['listings']> = {}): Sister {
  const { source = 'rivage', take = [{}], priority = 0, indexedAfterSale = 30, ...rest } = changes;
  return {
    ...{ id, audience: 'consumer', languages: ['fr', 'en'], brand: { domain: `${id}.test` } },
    ...rest,
    listings: { source, take, priority, indexedAfterSale },
  };
}

const villa: Listing = { ...bare, key: 'villa01', agency: 'A', prestige: true };
const flat: Listing = { ...bare, key: 'flat001', agency: 'A' };
const shop: Listing = { ...bare, key: 'shop001', agency: 'B' };
const listings = [villa, flat, shop];

/** Origins by key of what the first brand shows, the others being its sisters. */
function elsewhere(
  [site, ...others]: [Sister, ...Sister[]],
  shows: (sister: Sister, listing: Listing) => boolean = () => true,
) {
  const own = chooseListings(listings, site.listings.take);
  // Brands are listed with the one itself among them.
  const sisters = chooseSisters(site, [...others, site]);
  return Object.fromEntries(findElsewhere(sisters, own, shows));
}

const homes = brand('homes', { take: [{ agency: 'A' }] });
const prestige = brand('prestige', { take: [{ prestige: true }], priority: 1 });

test('the brand with the higher priority is canonical for what both show', () => {
  expect(elsewhere([homes, prestige])).toEqual({ villa01: 'https://prestige.test' });
  expect(elsewhere([prestige, homes])).toEqual({});
});

test('of equals the first by id is', () => {
  const [a, b] = [brand('a'), brand('b')];
  expect(elsewhere([b, a])).toEqual({
    villa01: 'https://a.test',
    flat001: 'https://a.test',
    shop001: 'https://a.test',
  });
  expect(elsewhere([a, b])).toEqual({});
});

test('of three brands all point to the same one', () => {
  const first = brand('z', { priority: 9 });
  expect(elsewhere([homes, first, prestige])).toMatchObject({ villa01: 'https://z.test' });
  expect(elsewhere([prestige, homes, first])).toMatchObject({ villa01: 'https://z.test' });
});

describe('a page stays its own', () => {
  test.each<[string, Sister]>([
    ['takes from another feed', brand('prestige', { source: 'autre', priority: 1 })],
    ['takes nothing of it', brand('prestige', { take: [{ agency: 'C' }], priority: 1 })],
    [
      'has no domain yet',
      brand('prestige', { priority: 1, brand: { domain: 'prestige.example' } }),
    ],
    ['speaks French alone', brand('prestige', { priority: 1, languages: ['fr'] })],
    ['comes after it', brand('prestige', { priority: -1 })],
  ])('where the other brand %s', (_, other) => {
    expect(elsewhere([homes, other])).toEqual({});
  });

  test('where the other brand may not show the listing', () => {
    expect(elsewhere([homes, prestige], (sister) => sister.id !== 'prestige')).toEqual({});
  });

  test('where it is the only brand', () => {
    expect(elsewhere([homes])).toEqual({});
  });
});

test('a brand that may not show it is passed over for the next', () => {
  const first = brand('z', { priority: 9 });
  const shows = (sister: Sister) => sister.id !== 'z';
  expect(elsewhere([homes, first, prestige], shows)).toEqual({ villa01: 'https://prestige.test' });
});

const arbitraryBrands = fc
  .uniqueArray(
    fc.record({
      id: fc.stringMatching(/^[a-z]{1,3}$/),
      priority: fc.integer({ min: -1, max: 1 }),
      take: fc.subarray([{ agency: 'A' }, { agency: 'B' }, { prestige: true }]),
      isNamed: fc.boolean(),
    }),
    { minLength: 1, maxLength: 5, selector: ({ id }) => id },
  )
  .map((all) =>
    all.map(({ id, isNamed, ...rest }) =>
      brand(id, isNamed ? rest : { ...rest, brand: { domain: `${id}.example` } }),
    ),
  );

test('of the brands with a domain that show a listing exactly one is canonical, and the others point to it', () => {
  fc.assert(
    fc.property(arbitraryBrands, (brands) => {
      for (const listing of listings) {
        const showing = brands.filter(
          ({ listings: { take }, brand: { domain } }) =>
            domain.endsWith('.test') && chooseListings([listing], take).length > 0,
        );
        const origins = showing.map((site) => {
          const sisters = chooseSisters(site, brands);
          const origin = findElsewhere(sisters, [listing], () => true).get(listing.key);
          return origin ?? `https://${site.brand.domain}`;
        });
        expect(new Set(origins).size).toBe(Math.min(1, showing.length));
      }
    }),
  );
});
