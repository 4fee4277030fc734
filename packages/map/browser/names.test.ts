import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitrarySpots, arbitraryUnit } from '../fixtures/arbitrary-spots.ts';
import { clusterSpots } from './clusters.ts';
import { placeNames, type Name, type Placement } from './names.ts';

const size = { width: 700, height: 500 };
const view = { x: 0, y: 0, unit: 10 };
const name = (x: number, y: number, width = 60): Name => ({ x, y, width });
const disc = (x: number, y: number, spots = [{ x, y }]) => ({ x, y, radius: 13, spots });

/** The letters themselves, in CSS pixels: twelve high, without the air around them. */
function boxOf({ x, y, width }: Name, { anchor, dx, dy }: Placement, unit: number) {
  const left = x / unit + dx - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y / unit + dy - 10, bottom: y / unit + dy + 2 };
}

test('no two names are written over one another, and none over a disc or the edge', () => {
  fc.assert(
    fc.property(arbitrarySpots, arbitrarySpots, arbitraryUnit, (spots, towns, unit) => {
      const clusters = clusterSpots(spots, unit);
      const names = [...spots, ...towns].map(({ x, y, count }) => name(x, y, 30 + (count % 90)));
      const boxes = placeNames(names, clusters, { ...view, unit }, size).flatMap(
        (placement, index) => {
          const each = names[index];
          return placement && each ? [boxOf(each, placement, unit)] : [];
        },
      );
      for (const [index, a] of boxes.entries()) {
        expect(Math.abs(a.left)).toBeLessThanOrEqual(350);
        expect(Math.abs(a.right)).toBeLessThanOrEqual(350);
        for (const b of boxes.slice(index + 1)) {
          const isApart =
            a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
          expect(isApart).toBe(true);
        }
        for (const { x, y, radius } of clusters) {
          const across = x / unit - Math.min(Math.max(x / unit, a.left), a.right);
          const down = y / unit - Math.min(Math.max(y / unit, a.top), a.bottom);
          expect(Math.hypot(across, down)).toBeGreaterThanOrEqual(radius - 0.001);
        }
      }
    }),
  );
});

test('a name without listings stands in the middle of its commune', () => {
  expect(placeNames([name(0, 0)], [], view, size)).toEqual([{ anchor: 'middle', dx: 0, dy: 4 }]);
});

test('a name stands below its own disc', () => {
  const [placement] = placeNames([name(0, 0)], [disc(0, 0)], view, size);
  expect(placement).toEqual({ anchor: 'middle', dx: 0, dy: 25 });
});

test('a name gives way to the one before it', () => {
  const names = [name(0, 0), name(100, 60)];
  const [first, second] = placeNames(names, [], view, size);
  expect(first?.dy).toBe(4);
  expect(second?.dy).toBe(15);
});

test('the name of a disc goes before a larger town without one', () => {
  const names = [name(0, 250), name(0, 0)];
  const [town, own] = placeNames(names, [disc(0, 0)], view, size);
  expect(own?.dy).toBe(25);
  expect(town?.dy).not.toBe(4);
});

test('a town whose listings are counted in a disc elsewhere is not named, even with room', () => {
  const swallowed = { x: 1500, y: 0 };
  const [own, other] = placeNames(
    [name(0, 0), name(1500, 0)],
    [disc(0, 0, [{ x: 0, y: 0 }, swallowed])],
    view,
    size,
  );
  expect(own).toBeDefined();
  expect(other).toBeUndefined();
});

test('a name that the edge would cut is left out', () => {
  expect(placeNames([name(3400, 0)], [], view, size)).toEqual([undefined]);
});

test('no name is written under the scale', () => {
  expect(placeNames([name(-3000, 2400)], [], view, size)).toEqual([undefined]);
});
