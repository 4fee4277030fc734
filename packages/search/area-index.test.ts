import { arbitraryListings } from '@agency/listings/fixtures/arbitrary-listing.ts';
import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readAreas, type AreaCircle } from './area-index.ts';
import { buildIndex } from './build-index.ts';
import { buildAreas, writeAreas } from './write-areas.ts';

const coordinate = fc.integer({ min: -4000, max: 4000 });
const circle = fc.record({ x: coordinate, y: coordinate, radius: fc.constantFrom(0, 25, 100) });

/** Few circles, each told of several listings, of one town and of others. */
const told = fc
  .tuple(
    arbitraryListings({}, { minLength: 0, maxLength: 40 }),
    fc.array(circle, { minLength: 1, maxLength: 12 }),
    fc.infiniteStream(fc.nat()),
    fc.array(fc.nat(0xffffffff)),
  )
  .map(([listings, circles, choices, cards]) => ({
    index: { ...buildIndex(listings), cards: Uint32Array.from(cards) },
    ofRows: listings.map((): AreaCircle | undefined => {
      const choice = choices.next().value;
      return choice % 5 === 0 ? undefined : circles[choice % circles.length];
    }),
  }));

test('of each row the circle and the town are read again, and nothing of a commune', () => {
  fc.assert(
    fc.property(told, ({ index, ofRows }) => {
      const bytes = inflateRawSync(writeAreas(buildAreas(ofRows, index), index));
      const { areas, codes } = readAreas(bytes, index);
      expect(Array.from(codes, (code) => areas[code - 1])).toEqual(
        ofRows.map((each, row) =>
          each?.radius ? { ...each, town: index.facets.town.codes[row] } : undefined,
        ),
      );
      expect(new Set(areas.map((area) => JSON.stringify(area))).size).toBe(areas.length);
    }),
    { numRuns: 100 },
  );
});

test('more areas in a town than a byte can number', () => {
  const [listing] = fc.sample(arbitraryListings({}, { minLength: 1, maxLength: 1 }), 1)[0] ?? [];
  if (!listing) return expect.fail();
  const listings = Array.from({ length: 300 }, () => listing);
  const index = { ...buildIndex(listings), cards: new Uint32Array() };
  const ofRows = listings.map((_, row) => ({ x: row * 24, y: 1000 - row, radius: 25 }));
  const bytes = inflateRawSync(writeAreas(buildAreas(ofRows, index), index));
  const { areas, codes } = readAreas(bytes, index);
  expect(Array.from(codes, (code) => areas[code - 1])).toMatchObject(ofRows);
});

test('areas of another index are refused, were it as large, and those that are cut off', () => {
  fc.assert(
    fc.property(told, fc.nat(), ({ index, ofRows }, cut) => {
      const bytes = inflateRawSync(writeAreas(buildAreas(ofRows, index), index));
      const cards = Uint32Array.of(...index.cards, 1);
      expect(() => readAreas(bytes, { ...index, cards })).toThrow('of another index');
      expect(() => readAreas(bytes, { ...index, size: index.size + 1 })).toThrow(
        'of another index',
      );
      expect(() => readAreas(bytes.subarray(0, cut % bytes.length), index)).toThrow(RangeError);
    }),
    { numRuns: 50 },
  );
});
