/** A recent block: white volumes set back step by step, deep terraces, timber screens, planters. */
import { balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { hedge } from '../parts/bushes.ts';
import { planeTree } from '../parts/trees.ts';
import { front, right, slab, walls } from '../parts/volume.ts';
import { panel } from '../camera.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const modernBlock: Drawing = {
  view: ({ storeys }) => ({
    eye: 3,
    distance: 54,
    focal: storeys === 5 ? 1850 : storeys === 4 ? 2100 : 2350,
    horizon: 620,
    centre: 560,
    turn: -0.52,
  }),
  draw(stage) {
    const { scene } = stage;
    const h = 3 * scene.storeys;
    return [
      castShadow(stage, boxSpots([-9, 0, 0], 18, h, 12)),
      ...Array.from({ length: scene.storeys }, (_, i) => floor(stage, i)),
      hedge(stage, [-20, 800], [470, 806], 44, 30),
      planeTree(stage, { x: 1040, y: 740, h: 330, seed: 50 }),
    ].join('');
  },
};

function floor(stage: Stage, i: number): string {
  const { inks, scene } = stage;
  const last = i === scene.storeys - 1;
  const box = {
    x: last ? -5 : -9,
    y: i * 3,
    z: last ? 2 : 0,
    w: last ? 14 : 18,
    h: 3,
    d: last ? 10 : 12,
  };
  const face = front(stage, box);
  const shift = (i + scene.variant) % 2 ? 1 : 6;
  const screen = last ? 9.4 : shift === 1 ? 12.6 : 1;
  const slats = Array.from({ length: 11 }, (_, n) =>
    openLine([face(screen + n * 0.3, 0.1, 0.1), face(screen + n * 0.3, 2.75, 0.1)]),
  );
  return [
    walls(stage, box, last ? 'metal' : 'white'),
    openings(
      stage,
      right(stage, box),
      [2, 5, 8].map((x) => ({ x, y: 0.5, w: 1.2, h: 2, panes: [1, 1] })),
      { lit: false, seed: i * 7 },
    ),
    openings(
      stage,
      face,
      [
        { x: last ? 1 : shift + 0.4, y: 0.1, w: last ? 7 : 5.6, h: 2.4, panes: [4, 1] },
        {
          x: last ? 12 : shift === 1 ? 8.6 : 14,
          y: 0.1,
          w: last ? 1.4 : 2.4,
          h: 2.4,
          panes: [2, 1],
        },
      ],
      { lit: true, seed: i * 11 + 40 },
    ),
    fill(inks.shade('wood'), polygon(panel(face, screen, 0.1, 3, 2.7))),
    stroke(inks.lit('wood'), 3, slats),
    i
      ? balcony(stage, face, {
          x: last ? 0 : shift,
          y: 0,
          w: last ? 13 : 7,
          out: 1.8,
          rail: 'glass',
          floor: 'white',
        })
      : '',
    slab(
      stage,
      {
        ...box,
        x: box.x - 0.3,
        y: box.y + 2.8,
        z: box.z - 0.3,
        w: box.w + 0.6,
        h: 0.24,
        d: box.d + 0.4,
      },
      'white',
    ),
  ].join('');
}
