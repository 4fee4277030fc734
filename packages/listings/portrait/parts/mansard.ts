/** A mansard: steep slated sides, a flat top, and dormers in the front. */
import type { Spot } from '../camera.ts';
import type { Material } from '../palette.ts';
import { fill, polygon } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { openings } from './openings.ts';
import { slope } from './roof.ts';
import { front } from './volume.ts';
import type { Box } from './volume.ts';

export interface MansardOptions {
  rise: number;
  inset?: number;
  material?: Material;
  dormers?: readonly number[];
}

export function mansard(
  stage: Stage,
  { x, y, z, w, h, d }: Box,
  { rise, inset = rise * 0.35, material = 'slate', dormers = [] }: MansardOptions,
): string {
  const { camera, inks } = stage;
  const low = y + h;
  const top = low + rise;
  const at = (dx: number, up: number, dz: number): Spot => [x + dx, up, z + dz];
  const ridge = [
    at(inset, top, inset),
    at(w - inset, top, inset),
    at(w - inset, top, d - inset),
    at(inset, top, d - inset),
  ];
  const face = front(stage, { x, y: low, z: z + inset * 0.25, w, h: rise, d });
  return [
    fill(inks.shade('slate'), polygon(ridge.map(camera.at))),
    slope(stage, {
      corners: [
        at(w, low, 0),
        at(w, low, d),
        at(w - inset, top, d - inset),
        at(w - inset, top, inset),
      ],
      lit: false,
      material,
    }),
    slope(stage, {
      corners: [at(0, low, 0), at(w, low, 0), at(w - inset, top, inset), at(inset, top, inset)],
      lit: true,
      material,
    }),
    openings(
      stage,
      face,
      dormers.map((dx) => ({
        x: dx - 0.6,
        y: rise * 0.16,
        w: 1.2,
        h: rise * 0.5,
        arched: true,
        surround: 0.22,
      })),
      { lit: true, surround: 'limewash', seed: Math.round(x * 7 + z) },
    ),
  ].join('');
}
