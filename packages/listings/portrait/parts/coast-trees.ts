/** Trees of the coast, which the wind has shaped: pines and tamarisks. */
import { curve, fill, openLine, scallops, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { crown, crownShadow } from './foliage.ts';
import type { Plant } from './trees.ts';

/** A seaside pine: a leaning trunk, and its needles in flat layers. */
export function pine(stage: Stage, { x, y, h, seed, shadow = true }: Plant): string {
  const { inks, chance } = stage;
  const lean = (chance(seed) - 0.5) * h * 0.3;
  const w = h * 0.05;
  const at = (up: number, dx = 0): Point => [x + lean * up ** 1.4 + dx * h, y - h * up];
  const needles: readonly (readonly [up: number, dx: number, rx: number, ry: number])[] = [
    [0.66, 0.1, 0.2, 0.06],
    [0.76, -0.22, 0.24, 0.08],
    [0.8, 0.22, 0.25, 0.085],
    [0.93, -0.02, 0.32, 0.1],
  ];
  return [
    shadow ? crownShadow(stage, [x, y], h) : '',
    stroke(inks.shade('brown'), w, curve([at(0), at(0.4), at(0.88)]), { round: true }),
    stroke(inks.lit('wood'), w * 0.35, curve([at(0, -0.012), at(0.4, -0.012), at(0.8, -0.012)]), {
      dash: '26 6 12 5',
    }),
    stroke(inks.shade('brown'), w * 0.55, [
      openLine([at(0.55), at(0.76, -0.2)]),
      openLine([at(0.6), at(0.8, 0.2)]),
    ]),
    ...needles.map(([up, dx, rx, ry], i) =>
      crown(stage, {
        at: at(up, dx),
        rx: rx * h,
        ry: ry * h,
        seed: seed + 10 * i,
        dark: 'pine',
        bites: 12,
      }),
    ),
  ].join('');
}

/** A tamarisk: bent by the wind, a plume of feathers. */
export function tamarisk(stage: Stage, { x, y, h, seed }: Plant): string {
  const { inks, chance } = stage;
  const at = (dx: number, up: number): Point => [x + dx * h, y - up * h];
  const head = at(0.3, 0.74);
  // Each plume rises from the head and droops at its end, the outer ones most.
  const plumes = (count: number, reach: number, offset: number): string[] =>
    Array.from({ length: count }, (_, i) => {
      const draw = (n: number): number => chance(seed + i + offset + n);
      const angle = Math.PI * (1.1 - (1.2 * (i + draw(0) * 0.7)) / count);
      const length = h * reach * (0.7 + 0.5 * draw(30));
      const [out, up] = [Math.cos(angle) * length * 1.35, Math.sin(angle) * length * 0.62];
      const droop = Math.abs(out) * 0.42;
      const tip: Point = [head[0] + out, head[1] - up + droop];
      return curve([head, [head[0] + out * 0.55, head[1] - up - h * 0.03], tip]);
    });
  const feather = `${Math.ceil(h * 0.05)} ${Math.ceil(h * 0.03)}`;
  return [
    crownShadow(stage, [x, y], h * 0.7),
    stroke(inks.shade('brown'), h * 0.07, curve([at(0, 0), at(0.03, 0.38), head]), { round: true }),
    stroke(inks.shade('brown'), h * 0.04, curve([at(0.02, 0.2), at(0.2, 0.46), at(0.44, 0.6)]), {
      round: true,
    }),
    fill(
      inks.shade('leaf'),
      scallops([head[0], head[1] - h * 0.05], h * 0.26, h * 0.14, 12, (n) => chance(seed + n)),
    ),
    stroke(inks.shade('leaf'), h * 0.055, plumes(15, 0.4, 0), { round: true }),
    stroke(inks.lit('leaf'), h * 0.034, plumes(13, 0.36, 60), { round: true }),
    stroke(inks.lit('hedge'), h * 0.022, plumes(11, 0.34, 90), { round: true, dash: feather }),
  ].join('');
}
