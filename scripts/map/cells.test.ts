import { expect, test } from 'vitest';
import { traceBorder } from './border.ts';
import { cutCells } from './cells.ts';
import type { Places } from './read-places.ts';

/** Two communes on a square of land, west of a town of Spain; the sea begins below y = 0. */
const land = [
  [
    { x: 0, y: 0 },
    { x: 900, y: 0 },
    { x: 900, y: 200 },
    { x: 0, y: 200 },
  ],
];
const commune = (insee: string, x: number, y: number) => ({
  insee,
  name: insee,
  population: 1,
  x,
  y,
});
const places: Places = {
  placed: [commune('64001', 150, 100), commune('64002', 450, 100)],
  unplaced: [],
  around: [{ name: 'Irun', country: 'ES', population: 1, x: 750, y: 100 }],
};
const cells = cutCells(places, land);

test('an area ends halfway to the next commune, and at the coast', () => {
  const xs = cells[0]?.area.flat().map(({ x }) => x) ?? [];
  const ys = cells[0]?.area.flat().map(({ y }) => y) ?? [];
  expect([Math.min(...xs), Math.max(...xs)]).toEqual([0, 300]);
  expect([Math.min(...ys), Math.max(...ys)]).toEqual([0, 200]);
});

test('communes that touch on land are neighbours; a town of Spain is none', () => {
  expect(cells.map(({ neighbours }) => neighbours)).toEqual([['64002'], ['64001']]);
});

test('communes that touch in the sea alone are no neighbours', () => {
  const bay = [
    [
      { x: 0, y: 0 },
      { x: 250, y: 0 },
      { x: 250, y: 200 },
      { x: 0, y: 200 },
    ],
    [
      { x: 350, y: 0 },
      { x: 900, y: 0 },
      { x: 900, y: 200 },
      { x: 350, y: 200 },
    ],
  ];
  expect(cutCells(places, bay).map(({ neighbours }) => neighbours)).toEqual([[], []]);
});

test('communes farther apart than 14 km are no neighbours', () => {
  const wide = [land[0]?.map(({ x, y }) => ({ x: x * 5, y })) ?? []];
  const apart = { ...places, placed: [commune('64001', 100, 100), commune('64002', 1600, 100)] };
  expect(cutCells({ ...apart, around: [] }, wide)[0]?.neighbours).toEqual([]);
});

test('the border runs between the communes and the towns of Spain', () => {
  const border = traceBorder(cells, places, land).flat();
  expect(border).not.toEqual([]);
  for (const { x } of border) expect(x).toBeGreaterThanOrEqual(598);
});

test('a village at the border reaches no farther than its neighbours lie', () => {
  const few = {
    ...places,
    around: [{ ...places.around[0], name: 'Irun', country: 'ES', population: 1, x: 1500, y: 100 }],
  };
  const wide = [land[0]?.map(({ x, y }) => ({ x: x * 3, y })) ?? []];
  const xs =
    cutCells(few, wide)[1]
      ?.area.flat()
      .map(({ x }) => x) ?? [];
  expect(Math.max(...xs)).toBe(750);
});
