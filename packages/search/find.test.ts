import { arbitraryListings } from '@agency/listings/fixtures/arbitrary-listing.ts';
import { fillShelves, sortListings, type Listing } from '@agency/listings';
import { kindSlugs } from '@agency/listings/browser/vocabulary.ts';
import { slugify } from '@agency/ui';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuery, parseAddress } from './address.ts';
import { buildIndex, type FindNeighbours } from './build-index.ts';
import { columnFacets, listFacets } from './columns.ts';
import { emptySearch, figureNames, type FacetName, type Search } from './criteria.ts';
import { conditionsOf } from './conditions.ts';
import { find, type Loosened } from './find.ts';
import { loosen } from './loosen.ts';
import { arbitrarySearch } from './fixtures/arbitrary-search.ts';
import { findNaively, words } from './fixtures/naive.ts';

/** Bayonne, Anglet and Saint-Jean-de-Luz, and communes without a listing beside them. */
const beside: Readonly<Record<string, string[]>> = {
  '64102': ['Anglet', 'Tarnos'],
  '64024': ['Bayonne', 'Biarritz'],
  '64483': ['Guéthary', 'Urrugne'],
};
const findNeighbours: FindNeighbours = (insee) => (beside[insee] ?? []).map((name) => ({ name }));

const cases = arbitraryListings({}, { minLength: 1, maxLength: 40 }).chain((listings) =>
  fc.tuple(fc.constant(listings), arbitrarySearch(listings)),
);

function findIn(listings: readonly Listing[], search: Search) {
  const index = buildIndex(listings, { findNeighbours, words });
  return { index, found: find(search, index) };
}

const countNaively = (listings: readonly Listing[], search: Search) =>
  findNaively(search, listings, findNeighbours).length;

test('what is found is what somebody finds who reads every listing', () => {
  let hits = 0;
  fc.assert(
    fc.property(cases, ([listings, search]) => {
      const expected = findNaively(search, listings, findNeighbours);
      const { found } = findIn(listings, search);
      hits += expected.length > 0 ? 1 : 0;
      expect([...found.rows]).toEqual(expected);
      expect(found.count).toBe(expected.length);
    }),
    { numRuns: 300 },
  );
  // Else the searches would be such that nothing is ever found, and nothing compared.
  expect(hits).toBeGreaterThan(100);
});

test('a question leaves what is remembered for the next one as it was', () => {
  const asked = arbitraryListings({}, { minLength: 1, maxLength: 40 }).chain((listings) =>
    fc.tuple(
      fc.constant(listings),
      fc.array(arbitrarySearch(listings), { minLength: 2, maxLength: 6 }),
    ),
  );
  fc.assert(
    fc.property(asked, ([listings, searches]) => {
      const index = buildIndex(listings, { findNeighbours, words });
      for (const search of [...searches, ...searches]) {
        const expected = findNaively(search, listings, findNeighbours);
        expect([...find(search, index).rows]).toEqual(expected);
      }
    }),
    { numRuns: 200 },
  );
});

