import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitrarySpots, arbitraryUnit } from '../fixtures/arbitrary-spots.ts';
import { clusterSpots, type Spot } from './clusters.ts';

const spot = (id: string, x: number, count: number): Spot => ({ id, x, y: 0, count, label: id });

const sum = (counted: readonly { count: number }[]) =>
  counted.reduce((total, { count }) => total + count, 0);

test('no listing is lost or counted twice', () => {
  fc.assert(
    fc.property(arbitrarySpots, arbitraryUnit, (spots, unit) => {
      const clusters = clusterSpots(spots, unit);
      expect(sum(clusters)).toBe(sum(spots));
      for (const cluster of clusters) expect(cluster.count).toBe(sum(cluster.spots));
    }),
  );
});

test('each spot with a listing is in one cluster, and none without is in any', () => {
  fc.assert(
    fc.property(arbitrarySpots, arbitraryUnit, (spots, unit) => {
      const ids = clusterSpots(spots, unit).flatMap((cluster) => cluster.spots.map(({ id }) => id));
      const wanted = spots.filter(({ count }) => count > 0).map(({ id }) => id);
      expect(ids.toSorted()).toEqual(wanted.toSorted());
    }),
  );
});

test('no two discs overlap on the screen', () => {
  fc.assert(
    fc.property(arbitrarySpots, arbitraryUnit, (spots, unit) => {
      const clusters = clusterSpots(spots, unit);
      for (const [index, a] of clusters.entries()) {
        for (const b of clusters.slice(index + 1)) {
          const apart = Math.hypot(a.x - b.x, a.y - b.y) / unit;
          expect(apart).toBeGreaterThanOrEqual(a.radius + b.radius);
        }
      }
    }),
  );
});

test('a disc lies where most of its listings do', () => {
  const [cluster] = clusterSpots([spot('few', 0, 2), spot('many', 10, 9)], 10);
  expect(cluster).toMatchObject({ x: 10, count: 11 });
});

test('spots that lie apart stay apart', () => {
  expect(clusterSpots([spot('a', 0, 1), spot('b', 300, 1)], 10)).toHaveLength(2);
});

test('a merged disc takes in what it has grown over', () => {
  // Alone each is as wide as its count; the sum is a digit longer, and then reaches the third.
  const spots = [spot('a', 0, 9), spot('b', 20, 9), spot('c', 295, 1)];
  expect(clusterSpots(spots, 10).map(({ count }) => count)).toEqual([19]);
});

test('a disc is large enough for a finger: 24 CSS pixels across', () => {
  expect(clusterSpots([spot('a', 0, 1)], 10)[0]?.radius).toBeGreaterThanOrEqual(12);
});
