import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unproject } from '../plane.ts';
import { toMercator } from './mercator.ts';
import { clamp, type View } from './view.ts';

/** Between the ends of the data, in units of the plane, and as far as one can zoom out from there on a screen of that height. */
const views = (height: number) =>
  fc
    .record({
      unit: fc.double({ min: 0.8, max: 20, noNaN: true }),
      x: fc.double({ min: -4000, max: 4000, noNaN: true }),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    .map(({ unit, x, at }): View => {
      const half = (height / 2) * unit;
      return { x, y: -13_000 + half + at * (21_300 - 2 * half), unit };
    });

/** Where Mercator with that view has a place, in CSS pixels from the middle. */
function pixelsOf(view: View, [right, down]: readonly [number, number]): [number, number] {
  const { center, zoom, stretch } = toMercator(view);
  const place = unproject({ x: view.x + right * view.unit, y: view.y + down * view.unit });
  const world = 512 * 2 ** zoom;
  const height = (latitude: number) =>
    (Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI)) * world;
  return [((place[0] - center[0]) / 360) * world, (height(center[1]) - height(place[1])) * stretch];
}

const worst = (height: number, most: number) =>
  fc.assert(
    fc.property(views(height), fc.double({ min: -0.5, max: 0.5, noNaN: true }), (view, at) => {
      expect(offBy(view, at * 2 * height, at * height)).toBeLessThan(most);
    }),
    { numRuns: 500 },
  );

/** East and west agree to a thousandth, always. Gives by how much heights do not. */
function offBy(view: View, right: number, down: number): number {
  const [x, y] = pixelsOf(view, [right, down]);
  expect(Math.abs(x - right)).toBeLessThan(0.001);
  return Math.abs(y - down);
}

test.each([
  [400, 0.65],
  [600, 1.4],
])(
  'a map %d pixels high is at most %d pixels off the tiles, in all of the data',
  (height, most) => {
    worst(height, most);
  },
);

/** From Hendaye to Capbreton with all that a screen may show around it; and what phones and desks show of it. */
const world = { x: -4541, y: -3073, width: 7629, height: 6909 };

test.each([
  [358, 358],
  [892, 669],
  [1200, 842],
])('on a map of the coast, %d by %d pixels, it is less than one', (width, height) => {
  const limits = { world, size: { width, height } };
  const anywhere = fc.record({
    x: fc.double({ min: -9000, max: 9000, noNaN: true }),
    y: fc.double({ min: -9000, max: 9000, noNaN: true }),
    unit: fc.double({ min: 0.1, max: 40, noNaN: true }),
  });
  fc.assert(
    fc.property(anywhere, (view) => {
      for (const down of [-0.5, 0.5]) {
        expect(offBy(clamp(view, limits), width / 2, down * height)).toBeLessThan(1);
      }
    }),
    { numRuns: 500 },
  );
});

test('as near as one may come it is at most a tenth of a pixel', () => {
  const view = { x: -865, y: -339, unit: 0.8 };
  for (const down of [-300, -150, 150, 300]) {
    expect(Math.abs(pixelsOf(view, [0, down])[1] - down)).toBeLessThan(0.1);
  }
});

test('the middle of the view is the middle of the tiles, at the zoom that makes a unit as wide', () => {
  const { center, zoom } = toMercator({ x: 0, y: 0, unit: 10 });
  expect(center).toEqual([-1.45, 43.45]);
  // 100 m to a pixel, at 43.45° north.
  expect((40_075_017 * Math.cos((43.45 * Math.PI) / 180)) / (512 * 2 ** zoom)).toBeCloseTo(
    100,
    -0.5,
  );
});
