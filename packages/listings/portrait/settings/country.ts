/** Country: hills, patchwork fields with hedges, far oaks, a few sheep. */
import { farOak } from '../parts/trees.ts';
import { beads, ellipse, fill, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { grass } from './ground.ts';
import { ridge } from './hills.ts';
import { sky } from './sky.ts';

export function country(stage: Stage): string {
  const h = stage.camera.horizon;
  return [
    sky(stage),
    ridge(stage, { base: h, height: 170, seed: 1, material: 'blue', distance: 0.6, waves: 4 }),
    ridge(stage, { base: h + 6, height: 105, seed: 31, distance: 0.42, waves: 5 }),
    ridge(stage, {
      base: h + 14,
      height: 58,
      seed: 61,
      material: 'hedge',
      distance: 0.28,
      waves: 5,
    }),
    fields(stage),
  ].join('');
}

export function fields(stage: Stage): string {
  const { inks, camera, chance } = stage;
  const h = camera.horizon;
  const rows = [0, 1, 2, 3, 4, 5].map((i) => `M${610 + i * 62} ${h + 9}l${60 + i * 34} 34`);
  const hedgerow = (y: number, size: number, distance: number): string =>
    beads(
      inks.far('leaf', distance),
      size,
      `M-10 ${y}q300 ${-size * 0.5} 600 0t620 2`,
      `.1 ${Math.round(size * 0.7)} .1 ${Math.round(size * 0.55)} ${Math.round(size * 0.4)} ${Math.round(size)} .1 ${Math.round(size * 1.7)}`,
    );
  return [
    fill(inks.far('meadow', 0.15), `M0 ${h - 4}H1200V${h + 60}H0z`),
    fill(
      inks.far('grass', 0.1),
      polygon([
        [0, h + 16],
        [520, h - 2],
        [820, h + 4],
        [260, h + 60],
        [0, h + 60],
      ]),
    ),
    stroke(inks.far('hedge', 0.2), 3, rows, { dash: '12 6' }),
    sheep(stage, [1020 - 900 * chance(9), h + 26]),
    hedgerow(h + 1, 15, 0.3),
    hedgerow(h + 42, 24, 0.18),
    farOak(stage, { x: 70 + 160 * chance(7), y: h + 52, h: 130, seed: 300 }, 0.12),
    farOak(stage, { x: 1010 + 130 * chance(8), y: h + 48, h: 95, seed: 340 }, 0.16),
    grass(stage, h + 50),
  ].join('');
}

function sheep({ inks, chance }: Stage, [x, y]: Point): string {
  const spots = [0, 1, 2, 3].map((i): Point => [
    x + i * 26 + 14 * chance(i + 500),
    y + 7 * chance(i + 510),
  ]);
  return (
    fill(inks.line, ...spots.map(([sx, sy]) => ellipse(sx + 6, sy - 1, 2.4, 2))) +
    fill(inks.lit('cream'), ...spots.map(([sx, sy]) => ellipse(sx, sy, 6, 4)))
  );
}
