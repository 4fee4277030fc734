/** Trees and bushes, each standing on a point of the sheet. */
import { beads, curve, fill, openLine, polygon, scallops, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { crown, crownShadow } from './foliage.ts';

export interface Plant {
  x: number;
  /** The foot, from the top of the sheet. */
  y: number;
  /** Height in points of the sheet. */
  h: number;
  seed: number;
  /** False where the shade would fall on a wall or a terrace. */
  shadow?: boolean;
}

export function oak(stage: Stage, { x, y, h, seed, shadow = true }: Plant): string {
  const { inks } = stage;
  const arms = [-0.2, 0.02, 0.2].map((dx) =>
    openLine([
      [x, y - h * 0.26],
      [x + dx * h, y - h * 0.55],
    ]),
  );
  return [
    shadow ? crownShadow(stage, [x, y], h) : '',
    trunk(stage, x, y, h * 0.085, h * 0.42),
    stroke(inks.shade('brown'), h * 0.035, arms, { round: true }),
    crown(stage, { at: [x + h * 0.17, y - h * 0.52], rx: h * 0.3, ry: h * 0.22, seed, bites: 11 }),
    crown(stage, {
      at: [x - h * 0.2, y - h * 0.55],
      rx: h * 0.29,
      ry: h * 0.22,
      seed: seed + 3,
      bites: 11,
    }),
    crown(stage, { at: [x - h * 0.01, y - h * 0.74], rx: h * 0.36, ry: h * 0.27, seed: seed + 6 }),
  ].join('');
}

/** An oak so far away that two inks are enough. */
export function farOak(
  { inks, chance }: Stage,
  { x, y, h, seed }: Plant,
  distance: number,
): string {
  const draw = (n: number): number => chance(seed + n);
  const w = h * 0.04;
  return [
    fill(
      inks.far('brown', distance),
      polygon([
        [x - w, y],
        [x + w, y],
        [x + w, y - h * 0.5],
        [x - w, y - h * 0.5],
      ]),
    ),
    fill(
      inks.far('leaf', distance * 0.6),
      scallops([x, y - h * 0.64], h * 0.42, h * 0.34, 10, draw),
    ),
    fill(
      inks.far('hedge', distance),
      scallops([x - h * 0.08, y - h * 0.72], h * 0.28, h * 0.2, 8, draw),
    ),
  ].join('');
}

function trunk({ inks }: Stage, x: number, y: number, w: number, h: number): string {
  return (
    fill(
      inks.shade('brown'),
      polygon([
        [x - w * 0.7, y],
        [x + w * 0.8, y],
        [x + w * 0.4, y - h],
        [x - w * 0.4, y - h],
      ]),
    ) +
    fill(
      inks.lit('wood'),
      polygon([
        [x - w * 0.7, y],
        [x - w * 0.2, y],
        [x - w * 0.12, y - h],
        [x - w * 0.4, y - h],
      ]),
    )
  );
}

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
  const plumes = (count: number, reach: number, offset: number): string[] =>
    Array.from({ length: count }, (_, i) => {
      const angle = -Math.PI * (1.08 - (1.2 * (i + chance(seed + i + offset) * 0.6)) / count);
      const length = h * reach * (0.75 + 0.4 * chance(seed + i + offset + 30));
      const end: Point = [
        head[0] + Math.cos(angle) * length * 1.3,
        head[1] + Math.sin(angle) * length * 0.6 + h * 0.07,
      ];
      return curve([head, [(head[0] + end[0]) / 2, (head[1] + end[1]) / 2 - h * 0.06], end]);
    });
  return [
    crownShadow(stage, [x + h * 0.2, y], h * 0.7),
    stroke(inks.shade('brown'), h * 0.07, curve([at(0, 0), at(0.03, 0.38), head]), { round: true }),
    stroke(inks.shade('brown'), h * 0.04, curve([at(0.02, 0.2), at(0.2, 0.46), at(0.44, 0.6)]), {
      round: true,
    }),
    fill(
      inks.shade('leaf'),
      scallops([head[0] + h * 0.02, head[1]], h * 0.38, h * 0.18, 14, (n) => chance(seed + n)),
    ),
    stroke(inks.shade('leaf'), h * 0.04, plumes(12, 0.38, 0), { round: true }),
    stroke(inks.lit('leaf'), h * 0.028, plumes(11, 0.33, 60), { round: true }),
    stroke(inks.lit('hedge'), h * 0.02, plumes(9, 0.28, 90), {
      round: true,
      dash: `${Math.round(h * 0.06)} ${Math.round(h * 0.04)}`,
    }),
  ].join('');
}

