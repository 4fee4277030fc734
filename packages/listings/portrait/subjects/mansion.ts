/** A mansion: a long front under slate, a corner turret, a terrace with balusters, pines. */
import { panel } from '../camera.ts';
import { balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { hedge } from '../parts/bushes.ts';
import { pine } from '../parts/coast-trees.ts';
import { eavesRoof, front, right, slab, walls } from '../parts/volume.ts';
import type { Box } from '../parts/volume.ts';
import { fill, polygon } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

const body: Box = { x: -9, y: 1, z: 0, w: 18, h: 8.4, d: 11 };
const pavilion: Box = { x: -3, y: 1, z: -1.5, w: 6, h: 9.4, d: 6 };
const turret: Box = { x: -11, y: 0.5, z: -0.8, w: 4, h: 12, d: 4 };

export const mansion: Drawing = {
  view: () => ({ eye: 4, distance: 50, focal: 1950, horizon: 590, centre: 590, turn: -0.42 }),
  draw(stage) {
    const { scene } = stage;
    const material = scene.variant < 2 ? 'slate' : 'tile';
    return [
      castShadow(stage, [...boxSpots([-9, 0, 0], 18, 12, 11)]),
      pine(stage, { x: 1060, y: 660, h: 470, seed: 10 }),
      walls(stage, body, 'cream'),
      frontWindows(stage),
      eavesRoof(stage, body, { rise: 4, overhang: 0.6, material, hip: 3 }),
      walls(stage, pavilion, 'cream'),
      openings(
        stage,
        front(stage, pavilion),
        [0.8, 2.5, 4.2].flatMap((x) => [
          { x, y: 0.2, w: 1.1, h: 2.6, arched: true, surround: 0.2 },
          { x, y: 3.7, w: 1.1, h: 2, surround: 0.16 },
          { x, y: 6.8, w: 1.1, h: 1.6, surround: 0.16 },
        ]),
        { lit: true, seed: 20 },
      ),
      balcony(stage, front(stage, pavilion), {
        x: 0.4,
        y: 3.6,
        w: 5.2,
        rail: 'white',
        floor: 'stone',
      }),
      eavesRoof(stage, pavilion, { rise: 4.2, overhang: 0.5, material, hip: 2.6 }),
      walls(stage, turret, 'cream'),
      openings(
        stage,
        front(stage, turret),
        [1, 4.4, 8.6].map((y) => ({ x: 1.4, y, w: 1.2, h: 2, arched: true, surround: 0.18 })),
        { lit: true, seed: 30 },
      ),
      openings(
        stage,
        right(stage, turret),
        [{ x: 1.4, y: 8.6, w: 1.2, h: 2, arched: true, surround: 0.18 }],
        { lit: false, seed: 34 },
      ),
      eavesRoof(stage, turret, { rise: 5, overhang: 0.5, material, hip: 2 }),
      terrace(stage),
      hedge(stage, [-20, 790], [420, 800], 44, 60),
      pine(stage, { x: 70, y: 790, h: 620, seed: 40, shadow: false }),
    ].join('');
  },
};

function frontWindows(stage: Stage): string {
  const columns = [1.6, 4, 13, 15.4];
  return [
    openings(
      stage,
      front(stage, body),
      columns.flatMap((x) =>
        [0.4, 3.6, 6.3].map((y) => ({ x, y, w: 1, h: y > 6 ? 1.3 : 2, shutters: true })),
      ),
      { lit: true, seed: 1 },
    ),
    openings(
      stage,
      right(stage, body),
      [1.6, 4.8, 8].flatMap((x) =>
        [0.4, 3.6, 6.3].map((y) => ({ x, y, w: 1, h: y > 6 ? 1.3 : 2, shutters: true })),
      ),
      { lit: false, seed: 12 },
    ),
  ].join('');
}

function terrace(stage: Stage): string {
  const { inks } = stage;
  const base: Box = { x: -6.5, y: 0, z: -5.5, w: 15.5, h: 1, d: 4 };
  const steps = [0, 0.33, 0.66].map((y) =>
    polygon(panel(front(stage, { ...base, z: -6.6 + y * 1.6 }), 4.6, y, 4, 0.33)),
  );
  return [
    slab(stage, base, 'stone'),
    balcony(stage, front(stage, base), {
      x: 0,
      y: 1,
      w: 15.5,
      out: 0,
      rail: 'white',
      floor: 'stone',
    }),
    fill(inks.lit('stone'), polygon(panel(front(stage, base), 4.6, 0, 4, 2))),
    fill(inks.lit('white'), ...steps),
  ].join('');
}