test('the count beside a value is what the search with it gives', () => {
  fc.assert(
    fc.property(cases, ([listings, search]) => {
      const { index, found } = findIn(listings, search);
      for (const facet of [...columnFacets, ...listFacets]) {
        const { values } =
          facet === 'feature' || facet === 'activity' ? index.lists[facet] : index.facets[facet];
        const counts = found.countsOf(facet);
        for (const [place, value] of values.entries()) {
          expect(counts[place], `${facet}=${value}`).toBe(
            countNaively(listings, withValue(search, facet, value)),
          );
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Alternatives are counted each alone; a feature on top of the others. */
function withValue(search: Search, facet: FacetName, value: string): Search {
  const { chosen } = search;
  if (facet === 'feature') {
    return { ...search, chosen: { ...chosen, feature: [...(chosen.feature ?? []), value] } };
  }
  if (facet === 'town' || facet === 'district') {
    const { town: _town, district: _district, ...others } = chosen;
    return { ...search, chosen: { ...others, [facet]: [value] } };
  }
  return { ...search, chosen: { ...chosen, [facet]: [value] } };
}

test('the count beside a least or a most is what the search with it gives', () => {
  fc.assert(
    fc.property(cases, fc.nat(600_000), ([listings, search], asked) => {
      const { found, index } = findIn(listings, search);
      for (const figure of figureNames) {
        const own = index.figures[figure].values.slice(0, 2).map(Math.round);
        const steps = [asked, ...own];
        for (const bound of ['min', 'max'] as const) {
          const expected = steps.map((value) => {
            const range = { ...search.ranges[figure], [bound]: value };
            const ranges = { ...search.ranges, [figure]: range };
            return countNaively(listings, { ...search, ranges });
          });
          expect(found.countsAt(figure, bound, steps), `${figure} ${bound}`).toEqual(expected);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the count of a door is what the same search gives there, without its prices', () => {
  fc.assert(
    fc.property(cases, ([listings, search]) => {
      const { found } = findIn(listings, search);
      for (const purpose of ['sale', 'rent', 'holiday', 'transfer'] as const) {
        const { price: _price, ...ranges } = search.ranges;
        const { deal: _deal, ...chosen } = search.chosen;
        expect(found.countBehind(purpose)).toBe(
          countNaively(listings, { ...search, purpose, ranges, chosen }),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('the count of the surroundings is what the search with them gives', () => {
  fc.assert(
    fc.property(cases, ([listings, search]) => {
      const { found } = findIn(listings, search);
      expect(found.countAround()).toBe(countNaively(listings, { ...search, around: true }));
    }),
    { numRuns: 100 },
  );
});

test('each single condition that keeps something out is told, with what the search without it gives', () => {
  let told = 0;
  fc.assert(
    fc.property(cases, ([listings, search]) => {
      const { index, found } = findIn(listings, search);
      const expected = conditionsOf(search, index)
        .filter(({ subject }) => subject !== 'purpose')
        .map((each) => {
          const { subject, value } = each as Omit<Loosened, 'count'>;
          const condition = { subject, ...(value !== undefined && { value }) };
          return { ...condition, count: countNaively(listings, loosen(search, condition)) };
        })
        .filter(({ count }) => count > countNaively(listings, search));
      const loosened = found.loosened();
      told += loosened.length;
      expect(new Set(loosened)).toEqual(new Set(expected));
      expect(loosened).toEqual([...loosened].sort((a, b) => b.count - a.count));
    }),
    { numRuns: 150 },
  );
  expect(told).toBeGreaterThan(20);
});

test('the page of a kind and a town holds what the search for them finds', () => {
  fc.assert(
    fc.property(arbitraryListings({}, { minLength: 1, maxLength: 40 }), (listings) => {
      const sorted = sortListings(listings);
      const index = buildIndex(sorted, { findNeighbours, words });
      for (const { purpose, kind, town, listings: held } of fillShelves(listings, [])) {
        const chosen = { kind: kind ? [kindSlugs[kind]] : [], town: town ? [slugify(town)] : [] };
        const { rows } = find({ ...emptySearch(purpose), chosen }, index);
        const found = Array.from(rows, (row) => sorted[row]?.key);
        expect(found).toEqual(held.map(({ key }) => key));
      }
    }),
    { numRuns: 60 },
  );
});

/** Words and order as an address has them, and nothing that asks for nothing. */
function plain(search: Search): Search {
  const chosen = Object.entries(search.chosen).filter(([, values]) => values.length > 0);
  const ranges = Object.entries(search.ranges).filter(([, range]) => Object.keys(range).length > 0);
  return {
    ...search,
    chosen: Object.fromEntries(chosen.map(([facet, values]) => [facet, [...values].sort()])),
    ranges: Object.fromEntries(ranges),
    text: search.text.trim().replace(/\s+/g, ' '),
  };
}

test('every search has an address, and the address means the same search', () => {
  fc.assert(
    fc.property(cases, ([, search]) => {
      const query = formatQuery(search);
      const address = parseAddress(new URLSearchParams(query), search.purpose);
      expect(address.unknown).toEqual([]);
      expect(address.search).toEqual(plain(search));
    }),
    { numRuns: 500 },
  );
});
