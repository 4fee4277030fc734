/** A Labourd farmhouse: one broad uneven gable, white below, timbered above, a porch in the middle. */
import { court } from '../settings/ground.ts';
import { frontFace, panel, rightFace } from '../camera.ts';
import { openings } from '../parts/openings.ts';
import { hedge, hydrangeas } from '../parts/bushes.ts';
import { oak } from '../parts/trees.ts';
import { gableRoof, heightUnder } from '../parts/roof.ts';
import { halfTimbering, porch, quoins } from '../parts/timber.ts';
import { hatch } from '../parts/volume.ts';
import { fill, polygon } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

const house = {
  left: -9,
  right: 8,
  front: 0,
  back: 15,
  eavesLeft: 4.4,
  eavesRight: 5.6,
  ridge: 9.2,
  ridgeAt: 0.6,
  overhang: 1.1,
};

export const farmhouse: Drawing = {
  view: () => ({ eye: 5, distance: 44, focal: 1900, horizon: 505, centre: 530, turn: -0.45 }),
  draw(stage) {
    const face = frontFace(stage.camera, [house.left, 0, 0]);
    const flowers = 2 + stage.scene.variant;
    return [
      court(stage, 'earth', [-1.6, -16, 2.4, 0], 1.5),
      etxe(stage),
      hydrangeas(stage, face(0.6, 0, 0.6), face(6.6, 0, 0.6), 26, flowers),
      hydrangeas(stage, face(12.2, 0, 0.6), face(16.6, 0, 0.6), 26, flowers),
      hedge(stage, [-20, 800], [260 + 120 * stage.chance(1), 800], 40, 70),
      oak(stage, { x: 1120, y: 780, h: 430, seed: 80 }),
    ].join('');
  },
};

/** The house alone, as villages are made of. */
export function etxe(stage: Stage): string {
  const { camera, inks } = stage;
  const face = frontFace(camera, [house.left, 0, 0]);
  const side = rightFace(camera, [house.right, 0, 0]);
  const roof = gableRoof(stage, house);
  return [
    castShadow(stage, [...boxSpots([house.left, 0, 0], 17, 5, 15), [0.6, 9.2, -1], [0.6, 9.2, 16]]),
    roof.behind,
    fill(inks.lit('limewash'), polygon(roof.wall)),
    fill(inks.shade('limewash'), polygon(panel(side, 0, 0, 15, 5.6))),
    hatch(stage, side, 15, 5.6),
    openings(
      stage,
      side,
      [2, 6.4, 10.8].flatMap((x) => [
        { x, y: 1, w: 0.9, h: 1.2 },
        { x, y: 3.6, w: 0.9, h: 1.1 },
      ]),
      { lit: false, seed: 60 },
    ),
    quoins(stage, face, 0, 3),
    quoins(stage, face, 17, 3),
    quoins(stage, side, 0, 3, false),
    upperFloor(stage),
    porch(stage, face, 7.6, 3.6, 2.9),
    openings(
      stage,
      face,
      [
        { x: 1.8, y: 0.9, w: 1, h: 1.4, shutters: true },
        { x: 4.9, y: 0.9, w: 1, h: 1.4, shutters: true },
        { x: 13.6, y: 0.9, w: 1, h: 1.4, shutters: true },
      ],
      { lit: true, seed: 20 },
    ),
    roof.before,
  ].join('');
}

function upperFloor(stage: Stage): string {
  const face = frontFace(stage.camera, [house.left, 3.3, 0]);
  const windows = [3, 6.6, 9.4, 12.8].map((x) => ({ x, y: 0.5, w: 0.95, h: 1.25, shutters: true }));
  const gaps = windows.map(({ x }) => [x - 0.5, x + 1.45] as const);
  const roof = (x: number): number => heightUnder(house)(x) - 3.3;
  return [
    halfTimbering(stage, face, { x: 0.2, y: 0, w: 16.6, h: 2.1, step: 0.5, gaps, roof }),
    halfTimbering(stage, face, {
      x: 3,
      y: 2.2,
      w: 12.5,
      h: 3.4,
      step: 0.5,
      gaps: [[8.6, 10.4]],
      roof,
    }),
    openings(stage, face, [...windows, { x: 9.1, y: 2.5, w: 0.8, h: 0.9, shutters: true }], {
      lit: true,
      seed: 10,
    }),
  ].join('');
}
