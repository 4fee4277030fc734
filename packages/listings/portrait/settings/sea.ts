/** The sea: a horizon, a headland with its lighthouse, swell in long marks, and turf on the cliff. */
import { curve, ellipse, fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { grass } from './ground.ts';
import { sky } from './sky.ts';

export function sea(stage: Stage): string {
  const h = stage.camera.horizon;
  return [
    sky(stage),
    water(stage, h, h + 90),
    headland(stage, [150, h]),
    gulls(stage),
    turf(stage, h + 78),
  ].join('');
}

export function water({ inks, chance, scene }: Stage, top: number, bottom: number): string {
  const swell = (count: number, seed: number): string[] =>
    Array.from({ length: count }, (_, i) => {
      const y = top + 6 + (bottom - top - 8) * ((i + chance(seed + i)) / count) ** 1.2;
      const x = 1200 * chance(seed + 50 + i) - 100;
      const w = 60 + 240 * chance(seed + 90 + i);
      return `M${Math.round(x)} ${Math.round(y)}q${Math.round(w / 4)}-5 ${Math.round(w / 2)} 0t${Math.round(w / 2)} 0`;
    });
  const depth = bottom - top;
  return [
    fill(inks.far('sea', 0.3), `M0 ${top}H1200V${bottom}H0z`),
    fill(
      inks.far('sea', 0.12),
      `M0 ${Math.round(top + depth * 0.28)}q150-8 300 0t300 0 300 0 300 0V${bottom}H0z`,
    ),
    fill(
      inks.lit('sea'),
      `M0 ${Math.round(top + depth * 0.62)}q120-9 240 0t240 0 240 0 240 0 240 0V${bottom}H0z`,
    ),
    stroke(inks.far('blue', 0.15), 2.5, swell(16, 600), { round: true, opacity: 0.6 }),
    stroke(scene.light === 'dusk' ? inks.sky[2] : inks.lit('white'), 2.5, swell(14, 800), {
      round: true,
      opacity: 0.75,
      dash: '34 9 16 12',
    }),
  ].join('');
}

/** A low cape of rock with a white lighthouse, as at the Pointe Saint-Martin. */
export function headland({ inks }: Stage, [x, y]: Point, size = 1): string {
  const at = (dx: number, up: number): Point => [x + dx * size, y - up * size];
  const cape = [
    at(-420, -3),
    at(-420, 36),
    at(-120, 52),
    at(-60, 46),
    at(0, 40),
    at(46, 34),
    at(70, 20),
    at(84, 18),
    at(100, -3),
  ];
  const tower = [at(2, 38), at(5, 112), at(17, 112), at(20, 38)];
  return [
    fill(
      inks.far('white', 0.12),
      polygon(tower),
      polygon([at(6, 118), at(6, 130), at(16, 130), at(16, 118)]),
    ),
    fill(
      inks.far('slate', 0.3),
      polygon([at(12, 38), at(12, 112), at(17, 112), at(20, 38)]),
      polygon([at(2, 112), at(2, 118), at(20, 118), at(20, 112)]),
      polygon([at(5, 130), at(11, 138), at(17, 130)]),
    ),
    fill(inks.far('rock', 0.4), polygon(cape)),
    fill(
      inks.far('hedge', 0.4),
      `${curve([at(-420, 26), at(-420, 42), at(-190, 48), at(-120, 54), at(-60, 49), at(0, 43), at(46, 36), at(20, 28), at(-70, 36)])}z`,
    ),
    stroke(
      inks.far('slate', 0.3),
      2,
      [-160, -110, -60, -20, 20, 50].map((dx) => openLine([at(dx, 26), at(dx + 8, 4)])),
      { dash: '8 4' },
    ),
    stroke(
      inks.lit('white'),
      2.5,
      `M${at(60, -4).map(Math.round).join(' ')}h${Math.round(60 * size)}`,
      { dash: '16 5' },
    ),
  ].join('');
}

/** Rocks in the surf. */
export function rocks({ inks, chance }: Stage, [x, y]: Point, size: number, seed: number): string {
  const block = (dx: number, w: number, h: number, n: number): { lit: string; shade: string } => {
    const l = x + dx * size;
    const peak: Point = [l + w * size * (0.3 + 0.3 * chance(seed + n)), y - h * size];
    return {
      lit: polygon([
        [l, y],
        [l + w * size * 0.12, y - h * size * 0.6],
        peak,
        [l + w * size * 0.55, y],
      ]),
      shade: polygon([
        peak,
        [l + w * size * 0.85, y - h * size * 0.7],
        [l + w * size, y],
        [l + w * size * 0.5, y],
      ]),
    };
  };
  const blocks = [block(0, 0.5, 0.32, 0), block(0.35, 0.42, 0.55, 1), block(0.7, 0.4, 0.22, 2)];
  return [
    fill(inks.shade('rock'), ...blocks.map((b) => b.shade)),
    fill(inks.lit('rock'), ...blocks.map((b) => b.lit)),
    fill(inks.lit('white'), ellipse(x + size * 0.5, y + 1, size * 0.68, size * 0.035)),
  ].join('');
}

function turf(stage: Stage, top: number): string {
  return (
    fill(stage.inks.ground('sand'), `M0 ${top + 2}q300-18 600-4t600-8V800H0z`) +
    grass(stage, top + 14)
  );
}

function gulls({ inks, chance }: Stage): string {
  const birds = Array.from({ length: 5 }, (_, i) => {
    const [x, y] = [
      Math.round(260 + 420 * chance(i + 1000)),
      Math.round(120 + 200 * chance(i + 1010)),
    ];
    const s = Math.round(7 + 9 * chance(i + 1020));
    return `M${x} ${y}q${s}-${s} ${2 * s} 0q${s}-${s} ${2 * s}-2`;
  });
  return stroke(inks.lit('white'), 3, birds, { round: true });
}