/** A plane tree of a square, pollarded: knuckles and a tight crown. */
export function planeTree(stage: Stage, { x, y, h, seed }: Plant): string {
  const { inks } = stage;
  const arms = [-0.24, -0.09, 0.08, 0.24].map((dx) =>
    openLine([
      [x, y - h * 0.42],
      [x + dx * h, y - h * 0.66],
    ]),
  );
  return [
    crownShadow(stage, [x, y], h),
    trunk(stage, x, y, h * 0.065, h * 0.5),
    stroke(
      inks.lit('stone'),
      h * 0.026,
      openLine([
        [x + h * 0.005, y - h * 0.05],
        [x, y - h * 0.45],
      ]),
      {
        dash: `${Math.round(h * 0.05)} ${Math.round(h * 0.06)} ${Math.round(h * 0.02)} ${Math.round(h * 0.04)}`,
      },
    ),
    stroke(inks.shade('brown'), h * 0.03, arms, { round: true }),
    crown(stage, {
      at: [x + h * 0.15, y - h * 0.68],
      rx: h * 0.24,
      ry: h * 0.17,
      seed: seed + 3,
      bites: 10,
    }),
    crown(stage, { at: [x - h * 0.05, y - h * 0.77], rx: h * 0.33, ry: h * 0.22, seed }),
  ].join('');
}

/** Hydrangeas: round heads on dark leaves, under every Basque window. */
export function hydrangeas(stage: Stage, from: Point, to: Point, h: number, seed: number): string {
  const { inks } = stage;
  const row = (lift: number): string =>
    openLine([from, to].map(([x, y]): Point => [x, y - h * lift]));
  const gap = (share: number): number => Math.round(h * share);
  const [one, other] = seed % 2 ? (['rose', 'rose'] as const) : (['sea', 'metal'] as const);
  return [
    beads(inks.shade('leaf'), h * 0.95, row(0.42), `.1 ${gap(0.55)}`),
    beads(inks.lit('leaf'), h * 0.4, row(0.6), `.1 ${gap(0.5)} .1 ${gap(0.8)}`),
    beads(inks.lit(one), h * 0.3, row(0.35), `.1 ${gap(0.7)} .1 ${gap(0.45)}`),
    beads(inks.lit(other), h * 0.3, row(0.68), `.1 ${gap(0.42)} .1 ${gap(0.9)}`),
    beads(inks.lit('cream'), h * 0.1, row(0.73), `.1 ${gap(0.42)} .1 ${gap(0.9)}`),
  ].join('');
}

/** A wild hedge between two points. */
export function hedge({ inks }: Stage, from: Point, to: Point, h: number, seed: number): string {
  const row = (lift: number): string =>
    openLine([from, to].map(([x, y]): Point => [x, y - h * lift]));
  const gaps = (...shares: number[]): string =>
    shares.map((share) => `.1 ${Math.round(h * (share + (seed % 5) * 0.03))}`).join(' ');
  return [
    stroke(inks.shade('leaf'), h * 0.5, row(0.2)),
    beads(inks.shade('leaf'), h * 0.8, row(0.42), gaps(0.5, 0.7, 0.4)),
    beads(inks.shade('leaf'), h * 0.55, row(0.78), gaps(0.7, 1.3, 0.9)),
    beads(inks.lit('leaf'), h * 0.45, row(0.62), gaps(0.55, 0.8, 0.45, 1.1)),
    beads(inks.lit('leaf'), h * 0.3, row(0.9), gaps(0.9, 1.1, 1.5)),
    beads(inks.lit('hedge'), h * 0.1, row(0.76), gaps(0.3, 0.22, 0.5)),
    beads(inks.lit('hedge'), h * 0.08, row(0.5), gaps(0.6, 0.3)),
  ].join('');
}

/** Tufts of grass, larger towards the viewer. */
export function tufts(
  { inks, chance }: Stage,
  top: number,
  bottom: number,
  count: number,
  seed: number,
): string {
  const paths = Array.from({ length: count }, (_, i) => {
    const depth = chance(seed + i) ** 0.6;
    const s = Math.round(3 + 9 * depth);
    const at = `${Math.round(1200 * chance(seed + i + 300))} ${Math.round(top + (bottom - top) * depth)}`;
    return `M${at}l-${s}-${s}m${s} ${s}l2-${s + 4}`;
  });
  return stroke(inks.shadow, 2, paths, { round: true, opacity: 0.5 });
}
