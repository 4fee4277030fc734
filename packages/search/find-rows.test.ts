import { arbitraryListings } from '@agency/listings/fixtures/arbitrary-listing.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { chooseRows, findRows } from './find-rows.ts';
import { find } from './find.ts';
import { arbitrarySearch } from './fixtures/arbitrary-search.ts';
import { words } from './fixtures/naive.ts';

const beside: Readonly<Record<string, string[]>> = { '64102': ['Anglet'], '64024': ['Urrugne'] };
const findNeighbours = (insee: string) => (beside[insee] ?? []).map((name) => ({ name }));

const cases = arbitraryListings({}, { minLength: 1, maxLength: 40 }).chain((listings) =>
  fc.record({
    listings: fc.constant(listings),
    search: arbitrarySearch(listings),
    among: fc.uniqueArray(fc.nat(listings.length - 1)),
  }),
);

test('the rows are those that find gives', () => {
  let hits = 0;
  fc.assert(
    fc.property(cases, ({ listings, search }) => {
      const index = buildIndex(listings, { findNeighbours, words });
      const rows = findRows(search, index);
      hits += rows.length > 0 ? 1 : 0;
      expect(rows).toEqual(find(search, index).rows);
    }),
    { numRuns: 200 },
  );
  // Else nothing would be compared.
  expect(hits).toBeGreaterThan(60);
});

test('of some rows it finds those of them that it finds of all', () => {
  fc.assert(
    fc.property(cases, ({ listings, search, among }) => {
      const index = buildIndex(listings, { findNeighbours, words });
      const expected = findRows(search, index).filter((row) => among.includes(row));
      expect(findRows(search, index, chooseRows(among, index))).toEqual(expected);
    }),
    { numRuns: 200 },
  );
});
