/** A neo-Basque villa: a white gable with timber at the top, an arched porch, a wooden balcony. */
import { court } from '../settings/ground.ts';
import { frontFace, panel, rightFace } from '../camera.ts';
import { balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { hydrangeas } from '../parts/bushes.ts';
import { oak } from '../parts/trees.ts';
import { gableRoof, heightUnder } from '../parts/roof.ts';
import { halfTimbering, porch } from '../parts/timber.ts';
import { hatch } from '../parts/volume.ts';
import { fill, polygon } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const basqueVilla: Drawing = {
  view: ({ storeys }) => ({
    eye: 3,
    distance: 36,
    focal: storeys === 1 ? 2250 : 2000,
    horizon: 570,
    centre: 520,
    turn: -0.5,
  }),
  draw(stage) {
    const { camera, inks, scene } = stage;
    const tall = scene.storeys === 2 ? 2.7 : 0;
    const eaves = 3.1 + tall;
    const gable = {
      left: -6.5,
      right: 5.5,
      front: 0,
      back: 10,
      eavesLeft: eaves - 1.2,
      eavesRight: eaves,
      ridge: eaves + 2.6,
      ridgeAt: 0.2,
      overhang: 0.9,
    };
    const roof = gableRoof(stage, gable);
    const face = frontFace(camera, [-6.5, 0, 0]);
    const side = rightFace(camera, [5.5, 0, 0]);
    const upper = tall ? [2, 8.8].map((x) => ({ x, y: 3.6, w: 1, h: 1.3, shutters: true })) : [];
    return [
      court(stage, 'earth', [-5.4, -12, -2.2, 0], 0.6),
      castShadow(stage, [
        ...boxSpots([-6.5, 0, 0], 12, eaves, 10),
        [0.2, eaves + 2.6, -1],
        [0.2, eaves + 2.6, 10.5],
      ]),
      roof.behind,
      fill(inks.lit('limewash'), polygon(roof.wall)),
      fill(inks.shade('limewash'), polygon(panel(side, 0, 0, 10, eaves))),
      hatch(stage, side, 10, eaves),
      openings(
        stage,
        side,
        [1.6, 6].flatMap((x) =>
          (tall ? [0.9, 3.6] : [0.9]).map((y) => ({ x, y, w: 1, h: 1.3, shutters: true })),
        ),
        { lit: false, seed: 30 },
      ),
      halfTimbering(stage, face, {
        x: 0.3,
        y: eaves + 0.1,
        w: 11.4,
        h: 3,
        step: 0.55,
        roof: heightUnder(gable),
      }),
      porch(stage, face, 1.4, 2.6, 2.7),
      openings(
        stage,
        face,
        [
          { x: 6, y: 0.2, w: 2, h: 2.2, panes: [3, 3] },
          { x: 9.8, y: 0.9, w: 1, h: 1.3, shutters: true },
          ...upper,
        ],
        { lit: true, seed: 10, surround: 'stone' },
      ),
      tall
        ? openings(stage, face, [{ x: 5.2, y: 3.1, w: 1.2, h: 2.1, shutters: true }], {
            lit: true,
            seed: 15,
          })
        : '',
      tall
        ? balcony(stage, face, { x: 4, y: 3.1, w: 3.7, rail: stage.joinery, floor: stage.joinery })
        : '',
      roof.before,
      hydrangeas(stage, face(8.6, 0, 0.6), face(11.8, 0, 0.6), 30, 3 + scene.variant),
      oak(stage, { x: 1120, y: 770, h: 440, seed: 80 }),
    ].join('');
  },
};
