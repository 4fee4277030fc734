/** Pitched roofs: slopes with their courses of tiles, edges, and the shadow that eaves throw. */
import type { Spot } from '../camera.ts';
import type { Material } from '../palette.ts';
import { fill, glaze, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';

export interface Slope {
  /** Eaves from left to right as seen from outside, then the ridge from right to left. */
  corners: readonly [Spot, Spot, Spot, Spot];
  lit: boolean;
  material?: Material;
}

/** A slope that turns away from the eye shows its dark underside, where it shows at all. */
export function slope(stage: Stage, { corners, lit, material = 'tile' }: Slope): string {
  const { inks, camera } = stage;
  const [a, b, c, d] = corners.map(camera.at) as [Point, Point, Point, Point];
  if (area([a, b, c, d]) >= 0) return fill(inks.shade('brown'), polygon([a, b, c, d]));
  const tone = lit ? inks.lit : inks.shade;
  const span = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const fine = material === 'slate';
  const metre = Math.min(40, camera.scale(corners[0][2]));
  const rows = Math.max(
    4,
    Math.min(30, Math.round(span / Math.max(5, metre * (fine ? 0.23 : 0.32)))),
  );
  const channels = Array.from({ length: rows - 1 }, (_, i) => {
    const along = (i + 1) / rows;
    return openLine([between(d, c, along), between(a, b, along)]);
  });
  return [
    fill(tone(material), polygon([a, b, c, d])),
    stroke(inks.shade(lit ? material : 'brown'), metre * (fine ? 0.026 : 0.06), channels, {
      dash: fine ? '4 3' : `${Math.ceil(metre * 0.21)} ${Math.ceil(metre * 0.07)}`,
      opacity: 0.7,
    }),
    stroke(inks.shade('brown'), 2.5, openLine([a, b])),
    stroke(inks.lit(fine ? 'metal' : 'ochre'), 2, openLine([d, c]), { opacity: 0.8 }),
  ].join('');
}

/** A roof whose gable looks at the viewer. */
export interface Gable {
  left: number;
  right: number;
  front: number;
  back: number;
  /** Heights of the walls at the left and at the right, and of the ridge. */
  eavesLeft: number;
  eavesRight: number;
  ridge: number;
  ridgeAt: number;
  /** How far the roof stands out, at the sides and at the front. */
  overhang: number;
  material?: Material;
}

/** How high the roof is over a point of the gable's wall, counted from its left. */
export const heightUnder =
  ({ left, right, eavesLeft, eavesRight, ridge, ridgeAt }: Gable) =>
  (along: number): number => {
    const x = left + along;
    return x < ridgeAt
      ? eavesLeft + ((ridge - eavesLeft) * (x - left)) / (ridgeAt - left)
      : eavesRight + ((ridge - eavesRight) * (right - x)) / (right - ridgeAt);
  };

export interface GableRoof {
  /** The wall's outline, from the lower left. */
  wall: Point[];
  behind: string;
  before: string;
}

export function gableRoof(stage: Stage, gable: Gable): GableRoof {
  const { left, right, front, back, eavesLeft, eavesRight, ridge, ridgeAt, overhang } = gable;
  const { camera, inks } = stage;
  const fallLeft = (ridge - eavesLeft) / (ridgeAt - left);
  const fallRight = (ridge - eavesRight) / (right - ridgeAt);
  const near = front - overhang;
  const far = back + overhang * 0.6;
  const eaveL = [left - overhang, eavesLeft - fallLeft * overhang] as const;
  const eaveR = [right + overhang, eavesRight - fallRight * overhang] as const;
  const spot = ([x, y]: readonly [number, number], z: number): Spot => [x, y, z];
  const top = [ridgeAt, ridge] as const;
  const material = gable.material ?? 'tile';
  const slopes = {
    left: slope(stage, {
      corners: [spot(eaveL, far), spot(eaveL, near), spot(top, near), spot(top, far)],
      lit: true,
      material,
    }),
    right: slope(stage, {
      corners: [spot(eaveR, near), spot(eaveR, far), spot(top, far), spot(top, near)],
      lit: stage.scene.light !== 'dusk',
      material,
    }),
  };
  const edge = [eaveL, top, eaveR].map((point) => camera.at(spot(point, near)));
  const under = [eaveL, top, eaveR].map(([x, y]) => camera.at([x, y - 0.28, near]));
  const soffit = [eaveL, top, eaveR].map(([x, y]) => camera.at([x, y - 0.1, front]));
  const wall: Spot[] = [
    [left, 0, front],
    [right, 0, front],
    [right, eavesRight, front],
    [ridgeAt, ridge, front],
    [left, eavesLeft, front],
  ];
  return {
    wall: wall.map(camera.at),
    behind: slopes.left,
    before: [
      eavesShadow(stage, wall, overhang),
      fill(inks.shade('brown'), polygon([...edge, ...soffit.reverse()])),
      slopes.right,
      fill(inks.lit(stage.joinery), polygon([...edge, ...under.reverse()])),
    ].join(''),
  };
}

/** The band of shadow under the verges of a gable. */
function eavesShadow({ camera, inks }: Stage, wall: readonly Spot[], overhang: number): string {
  const [, , right, top, left] = wall;
  if (!right || !top || !left) return '';
  const drop = overhang * 0.75;
  const lower = [left, top, right].map(([x, y, z]) => camera.at([x, y - drop, z]));
  const line = [right, top, left].map(camera.at);
  return glaze(inks.shade('stone'), 0.75, polygon([...lower, ...line]));
}

export const between = (from: Point, to: Point, share: number): Point => [
  from[0] + (to[0] - from[0]) * share,
  from[1] + (to[1] - from[1]) * share,
];

/** Negative when the outline runs against the clock on the sheet: it faces the eye. */
function area(points: readonly Point[]): number {
  return points.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] ?? [x, y];
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}
