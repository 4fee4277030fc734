import { arbitraryListings } from '@agency/listings/fixtures/arbitrary-listing.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import type { FigureName } from './criteria.ts';
import { describe } from './describe.ts';
import { sortRows } from './order.ts';

test.each([
  ['price-up', 'price', 1],
  ['price-down', 'price', -1],
  ['area-down', 'area', -1],
  ['rent-up', 'rent', 1],
] as const)(
  '%s is the order of a comparison, without a figure last',
  (sort, figure: FigureName, sign) => {
    fc.assert(
      fc.property(arbitraryListings({}, { maxLength: 30 }), (listings) => {
        const figures = listings.map((listing) => describe(listing).figures[figure]);
        const rows = Uint32Array.from(listings.keys());
        const expected = [...rows].sort((a, b) => {
          const [one, other] = [figures[a], figures[b]];
          if (one === undefined || other === undefined)
            return Number(one === undefined) - Number(other === undefined);
          return sign * (one - other);
        });
        expect([...sortRows(rows, sort, buildIndex(listings))]).toEqual(expected);
      }),
      { numRuns: 100 },
    );
  },
);

test('the default order is that of the rows', () => {
  const rows = Uint32Array.of(2, 5, 9);
  expect(sortRows(rows, 'recent', buildIndex([]))).toBe(rows);
});
