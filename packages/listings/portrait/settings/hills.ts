/** Hills one behind the other, and La Rhune, whose outline everyone here knows. */
import type { Material } from '../palette.ts';
import { curve, fill, openLine, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** A rolling line closed down to the foot. */
export function ridge(
  { inks, chance }: Stage,
  {
    base,
    height,
    seed,
    material = 'hill',
    distance,
    waves = 6,
  }: {
    base: number;
    height: number;
    seed: number;
    material?: Material;
    distance: number;
    waves?: number;
  },
): string {
  const points = Array.from({ length: waves + 1 }, (_, i): Point => [
    (1200 * i) / waves + (chance(seed + i) - 0.5) * 60,
    base - height * (0.25 + 0.75 * chance(seed + 20 + i)),
  ]);
  const line = curve([[-40, base - height * 0.4], ...points, [1240, base - height * 0.5]]);
  return fill(inks.far(material, distance), `${line}L1240 ${base + 40}L-40 ${base + 40}z`);
}

/** La Rhune: a broad shoulder from the sea, a blunt top, a long fall inland. */
export function rhune({ inks }: Stage, [x, foot]: Point, size: number): string {
  const at = (dx: number, up: number): Point => [x + dx * size, foot - up * size];
  const outline = [
    at(-1.5, 0),
    at(-1.1, 0.13),
    at(-0.78, 0.24),
    at(-0.52, 0.32),
    at(-0.36, 0.47),
    at(-0.2, 0.58),
    at(-0.07, 0.71),
    at(0, 0.73),
    at(0.08, 0.68),
    at(0.2, 0.6),
    at(0.3, 0.47),
    at(0.5, 0.4),
    at(0.66, 0.43),
    at(0.8, 0.33),
    at(1.1, 0.2),
    at(1.6, 0),
  ];
  const folds = [
    [at(0, 0.7), at(0.06, 0.5), at(-0.02, 0.32), at(0.1, 0.05)],
    [at(0.2, 0.58), at(0.3, 0.36), at(0.26, 0.1)],
    [at(-0.36, 0.45), at(-0.3, 0.25), at(-0.4, 0.06)],
    [at(0.66, 0.4), at(0.72, 0.25), at(0.62, 0.08)],
  ];
  // Screes run down both flanks: steep below the top, flatter towards the foot.
  const screes = Array.from({ length: 13 }, (_, i) => {
    const dx = -0.62 + i * 0.11;
    const top = 0.66 - Math.abs(dx) * 0.72;
    return openLine([
      at(dx, top - 0.06),
      at(dx + (dx < 0 ? -0.08 : 0.1), top * 0.45),
      at(dx + (dx < 0 ? -0.2 : 0.24), top * 0.12),
    ]);
  });
  const shade = [
    at(0, 0.73),
    at(0.08, 0.68),
    at(0.2, 0.6),
    at(0.3, 0.47),
    at(0.5, 0.4),
    at(0.66, 0.43),
    at(0.8, 0.33),
    at(1.1, 0.2),
    at(1.6, 0),
    at(0.35, 0),
    at(0.1, 0.2),
    at(0.14, 0.4),
    at(0.02, 0.55),
  ];
  return [
    fill(inks.far('hill', 0.45), `${openLine(outline)}z`),
    fill(inks.far('blue', 0.5), `${openLine(shade)}z`),
    stroke(inks.far('blue', 0.4), 2, folds.map(curve), { dash: '14 5 7 5', opacity: 0.7 }),
    stroke(inks.far('blue', 0.32), 1.6, screes, { dash: '16 6 9 9', opacity: 0.55 }),
    stroke(inks.far('blue', 0.3), 2, openLine([at(0, 0.72), at(0, 0.79)])),
  ].join('');
}
