/** Trees, bushes and hedges, as silhouettes with one lit side. They stand on a point of the sheet. */
import { curve, ellipse, fill, openLine, polygon, scallops, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';

export interface Plant {
  x: number;
  /** The foot, from the top of the sheet. */
  y: number;
  /** Height in points of the sheet. */
  h: number;
  seed: number;
}

export function oak(stage: Stage, { x, y, h, seed }: Plant): string {
  const { inks } = stage;
  const chance = (n: number): number => stage.chance(seed + n);
  const crown: Point = [x, y - h * 0.62];
  return [
    trunk(stage, x, y, h * 0.09, h * 0.5),
    fill(inks.shade('leaf'), scallops(crown, h * 0.46, h * 0.38, 15, chance)),
    fill(
      inks.lit('leaf'),
      scallops([x - h * 0.07, y - h * 0.68], h * 0.36, h * 0.28, 12, (n) => chance(n + 20)),
    ),
    fill(
      inks.lit('hedge'),
      scallops([x - h * 0.17, y - h * 0.77], h * 0.2, h * 0.13, 9, (n) => chance(n + 40)),
    ),
    marks(inks.line, [x + h * 0.1, y - h * 0.48], h * 0.26, h * 0.12, (n) => chance(n + 60)),
  ].join('');
}

/** Short bites of the gouge in the shade of a crown. */
function marks(
  ink: string,
  [x, y]: Point,
  rx: number,
  ry: number,
  chance: (n: number) => number,
): string {
  const paths = Array.from({ length: 12 }, (_, i) => {
    const at: Point = [x + (chance(i) * 2 - 1) * rx, y + (chance(i + 100) * 2 - 1) * ry];
    return openLine([at, [at[0] + rx * 0.12, at[1] + rx * 0.1]]);
  });
  return stroke(ink, 3, paths, { round: true, opacity: 0.4 });
}

export function trunk({ inks }: Stage, x: number, y: number, w: number, h: number): string {
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
        [x - w * 0.25, y],
        [x - w * 0.15, y - h],
        [x - w * 0.4, y - h],
      ]),
    )
  );
}

/** A seaside pine: a leaning trunk, and its needles in flat layers. */
export function pine(stage: Stage, { x, y, h, seed }: Plant): string {
  const { inks } = stage;
  const chance = (n: number): number => stage.chance(seed + n);
  const lean = (chance(1) - 0.5) * h * 0.25;
  const w = h * 0.045;
  const top: Point = [x + lean, y - h * 0.85];
  const stem = `${curve([
    [x - w, y],
    [x + lean * 0.35 - w * 0.6, y - h * 0.45],
    [top[0] - w * 0.4, top[1]],
  ])}L${Math.round(top[0] + w * 0.4)} ${Math.round(top[1])}${curve([
    [top[0] + w * 0.4, top[1]],
    [x + lean * 0.35 + w * 0.6, y - h * 0.45],
    [x + w, y],
  ]).replace(/^M[^C]*/, '')}z`;
  const layers = [
    [0, -0.98, 0.34, 0.1],
    [0.22, -0.82, 0.26, 0.08],
    [-0.24, -0.78, 0.24, 0.075],
    [0.06, -0.66, 0.22, 0.06],
  ] as const;
  return [
    fill(inks.shade('brown'), stem),
    stroke(inks.shade('brown'), w * 0.8, [
      openLine([
        [x + lean * 0.6, y - h * 0.6],
        [x + lean + h * 0.2, y - h * 0.8],
      ]),
      openLine([
        [x + lean * 0.5, y - h * 0.56],
        [x + lean - h * 0.22, y - h * 0.76],
      ]),
    ]),
    ...layers.map(([dx, dy, rx, ry], i) => {
      const at: Point = [x + lean + dx * h, y + dy * h];
      return (
        fill(
          inks.shade('pine'),
          scallops(at, rx * h, ry * h, 12, (n) => chance(n + 10 * i)),
        ) +
        fill(
          inks.lit('pine'),
          scallops(
            [at[0] - rx * h * 0.12, at[1] - ry * h * 0.35],
            rx * h * 0.78,
            ry * h * 0.55,
            10,
            (n) => chance(n + 10 * i + 5),
          ),
        )
      );
    }),
  ].join('');
}

/** A tamarisk: bent by the wind, a plume of feathers. */
export function tamarisk(stage: Stage, { x, y, h, seed }: Plant): string {
  const { inks } = stage;
  const chance = (n: number): number => stage.chance(seed + n);
  const head: Point = [x + h * 0.3, y - h * 0.72];
  const plumes = (count: number, reach: number, offset: number): string[] =>
    Array.from({ length: count }, (_, i) => {
      const angle = -Math.PI * (1.05 - (1.15 * (i + chance(i + offset) * 0.6)) / count);
      const length = h * reach * (0.75 + 0.4 * chance(i + offset + 30));
      const end: Point = [
        head[0] + Math.cos(angle) * length * 1.25,
        head[1] + Math.sin(angle) * length * 0.62 + h * 0.06,
      ];
      return curve([head, [(head[0] + end[0]) / 2, (head[1] + end[1]) / 2 - h * 0.05], end]);
    });
  return [
    stroke(inks.shade('brown'), h * 0.07, curve([[x, y], [x + h * 0.04, y - h * 0.35], head]), {
      round: true,
    }),
    stroke(
      inks.shade('brown'),
      h * 0.04,
      curve([
        [x + h * 0.02, y - h * 0.2],
        [x + h * 0.2, y - h * 0.45],
        [x + h * 0.42, y - h * 0.55],
      ]),
      { round: true },
    ),
    fill(
      inks.shade('leaf'),
      scallops([head[0] + h * 0.02, head[1] - h * 0.02], h * 0.4, h * 0.2, 16, chance),
    ),
    stroke(inks.shade('leaf'), h * 0.035, plumes(15, 0.36, 0), { round: true }),
    stroke(inks.lit('hedge'), h * 0.022, plumes(13, 0.3, 60), { round: true }),
  ].join('');
}

