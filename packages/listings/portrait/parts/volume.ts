/** Plain bodies of buildings: upright walls, and roofs that need no gable. */
import { frontFace, panel, rightFace } from '../camera.ts';
import type { Face, Spot } from '../camera.ts';
import type { Material } from '../palette.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { slope } from './roof.ts';

/** Its lower, front, left corner and its size, in metres. */
export interface Box {
  x: number;
  y: number;
  z: number;
  w: number;
  h: number;
  d: number;
}

export const front = ({ camera }: Stage, { x, y, z }: Box): Face => frontFace(camera, [x, y, z]);
export const right = ({ camera }: Stage, { x, y, z, w }: Box): Face =>
  rightFace(camera, [x + w, y, z]);

/** The two walls that are seen: one in the sun, one in the shade and hatched. */
export function walls(stage: Stage, box: Box, material: Material, { plain = false } = {}): string {
  const { inks } = stage;
  const side = right(stage, box);
  return [
    fill(inks.lit(material), polygon(panel(front(stage, box), 0, 0, box.w, box.h))),
    fill(inks.shade(material), polygon(panel(side, 0, 0, box.d, box.h))),
    plain ? '' : hatch(stage, side, box.d, box.h),
  ].join('');
}

/** Slanting cuts of the gouge, on a wall in the shade. */
export function hatch({ inks }: Stage, face: Face, w: number, h: number): string {
  const step = Math.max(0.6, w / 16);
  const lines = Array.from({ length: Math.max(0, Math.floor(w / step)) }, (_, i) => {
    const x = w - i * step;
    return openLine([face(x, h), face(Math.max(0, x - h * 0.5), h - Math.min(h, x * 2))]);
  });
  return stroke(inks.line, 1.2, lines, { opacity: 0.16 });
}

export interface RoofOptions {
  rise: number;
  overhang?: number;
  material?: Material;
  /** How far the ridge starts from each side: 0 gives a gable at the right. */
  hip?: number;
  /** What the gable's wall is made of. */
  gable?: Material;
}

/** A roof whose eaves run along the front. */
export function eavesRoof(
  stage: Stage,
  { x, y, z, w, h, d }: Box,
  { rise, overhang: o = 0.5, material = 'tile', hip = d / 2, gable = 'limewash' }: RoofOptions,
): string {
  const { camera, inks } = stage;
  const eaves = y + h;
  const fall = rise / (d / 2);
  const low = eaves - (hip ? 0 : o * fall);
  const [l, r, n, f] = [x - o, x + w + o, z - o, z + d + o];
  const ridgeL: Spot = [x + hip - (hip ? 0 : o), eaves + rise, z + d / 2];
  const ridgeR: Spot = [x + w - hip + (hip ? 0 : o), eaves + rise, z + d / 2];
  const [nl, nr, fr, fl]: Spot[] = [
    [l, low, n],
    [r, low, n],
    [r, low, f],
    [l, low, f],
  ] as const satisfies Spot[];
  if (!nl || !nr || !fr || !fl) return '';
  const shadowBand = fill(
    inks.shade('stone'),
    polygon(panel(front(stage, { x, y, z, w, h, d }), 0, h - o * 0.9, w, o * 0.9)),
  );
  const end = hip
    ? slope(stage, { corners: [nr, fr, ridgeR, ridgeR], lit: false, material })
    : fill(
        inks.shade(gable),
        polygon(
          (
            [
              [x + w, eaves, z],
              [x + w, eaves, z + d],
              [x + w, eaves + rise, z + d / 2],
            ] as Spot[]
          ).map(camera.at),
        ),
      );
  return [
    shadowBand,
    end,
    slope(stage, { corners: [nl, nr, ridgeR, ridgeL], lit: true, material }),
    fill(
      inks.shade('brown'),
      polygon(
        [nl, nr, [nr[0], nr[1] - 0.16, nr[2]], [nl[0], nl[1] - 0.16, nl[2]]].map((s) =>
          camera.at(s as Spot),
        ),
      ),
    ),
    hip
      ? fill(
          inks.line,
          polygon(
            [nr, fr, [fr[0], fr[1] - 0.16, fr[2]], [nr[0], nr[1] - 0.16, nr[2]]].map((s) =>
              camera.at(s as Spot),
            ),
          ),
        )
      : '',
  ].join('');
}

/** A flat slab that stands out over a wall: a roof terrace, a canopy. */
export function slab(
  stage: Stage,
  { x, y, z, w, h, d }: Box,
  material: Material,
  overhang = 0.5,
): string {
  const { inks, camera } = stage;
  const [r, b, o] = [x + w, z + d, overhang];
  const top: Spot[] = [
    [x, y + h, z],
    [r, y + h, z],
    [r, y + h, b],
    [x, y + h, b],
  ];
  const under: Spot[] = [
    [x, y, z],
    [r, y, z],
    [r, y, b],
    [r - o, y, b],
    [r - o, y, z + o],
    [x, y, z + o],
  ];
  const fromAbove = y + h < camera.eye;
  return [
    fill(
      fromAbove ? inks.lit(material) : inks.shade('concrete'),
      polygon((fromAbove ? top : under).map(camera.at)),
    ),
    walls(stage, { x, y, z, w, h, d }, material, { plain: true }),
  ].join('');
}
