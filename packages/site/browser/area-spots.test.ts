import { blurPlace, vaguenesses, type Listing } from '@agency/listings';
import { arbitraryListings } from '@agency/listings/fixtures/arbitrary-listing.ts';
import type { Circle } from '@agency/map/browser/circles.ts';
import type { Spot } from '@agency/map/browser/clusters.ts';
import { buildAreas, buildIndex } from '@agency/search';
import { slugify } from '@agency/ui';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circleOf } from '../map-circle.ts';
import { fallApart, lotOf, townOf, type Grounds } from './area-spots.ts';

const naming = {
  area: (town: string, side: number) => `${town} ${side}`,
  alone: (town: string) => `${town} alone`,
};
const everywhere = { x: -1e5, y: -1e5, width: 2e5, height: 2e5 };
const box = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
  width: fc.integer({ min: 100, max: 2000 }),
  height: fc.integer({ min: 100, max: 2000 }),
});

/** All of them found, or every third. */
function lay(listings: readonly Listing[], step = 1) {
  const index = buildIndex(listings);
  const areas = buildAreas(
    listings.map(({ place }) => circleOf(place)),
    index,
  );
  const places = Object.fromEntries(
    listings.flatMap(({ place }) => {
      const middle = circleOf({ ...place, area: undefined });
      return middle ? [[slugify(place.town), { ...middle, name: place.town }]] : [];
    }),
  );
  const rows = Uint32Array.from(listings.keys()).filter((row) => row % step === 0);
  const grounds: Grounds = { rows, index, areas, places };
  const counts = Map.groupBy(rows, (row) => slugify(listings[row]?.place.town ?? ''));
  const towns = [...counts].flatMap(([id, { length: count }]): Spot[] => {
    const place = places[id];
    return place ? [{ id, count, x: place.x, y: place.y, label: place.name }] : [];
  });
  return { grounds, towns };
}

const portfolios = arbitraryListings({}, { minLength: 1, maxLength: 40 });
const open: ReadonlySet<number> = new Set();

test('of each town, areas and what is told by the town alone are as many as the list counts', () => {
  fc.assert(
    fc.property(portfolios, fc.constantFrom(1, 3), box, (listings, step, bounds) => {
      const { grounds, towns } = lay(listings, step);
      const { spots } = fallApart(towns, grounds, { bounds, open }, naming);
      const sums = new Map<string, number>();
      for (const { id, count } of spots) {
        const town = grounds.places[id] ? id : townOf(Number(id), grounds);
        sums.set(town, (sums.get(town) ?? 0) + count);
      }
      expect(sums).toEqual(new Map(towns.map(({ id, count }) => [id, count])));
    }),
    { numRuns: 200 },
  );
});

test.each(vaguenesses)(
  'of a brand that tells %s at most, no circle but those of the pages of its listings',
  (vagueness) => {
    fc.assert(
      fc.property(portfolios, (all) => {
        const listings = all.map((listing) => blurPlace(listing, vagueness));
        const { grounds, towns } = lay(listings);
        const { circles } = fallApart(towns, grounds, { bounds: everywhere, open }, naming);
        const onPages = listings.flatMap(({ place }) => {
          const circle = place.area && grounds.places[slugify(place.town)] && circleOf(place);
          return circle ? [circle] : [];
        });
        const write = ({ x, y, radius }: Circle) => `${x} ${y} ${radius}`;
        expect(new Set(circles.map(write))).toEqual(new Set(onPages.map(write)));
        expect(circles.every(({ radius }) => radius >= (vagueness === 'street' ? 25 : 100))).toBe(
          true,
        );
        for (const [row, { place }] of listings.entries()) {
          const area = grounds.areas.areas[lotOf(row, grounds) - 1];
          const circle = place.area && circleOf(place);
          expect(area && write(area)).toEqual(circle && write(circle));
        }
      }),
      { numRuns: 60 },
    );
  },
);

test('a town out of sight stays one disc, one in sight leaves a spot without a listing', () => {
  const town = { x: 0, y: 0, name: 'Biarritz' };
  const grounds: Grounds = {
    rows: Uint32Array.of(0, 1, 2),
    index: {
      facets: { town: { values: ['biarritz'], codes: Uint16Array.of(1, 1, 1) } },
    } as unknown as Grounds['index'],
    areas: { areas: [{ x: 120, y: -130, radius: 100, town: 1 }], codes: Uint32Array.of(1, 0, 1) },
    places: { biarritz: town },
  };
  const whole: Spot = { id: 'biarritz', x: 0, y: 0, count: 3, label: 'Biarritz' };
  const see = (x: number) =>
    fallApart(
      [whole],
      grounds,
      { bounds: { x, y: -50, width: 100, height: 100 }, open: new Set([1]) },
      naming,
    );
  expect(see(5000)).toEqual({ spots: [whole], circles: [] });
  expect(see(0)).toEqual({
    spots: [
      { ...whole, count: 0 },
      { id: '1', x: 120, y: -130, count: 2, label: 'Biarritz 1', selected: true },
      { id: '-1', x: 0, y: 0, count: 1, label: 'Biarritz alone', selected: false },
    ],
    circles: [{ x: 120, y: -130, radius: 100, town: 1 }],
  });
});