/** A plane tree of a square, pollarded: knuckles and a tight crown. */
export function planeTree(stage: Stage, { x, y, h, seed }: Plant): string {
  const { inks } = stage;
  const chance = (n: number): number => stage.chance(seed + n);
  const fork = y - h * 0.48;
  const arms = [-0.24, -0.09, 0.08, 0.24].map((dx) =>
    openLine([
      [x, fork + h * 0.06],
      [x + dx * h, y - h * 0.66],
    ]),
  );
  return [
    trunk(stage, x, y, h * 0.07, h * 0.5),
    stroke(
      inks.lit('stone'),
      h * 0.018,
      [0.1, 0.2, 0.31, 0.4].map((up, i) =>
        openLine([
          [x - h * 0.02 + (i % 2) * h * 0.02, y - h * up],
          [x - h * 0.015 + (i % 2) * h * 0.02, y - h * (up + 0.05)],
        ]),
      ),
      { round: true },
    ),
    stroke(inks.shade('brown'), h * 0.03, arms, { round: true }),
    fill(inks.shade('leaf'), scallops([x, y - h * 0.76], h * 0.36, h * 0.23, 15, chance)),
    fill(
      inks.lit('hedge'),
      scallops([x - h * 0.07, y - h * 0.81], h * 0.25, h * 0.14, 11, (n) => chance(n + 30)),
    ),
  ].join('');
}

/** Hydrangeas: round heads on dark leaves, under every Basque window. */
export function hydrangeas(stage: Stage, from: Point, to: Point, h: number, seed: number): string {
  const { inks, chance } = stage;
  const count = Math.max(2, Math.round((to[0] - from[0]) / (h * 0.9)));
  const heads = Array.from({ length: count * 3 }, (_, i): Point => {
    const along = (i + 0.5) / (count * 3);
    return [
      from[0] + (to[0] - from[0]) * along,
      from[1] + (to[1] - from[1]) * along - h * (0.25 + 0.6 * chance(seed + i)),
    ];
  });
  const bushes = Array.from({ length: count }, (_, i) => {
    const along = (i + 0.5) / count;
    return scallops(
      [from[0] + (to[0] - from[0]) * along, from[1] + (to[1] - from[1]) * along - h * 0.4],
      h * 0.62,
      h * 0.5,
      9,
      (n) => chance(seed + i * 9 + n),
    );
  });
  const heads2 = heads.map(([hx, hy], i) =>
    ellipse(hx, hy, h * 0.13 + h * 0.05 * chance(seed + i), h * 0.12),
  );
  return [
    fill(inks.shade('leaf'), ...bushes),
    fill(inks.lit(seed % 2 ? 'rose' : 'blue'), ...heads2.filter((_, i) => i % 3)),
    fill(inks.lit(seed % 2 ? 'cream' : 'metal'), ...heads2.filter((_, i) => i % 3 === 0)),
  ].join('');
}

/** A clipped or a wild hedge between two points. */
export function hedge(stage: Stage, from: Point, to: Point, h: number, seed: number): string {
  const { inks, chance } = stage;
  const bites = Math.max(3, Math.round((to[0] - from[0]) / (h * 0.8)));
  const row = (lift: number, size: number): string[] =>
    Array.from({ length: bites }, (_, i) => {
      const along = (i + 0.5) / bites;
      const r = h * size * (0.85 + 0.3 * chance(seed + i));
      return ellipse(
        from[0] + (to[0] - from[0]) * along,
        from[1] + (to[1] - from[1]) * along - h * lift,
        r * 1.1,
        r,
      );
    });
  return [
    fill(
      inks.shade('leaf'),
      ...row(0.42, 0.55),
      polygon([from, to, [to[0], to[1] - h * 0.5], [from[0], from[1] - h * 0.5]]),
    ),
    fill(inks.lit('hedge'), ...row(0.68, 0.3)),
  ].join('');
}

/** Tufts of grass, strewn thinner with distance. */
export function tufts(
  stage: Stage,
  top: number,
  bottom: number,
  count: number,
  seed: number,
): string {
  const { inks, chance } = stage;
  const paths = Array.from({ length: count }, (_, i) => {
    const depth = chance(seed + i) ** 0.6;
    const y = top + (bottom - top) * depth;
    const x = 1240 * chance(seed + i + 300) - 20;
    const s = 3 + 9 * depth;
    return (
      openLine([
        [x - s, y - s * 0.7],
        [x, y],
        [x + s * 0.2, y - s],
      ]) +
      openLine([
        [x, y],
        [x + s, y - s * 0.6],
      ])
    );
  });
  return stroke(inks.shadow, 2, paths, { round: true, opacity: 0.55 });
}
