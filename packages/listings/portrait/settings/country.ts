/** Country: hills, patchwork fields with hedges, a far farm, a few sheep. */
import { ellipse, fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { oak, tufts } from '../parts/plants.ts';
import { ridge } from './hills.ts';
import { sky } from './sky.ts';

export function country(stage: Stage): string {
  const { camera } = stage;
  const h = camera.horizon;
  return [
    sky(stage),
    ridge(stage, { base: h, height: 150, seed: 1, material: 'blue', distance: 0.62, waves: 4 }),
    ridge(stage, { base: h + 6, height: 92, seed: 31, distance: 0.45, waves: 5 }),
    ridge(stage, {
      base: h + 14,
      height: 50,
      seed: 61,
      material: 'hedge',
      distance: 0.3,
      waves: 5,
    }),
    fields(stage),
  ].join('');
}

export function fields(stage: Stage): string {
  const { inks, camera, chance } = stage;
  const h = camera.horizon;
  const hedgeAt = (y: number, count: number, r: number, seed: number): string =>
    fill(
      inks.far('leaf', 0.18),
      ...Array.from({ length: count }, (_, i) =>
        ellipse(
          (1200 * (i + chance(seed + i))) / count,
          y - r * 0.3,
          r * (0.8 + chance(seed + i + 40)),
          r * (0.6 + 0.5 * chance(seed + i + 80)),
        ),
      ),
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
    stroke(
      inks.far('hedge', 0.2),
      2,
      [620, 690, 760, 830, 900, 970, 1040].map((x) =>
        openLine([
          [x, h + 8],
          [x + (x - 500) * 0.5, h + 44],
        ]),
      ),
      { dash: '12 6' },
    ),
    sheep(stage, [1020 - 900 * chance(9), h + 26]),
    hedgeAt(h + 2, 34, 9, 100),
    hedgeAt(h + 46, 24, 15, 200),
    oak(stage, { x: 90 + 120 * chance(7), y: h + 52, h: 120, seed: 300 }),
    oak(stage, { x: 1060 + 90 * chance(8), y: h + 50, h: 95, seed: 340 }),
    fill(inks.lit('grass'), `M0 ${h + 50}H1200V800H0z`),
    tufts(stage, h + 70, 800, 60, 400),
  ].join('');
}

function sheep({ inks, chance }: Stage, [x, y]: Point): string {
  const spots = [0, 1, 2, 3, 4].map((i): Point => [
    x + i * 26 + 14 * chance(i + 500),
    y + 7 * chance(i + 510),
  ]);
  return (
    fill(inks.line, ...spots.map(([sx, sy]) => ellipse(sx + 6, sy - 1, 2.4, 2))) +
    fill(inks.lit('cream'), ...spots.map(([sx, sy]) => ellipse(sx, sy, 6, 3.8)))
  );
}
