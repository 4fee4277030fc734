/** A holiday house: a wooden gable and its veranda, surfboards against the wall, a parasol. */
import { frontFace, panel, rightFace } from '../camera.ts';
import { parasol } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { pine, tamarisk } from '../parts/coast-trees.ts';
import { gableRoof } from '../parts/roof.ts';
import { hatch } from '../parts/volume.ts';
import type { Material } from '../palette.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Face } from '../camera.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const beachHouse: Drawing = {
  view: () => ({ eye: 2.4, distance: 30, focal: 2100, horizon: 585, centre: 560, turn: -0.5 }),
  draw(stage) {
    const { camera, inks } = stage;
    const roof = gableRoof(stage, {
      left: -4.5,
      right: 4.5,
      front: 0,
      back: 9,
      eavesLeft: 2.9,
      eavesRight: 2.9,
      ridge: 5.3,
      ridgeAt: 0,
      overhang: 0.8,
    });
    const face = frontFace(camera, [-4.5, 0, 0]);
    const side = rightFace(camera, [4.5, 0, 0]);
    const boards = Array.from({ length: 11 }, (_, i) =>
      openLine([face(0, 0.3 + i * 0.26), face(9, 0.3 + i * 0.26)]),
    );
    return [
      castShadow(stage, [...boxSpots([-4.5, 0, 0], 9, 2.9, 9), [0, 5.3, -0.8], [0, 5.3, 9]]),
      pine(stage, { x: 250, y: 600, h: 400, seed: 10 }),
      roof.behind,
      fill(inks.lit('white'), polygon(roof.wall)),
      stroke(inks.shade('stone'), 1.5, boards, { opacity: 0.6 }),
      fill(inks.shade('white'), polygon(panel(side, 0, 0, 9, 2.9))),
      hatch(stage, side, 9, 2.9),
      openings(
        stage,
        side,
        [2, 5.6].map((x) => ({ x, y: 0.9, w: 1, h: 1.2, shutters: true })),
        { lit: false, seed: 20 },
      ),
      openings(
        stage,
        face,
        [
          { x: 3.4, y: 0, w: 2.2, h: 2.2, panes: [4, 1], surround: 0.12 },
          { x: 0.9, y: 0.9, w: 1, h: 1.2, shutters: true },
          { x: 4, y: 3.2, w: 1, h: 1.1, arched: true },
        ],
        { lit: true, seed: 24 },
      ),
      roof.before,
      surfboard(stage, face, 7, 'red'),
      surfboard(stage, face, 7.7, 'blue'),
      surfboard(stage, face, 8.35, 'ochre'),
      parasol(stage, [250, 780], 300, stage.joinery),
      tamarisk(stage, { x: 1040, y: 780, h: 280, seed: 60 }),
    ].join('');
  },
};

function surfboard({ inks }: Stage, face: Face, x: number, ink: Material): string {
  const half = (side: number): string[] =>
    [0, 0.5, 1.2, 1.8, 2.2, 2.4].map((up, i) =>
      face(x + side * ([0.1, 0.24, 0.28, 0.22, 0.12, 0][i] ?? 0) + up * 0.08, up, 0.3).join(','),
    );
  return [
    `<path fill="${inks.lit(ink)}" d="M${half(-1).join('L')}L${half(1).reverse().join('L')}z"/>`.replaceAll(
      /(\.\d)\d+/g,
      '$1',
    ),
    stroke(inks.lit('white'), 2, openLine([face(x, 0.1, 0.3), face(x + 0.19, 2.3, 0.3)])),
  ].join('');
}
