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
  box: Box,
  { rise, overhang: o = 0.5, material = 'tile', hip = box.d / 2, gable = 'limewash' }: RoofOptions,
): string {
  const { x, y, z, w, h, d } = box;
  const { camera, inks } = stage;
  const draw = (spots: readonly Spot[]): string => polygon(spots.map(camera.at));
  const eaves = y + h;
  // Without hips the slopes run on beyond the walls; with them the eaves stay level.
  const low = hip ? eaves : eaves - (o * rise) / (d / 2);
  const beyond = hip ? 0 : o;
  const nearLeft: Spot = [x - o, low, z - o];
  const nearRight: Spot = [x + w + o, low, z - o];
  const farRight: Spot = [x + w + o, low, z + d + o];
  const ridgeLeft: Spot = [x + hip - beyond, eaves + rise, z + d / 2];
  const ridgeRight: Spot = [x + w - hip + beyond, eaves + rise, z + d / 2];
  const [wallLeft, wallRight, wallFar]: [Spot, Spot, Spot] = [
    [x, eaves, z],
    [x + w, eaves, z],
    [x + w, eaves, z + d],
  ];
  const board = ([ax, ay, az]: Spot, [bx, by, bz]: Spot): string =>
    draw([
      [ax, ay, az],
      [bx, by, bz],
      [bx, by - 0.16, bz],
      [ax, ay - 0.16, az],
    ]);
  return [
    fill(inks.shade('stone'), polygon(panel(front(stage, box), 0, h - o * 0.9, w, o * 0.9))),
    fill(inks.shade('brown'), draw([nearLeft, nearRight, wallRight, wallLeft])),
    hip ? fill(inks.line, draw([nearRight, farRight, wallFar, wallRight])) : '',
    hip
      ? slope(stage, {
          corners: [nearRight, farRight, ridgeRight, ridgeRight],
          lit: false,
          material,
        })
      : fill(inks.shade(gable), draw([wallRight, wallFar, [x + w, eaves + rise, z + d / 2]])),
    slope(stage, { corners: [nearLeft, nearRight, ridgeRight, ridgeLeft], lit: true, material }),
    fill(inks.shade('brown'), board(nearLeft, nearRight)),
    hip ? fill(inks.line, board(nearRight, farRight)) : '',
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
