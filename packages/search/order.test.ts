import { arbitraryListings } from '@agency/listings/fixtures/arbitrary-listing.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addRows, noBits, rowsOf } from './bits.ts';
import { buildIndex } from './build-index.ts';
import type { FigureName } from './criteria.ts';
import { describe } from './describe.ts';
import { pickRows } from './order.ts';

/** Listings, some of them found, and the pages of a list: of one, of a few, of all. */
const cases = fc
  .tuple(arbitraryListings({}, { maxLength: 40 }), fc.integer({ min: 1, max: 50 }))
  .chain(([listings, perPage]) =>
    fc.tuple(
      fc.constant(listings),
      fc.subarray([...listings.keys()]).map((rows) => rows.sort((a, b) => a - b)),
      fc.constant(perPage),
    ),
  );

test.each([
  ['price-up', 'price', 1],
  ['price-down', 'price', -1],
  ['area-down', 'area', -1],
  ['rent-up', 'rent', 1],
  ['recent', undefined, 1],
] as const)(
  'the pages of %s are those of a comparison: without a figure last, equals as they stood',
  (sort, figure: FigureName | undefined, sign) => {
    fc.assert(
      fc.property(cases, ([listings, rows, perPage]) => {
        const figures = listings.map((each) => figure && describe(each).figures[figure]);
        const expected = rows.toSorted((a, b) => {
          const [one, other] = [figures[a], figures[b]];
          if (one === undefined || other === undefined)
            return Number(one === undefined) - Number(other === undefined);
          return sign * (one - other);
        });
        const index = buildIndex(listings);
        const found = noBits(index.size);
        addRows(found, Uint32Array.from(rows));
        const pages: number[] = [];
        for (let from = 0; from < rows.length; from += perPage) {
          const page = pickRows(found, sort, index, [from, from + perPage]);
          expect(page.length).toBe(Math.min(perPage, rows.length - from));
          pages.push(...page);
        }
        expect(pages).toEqual(expected);
        expect([...rowsOf(found)]).toEqual(rows);
      }),
      { numRuns: 100 },
    );
  },
);

test('beyond the last page there is nothing', () => {
  const index = buildIndex([]);
  expect(pickRows(noBits(0), 'price-up', index, [24, 48])).toEqual(new Uint32Array());
});
