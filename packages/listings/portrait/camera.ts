/** From metres on a site to points on the sheet: one standing point, upright walls, one horizon. */
import type { Point } from './shapes.ts';

/** Metres: to the right, up, away. */
export type Spot = readonly [x: number, y: number, z: number];

export interface View {
  /** Height of the eye, in metres. */
  eye?: number;
  /** From the eye to the site's origin, in metres. */
  distance?: number;
  /** Points a metre measures at one metre from the eye. */
  focal?: number;
  /** Where the horizon lies, from the top of the sheet. */
  horizon?: number;
  /** Where the site's origin lies, from the left of the sheet. */
  centre?: number;
  /** By how much the site is turned, in radians: a negative turn shows its right side. */
  turn?: number;
}

export interface Camera {
  /** Height of the eye, in metres. */
  eye: number;
  horizon: number;
  at(spot: Spot): Point;
  /** Where the light throws a spot on the ground: metres to the right and away for each metre up. */
  shadowOf(spot: Spot, sun: Sun): Point;
  /** A spot that does not turn with the site, for what stands around it. */
  around(spot: Spot): Point;
  /** Points for a metre, so far behind the origin. */
  scale(z: number): number;
}

export interface Sun {
  x: number;
  z: number;
}

export function setUpCamera({
  eye = 5,
  distance = 40,
  focal = 1500,
  horizon = 500,
  centre = 600,
  turn = -0.45,
}: View = {}): Camera {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const turned = ([x, y, z]: Spot): Spot => [x * cos - z * sin, y, x * sin + z * cos];
  const scale = (z: number): number => focal / Math.max(z + distance, 4);
  const around = ([x, y, z]: Spot): Point => [
    centre + x * scale(z),
    horizon - (y - eye) * scale(z),
  ];
  return {
    eye,
    horizon,
    scale,
    around,
    at: (spot) => around(turned(spot)),
    shadowOf(spot, sun) {
      const [x, y, z] = turned(spot);
      return around([x + y * sun.x, 0, z + y * sun.z]);
    },
  };
}

/** A wall seen from outside: metres along it, up, and out of it. */
export type Face = (along: number, up: number, out?: number) => Point;

export const frontFace =
  ({ at }: Camera, [x, y, z]: Spot = [0, 0, 0]): Face =>
  (along, up, out = 0) =>
    at([x + along, y + up, z - out]);

export const rightFace =
  ({ at }: Camera, [x, y, z]: Spot): Face =>
  (along, up, out = 0) =>
    at([x + out, y + up, z + along]);

/** A rectangle on a wall. */
export const panel = (face: Face, x: number, y: number, w: number, h: number, out = 0): Point[] => [
  face(x, y, out),
  face(x + w, y, out),
  face(x + w, y + h, out),
  face(x, y + h, out),
];
