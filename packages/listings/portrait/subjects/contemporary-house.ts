/** A contemporary house: two white boxes set across each other, timber, large panes, a pool. */
import { panel } from '../camera.ts';
import { openings } from '../parts/openings.ts';
import { hedge } from '../parts/bushes.ts';
import { pine } from '../parts/coast-trees.ts';
import { front, hatch, right, slab, walls } from '../parts/volume.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

const ground = { x: -8, y: 0, z: 0, w: 16, h: 3, d: 9 };

export const contemporaryHouse: Drawing = {
  view: ({ storeys }) => ({
    eye: 2.8,
    distance: 38,
    focal: storeys === 1 ? 2300 : 2050,
    horizon: 565,
    centre: 560,
    turn: -0.42,
  }),
  draw(stage) {
    const { scene } = stage;
    const upper = { x: -1.5, y: 3.3, z: -1.6, w: 9, h: 3, d: 8 };
    const tall = scene.storeys === 2;
    return [
      castShadow(stage, [
        ...boxSpots([-8, 0, 0], 16, 3.3, 9),
        ...(tall ? boxSpots([-1.5, 3, -1.6], 9, 3.6, 8) : []),
      ]),
      pine(stage, { x: 300, y: 590, h: 330, seed: 10 }),
      walls(stage, ground, 'limewash'),
      cladding(stage),
      openings(
        stage,
        front(stage, ground),
        [
          { x: 0.6, y: 0.1, w: 6.2, h: 2.5, panes: [4, 1] },
          { x: 11.6, y: 0.1, w: 3.6, h: 2.5, panes: [2, 1] },
        ],
        { lit: true, seed: 10 },
      ),
      openings(stage, right(stage, ground), [{ x: 2, y: 0.6, w: 4, h: 1.7, panes: [3, 1] }], {
        lit: false,
        seed: 13,
      }),
      slab(stage, { x: -8.8, y: 3, z: -1.4, w: 17.2, h: 0.35, d: 10.8 }, 'concrete'),
      tall ? upperBox(stage, upper) : '',
      pool(stage),
      hedge(stage, [880, 800], [1240, 790], 50, 20),
    ].join('');
  },
};

function upperBox(stage: Stage, box: typeof ground): string {
  return [
    walls(stage, box, 'limewash'),
    openings(
      stage,
      front(stage, box),
      [
        { x: 0.7, y: 0.5, w: 5, h: 2, panes: [3, 1] },
        { x: 6.8, y: 0.5, w: 1.4, h: 2, panes: [1, 1] },
      ],
      { lit: true, seed: 16 },
    ),
    openings(stage, right(stage, box), [{ x: 2.4, y: 0.5, w: 1.6, h: 2, panes: [1, 1] }], {
      lit: false,
      seed: 18,
    }),
    slab(
      stage,
      {
        ...box,
        x: box.x - 0.5,
        y: box.y + box.h,
        z: box.z - 0.9,
        w: box.w + 1,
        h: 0.3,
        d: box.d + 1.4,
      },
      'concrete',
    ),
  ].join('');
}

/** Upright boards beside the door. */
function cladding(stage: Stage): string {
  const { inks, joinery } = stage;
  const face = front(stage, ground);
  const boards = Array.from({ length: 12 }, (_, i) =>
    openLine([face(7.2 + i * 0.33, 0), face(7.2 + i * 0.33, 3)]),
  );
  return [
    fill(inks.lit('wood'), polygon(panel(face, 7, 0, 4.2, 3))),
    stroke(inks.shade('wood'), 1.5, boards),
    fill(inks.lit(joinery), polygon(panel(face, 8.4, 0, 1.2, 2.3))),
    hatch(stage, right(stage, ground), 9, 3),
  ].join('');
}

function pool({ camera, inks }: Stage): string {
  const rim = [
    [-6.5, 0, -6.4],
    [2, 0, -6.4],
    [2, 0, -3],
    [-6.5, 0, -3],
  ] as const;
  const water = [
    [-6.1, 0, -6],
    [1.6, 0, -6],
    [1.6, 0, -3.3],
    [-6.1, 0, -3.3],
  ] as const;
  const ripples = [-5.4, -4.7, -4].map((z) =>
    openLine([camera.at([-5.6, 0, z]), camera.at([1.2, 0, z])]),
  );
  return [
    fill(
      inks.lit('wood'),
      polygon(
        (
          [
            [-8, 0, -3],
            [8, 0, -3],
            [8, 0, 0],
            [-8, 0, 0],
          ] as const
        ).map(camera.at),
      ),
    ),
    fill(inks.lit('concrete'), polygon(rim.map(camera.at))),
    fill(inks.lit('sea'), polygon(water.map(camera.at))),
    stroke(inks.lit('white'), 2, ripples, { dash: '40 24 16 30', opacity: 0.7 }),
  ].join('');
}
