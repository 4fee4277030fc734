import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  boxOf,
  clamp,
  farthest,
  fit,
  layAs,
  nearest,
  pull,
  zoom,
  type Box,
  type Limits,
  type View,
} from './view.ts';

const world: Box = { x: -4000, y: -3000, width: 8000, height: 6000 };
const limits: Limits = { world, size: { width: 800, height: 500 } };

const sizes = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});
const pixels = fc.record({
  x: fc.integer({ min: -3000, max: 3000 }),
  y: fc.integer({ min: -3000, max: 3000 }),
});
const moves = fc.array(
  fc.oneof(
    pixels.map((by) => (view: View, within: Limits) => pull(view, by, within)),
    fc.tuple(fc.double({ min: 0.01, max: 100, noNaN: true }), pixels).map(
      ([factor, at]) =>
        (view: View, within: Limits) =>
          zoom(view, factor, within, at),
    ),
    fc.constant((_: View, within: Limits) => fit(world, within)),
  ),
  { maxLength: 12 },
);

test('whatever is done, nothing beyond the world is seen', () => {
  fc.assert(
    fc.property(sizes, moves, (size, changes) => {
      const within = { world, size };
      const view = changes.reduce((each, change) => change(each, within), fit(world, within));
      const box = boxOf(view, size);
      expect(box.x).toBeGreaterThanOrEqual(world.x - 0.001);
      expect(box.y).toBeGreaterThanOrEqual(world.y - 0.001);
      expect(box.x + box.width).toBeLessThanOrEqual(world.x + world.width + 0.001);
      expect(box.y + box.height).toBeLessThanOrEqual(world.y + world.height + 0.001);
    }),
  );
});

test('whatever is done, the zoom stays between the nearest and the farthest', () => {
  fc.assert(
    fc.property(sizes, moves, (size, changes) => {
      const within = { world, size };
      const view = changes.reduce((each, change) => change(each, within), fit(world, within));
      expect(view.unit).toBeGreaterThanOrEqual(nearest);
      expect(view.unit).toBeLessThanOrEqual(farthest(within));
    }),
  );
});

test('what lies under the fingers stays there while they zoom', () => {
  const view = { x: 0, y: 0, unit: 8 };
  const at = { x: 100, y: -50 };
  const nearer = zoom(view, 2, limits, at);
  expect(nearer.unit).toBe(4);
  expect(nearer.x + at.x * nearer.unit).toBe(at.x * view.unit);
  expect(nearer.y + at.y * nearer.unit).toBe(at.y * view.unit);
});

test('a drawing laid as another view has each place where that view has it', () => {
  const [view, other] = [
    { x: 100, y: 20, unit: 4 },
    { x: -40, y: 60, unit: 8 },
  ];
  const [, x = 0, y = 0, scale = 0] =
    /translate\((.*)px,(.*)px\)scale\((.*)\)/.exec(layAs(view, other))?.map(Number) ?? [];
  const place = { x: 500, y: -300 };
  expect(((place.x - view.x) / view.unit) * scale + x).toBeCloseTo(
    (place.x - other.x) / other.unit,
  );
  expect(((place.y - view.y) / view.unit) * scale + y).toBeCloseTo(
    (place.y - other.y) / other.unit,
  );
});

test('paper that is pulled to the right shows what lies west', () => {
  expect(pull({ x: 0, y: 0, unit: 4 }, { x: 50, y: 0 }, limits)).toEqual({
    x: -200,
    y: 0,
    unit: 4,
  });
});

test('a box that fits is seen whole', () => {
  const home = { x: -1000, y: -500, width: 3000, height: 2000 };
  const box = boxOf(fit(home, limits), limits.size);
  expect(box.x).toBeLessThanOrEqual(home.x);
  expect(box.x + box.width).toBeGreaterThanOrEqual(home.x + home.width);
  expect(box.y).toBeLessThanOrEqual(home.y);
  expect(box.y + box.height).toBeGreaterThanOrEqual(home.y + home.height);
});

test('a screen larger than the world at its nearest shows the whole world', () => {
  const small = {
    world: { x: 0, y: 0, width: 100, height: 100 },
    size: { width: 800, height: 800 },
  };
  expect(clamp({ x: 9, y: 9, unit: 5 }, small)).toEqual({ x: 50, y: 50, unit: 0.125 });
});
