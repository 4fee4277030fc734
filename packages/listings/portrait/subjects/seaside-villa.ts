/** A Belle Époque villa: a steep gable, a bow window, bands of brick, a belvedere that looks out to sea. */
import { frontFace } from '../camera.ts';
import { balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { hedge } from '../parts/bushes.ts';
import { tamarisk } from '../parts/coast-trees.ts';
import { gableRoof } from '../parts/roof.ts';
import { eavesRoof, front, right, walls } from '../parts/volume.ts';
import { fill, polygon } from '../shapes.ts';
import { panel } from '../camera.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

const body = { x: -4, y: 0, z: 0, w: 10, h: 7, d: 10 };
const tower = { x: -7.2, y: 0, z: 1.2, w: 3.6, h: 12, d: 3.6 };
const bow = { x: 0.4, y: 0, z: -1.4, w: 3.6, h: 5.9, d: 1.4 };

export const seasideVilla: Drawing = {
  view: () => ({ eye: 3.6, distance: 40, focal: 1700, horizon: 600, centre: 570, turn: -0.5 }),
  draw(stage) {
    const { camera, inks, scene } = stage;
    const material = scene.variant % 2 ? 'tile' : 'slate';
    const roof = gableRoof(stage, {
      left: -4,
      right: 6,
      front: 0,
      back: 10,
      eavesLeft: 6.6,
      eavesRight: 6.6,
      ridge: 11.2,
      ridgeAt: 1,
      overhang: 0.7,
      material,
    });
    const face = front(stage, body);
    return [
      castShadow(stage, [
        ...boxSpots([-4, 0, 0], 10, 6.6, 10),
        [1, 11, 0],
        [1, 11, 10],
        ...boxSpots([tower.x, 0, tower.z], 3.6, 12, 3.6),
      ]),
      roof.behind,
      walls(stage, { ...body, h: 6.6 }, 'limewash'),
      fill(inks.lit('limewash'), polygon(roof.wall)),
      bands(stage, body, [3.1, 6.2]),
      openings(
        stage,
        right(stage, body),
        [1.5, 4.5, 7.5].flatMap((x) => [1, 4].map((y) => ({ x, y, w: 1, h: 1.5, shutters: true }))),
        { lit: false, seed: 30 },
      ),
      openings(
        stage,
        face,
        [
          { x: 1.2, y: 4, w: 1, h: 1.6, surround: 0.14 },
          { x: 4.5, y: 7.2, w: 1.2, h: 1.8, arched: true, surround: 0.16 },
          { x: 1.2, y: 0.9, w: 1, h: 1.7, shutters: true },
        ],
        { lit: true, seed: 10, surround: 'brick' },
      ),
      openings(
        stage,
        face,
        [
          { x: 8.6, y: 4, w: 0.9, h: 1.6, surround: 0.14 },
          { x: 8.6, y: 0.9, w: 0.9, h: 1.7, surround: 0.14 },
        ],
        { lit: true, seed: 12, surround: 'brick' },
      ),
      roof.before,
      walls(stage, bow, 'limewash'),
      bands(stage, bow, [2.9]),
      openings(
        stage,
        front(stage, bow),
        [0.3, 1.4, 2.5].flatMap((x) => [0.8, 3.6].map((y) => ({ x, y, w: 0.8, h: 1.8 }))),
        { lit: true, seed: 16 },
      ),
      balcony(stage, frontFace(camera, [0.2, 5.9, 0]), {
        x: 0,
        y: 0.1,
        w: 4,
        out: 1.5,
        shadow: false,
        rail: 'white',
        floor: 'white',
      }),
      belvedere(stage, material),
      hedge(stage, [640, 770], [1230, 800], 46, 90),
      tamarisk(stage, { x: 130, y: 740, h: 250, seed: 40 }),
    ].join('');
  },
};

function belvedere(stage: Stage, material: 'tile' | 'slate'): string {
  const lodge = { ...tower, x: tower.x - 0.2, y: 9, z: tower.z - 0.2, w: 4, h: 3, d: 4 };
  return [
    walls(stage, tower, 'limewash'),
    bands(stage, tower, [3.1, 6.2, 8.8]),
    openings(
      stage,
      front(stage, tower),
      [1, 4].map((y) => ({ x: 1.3, y, w: 1, h: 1.7, surround: 0.14 })),
      { lit: true, seed: 40, surround: 'brick' },
    ),
    walls(stage, lodge, 'cream'),
    openings(
      stage,
      front(stage, lodge),
      [0.4, 1.6, 2.8].map((x) => ({ x, y: 0.8, w: 0.8, h: 1.7, arched: true })),
      { lit: true, seed: 44 },
    ),
    openings(
      stage,
      right(stage, lodge),
      [0.4, 1.6, 2.8].map((x) => ({ x, y: 0.8, w: 0.8, h: 1.7, arched: true })),
      { lit: false, seed: 46 },
    ),
    eavesRoof(stage, lodge, { rise: 2.4, overhang: 0.6, material, hip: 2 }),
  ].join('');
}

/** Courses of brick around the house. */
function bands(stage: Stage, box: typeof body, heights: readonly number[]): string {
  const { inks } = stage;
  return (
    fill(
      inks.lit('brick'),
      ...heights.map((y) => polygon(panel(front(stage, box), 0, y, box.w, 0.3))),
    ) +
    fill(
      inks.shade('brick'),
      ...heights.map((y) => polygon(panel(right(stage, box), 0, y, box.d, 0.3))),
    )
  );
}
