import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaOf,
  coarsen,
  isArea,
  metresBetween,
  vaguenesses,
  vaguenessOf,
  type Area,
  type Position,
} from './areas.ts';
import { bare } from './fixtures/listings.ts';
import { listingSchema } from './schema.ts';

/** Nine decimals, as software writes them; all of France, overseas too. */
const arbitraryPosition: fc.Arbitrary<Position> = fc.record({
  latitude: fc.integer({ min: -21_390_000_000, max: 51_100_000_000 }).map((n) => n / 1e9),
  longitude: fc.integer({ min: -63_200_000_000, max: 55_900_000_000 }).map((n) => n / 1e9),
});
const shown = fc.constantFrom('street' as const, 'district' as const);
const anyVagueness = fc.constantFrom(...vaguenesses);
const arbitraryArea = fc
  .tuple(arbitraryPosition, shown)
  .map(([position, vagueness]) => areaOf(position, vagueness) as Area);

const withArea = (area: unknown) => ({ ...bare, place: { ...bare.place, area } });
const jsonOf = (area: Area | undefined) =>
  JSON.stringify(listingSchema.parse(area ? withArea(area) : bare));

/** Every run of so many digits behind the point. */
function digitRuns({ latitude, longitude }: Position, length = 6): string[] {
  return [latitude, longitude].flatMap((degrees) => {
    const [, decimals = ''] = degrees.toFixed(9).split('.');
    return Array.from({ length: decimals.length - length + 1 }, (_, at) =>
      decimals.slice(at, at + length),
    );
  });
}

describe('an area', () => {
  test('holds the point', () => {
    fc.assert(
      fc.property(arbitraryPosition, shown, (position, vagueness) => {
        const area = areaOf(position, vagueness) as Area;
        expect(metresBetween(area, position)).toBeLessThan(area.radius);
      }),
    );
  });

  test('is the same for any two points of a cell: it hangs on the cell alone', () => {
    const within = fc.double({ min: -0.499, max: 0.499, noNaN: true });
    fc.assert(
      fc.property(arbitraryArea, within, within, (area, north, east) => {
        const [height, width] = vaguenessOf(area) === 'street' ? [22, 30] : [88, 120];
        const other = {
          latitude: area.latitude + (north * height) / 1e4,
          longitude: area.longitude + (east * width) / 1e4,
        };
        expect(areaOf(other, vaguenessOf(area))).toEqual(area);
      }),
    );
  });

  test('leaves no run of digits of the point in the listing', () => {
    fc.assert(
      fc.property(arbitraryPosition, anyVagueness, (position, vagueness) => {
        const json = jsonOf(areaOf(position, vagueness));
        expect(digitRuns(position).filter((digits) => json.includes(digits))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('of a street lies in one district, the one that its point lies in', () => {
    fc.assert(
      fc.property(arbitraryPosition, (position) => {
        const street = areaOf(position, 'street') as Area;
        expect(coarsen(street, 'district')).toEqual(areaOf(position, 'district'));
      }),
    );
  });

  test('is never told finer than it is, and of a commune not at all', () => {
    fc.assert(
      fc.property(arbitraryArea, anyVagueness, (area, finest) => {
        const told = coarsen(area, finest);
        const rankOf = (vagueness: (typeof vaguenesses)[number]) => vaguenesses.indexOf(vagueness);
        expect(rankOf(vaguenessOf(told))).toBe(Math.max(rankOf(vaguenessOf(area)), rankOf(finest)));
      }),
    );
  });
});

describe('the schema', () => {
  test('takes the middle of any cell', () => {
    fc.assert(
      fc.property(arbitraryArea, (area) => {
        expect(listingSchema.safeParse(withArea(area)).success).toBe(true);
      }),
    );
  });

  test('refuses any other point: one that is exact has no place in a listing', () => {
    fc.assert(
      fc.property(arbitraryPosition, fc.constantFrom(250, 1000), (position, radius) => {
        fc.pre(!isArea({ ...position, radius }));
        expect(listingSchema.safeParse(withArea({ ...position, radius })).success).toBe(false);
      }),
    );
  });

  test.each([
    ['a circle of another size', { latitude: 43.4819, longitude: -1.5585, radius: 20 }],
    ['a street called a district', { latitude: 43.4819, longitude: -1.5585, radius: 1000 }],
    ['a digit more', { latitude: 43.48191, longitude: -1.5585, radius: 250 }],
    ['a point beside it', { latitude: 43.4819, longitude: -1.5585, radius: 250, exact: 43.48 }],
  ])('refuses %s', (_, area) => {
    expect(
      listingSchema.safeParse(withArea({ latitude: 43.4819, longitude: -1.5585, radius: 250 }))
        .success,
    ).toBe(true);
    expect(listingSchema.safeParse(withArea(area)).success).toBe(false);
  });
});

test('distances are those of the earth', () => {
  const [biarritz, bayonne] = [
    { latitude: 43.4832, longitude: -1.5586 },
    { latitude: 43.4929, longitude: -1.4748 },
  ];
  expect(metresBetween(biarritz, bayonne)).toBeCloseTo(6845, -2);
  expect(metresBetween(biarritz, biarritz)).toBe(0);
});
