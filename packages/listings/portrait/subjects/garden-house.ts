/** A house that has been lived in for long: a bench against its wall, an old tree before it. */
import { openings } from '../parts/openings.ts';
import { hedge, hydrangeas } from '../parts/bushes.ts';
import { oak } from '../parts/trees.ts';
import { eavesRoof, front, right, walls } from '../parts/volume.ts';
import { panel } from '../camera.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const gardenHouse: Drawing = {
  view: ({ storeys }) => ({
    eye: 3,
    distance: 36,
    focal: storeys === 1 ? 2100 : 1900,
    horizon: 580,
    centre: 600,
    turn: -0.48,
  }),
  draw(stage) {
    const { inks, joinery, scene } = stage;
    const box = { x: -6.5, y: 0, z: 0, w: 13, h: scene.storeys === 2 ? 5.7 : 3.1, d: 8.5 };
    const face = front(stage, box);
    const rows = scene.storeys === 2 ? [0.9, 3.6] : [0.9];
    return [
      castShadow(stage, boxSpots([box.x, 0, 0], box.w, box.h + 1, box.d)),
      walls(stage, box, 'limewash'),
      openings(
        stage,
        face,
        rows.flatMap((y) => [1.4, 4, 10.4].map((x) => ({ x, y, w: 1, h: 1.4, shutters: true }))),
        { lit: true, seed: 1 },
      ),
      scene.storeys === 2
        ? openings(stage, face, [{ x: 7.1, y: 3.6, w: 1, h: 1.4, shutters: true }], {
            lit: true,
            seed: 6,
          })
        : '',
      openings(
        stage,
        right(stage, box),
        rows.flatMap((y) => [1.8, 5.6].map((x) => ({ x, y, w: 1, h: 1.4, shutters: true }))),
        { lit: false, seed: 8 },
      ),
      fill(inks.lit('stone'), polygon(panel(face, 6.7, 0, 1.9, 2.6))),
      fill(inks.lit(joinery), polygon(panel(face, 7.05, 0, 1.2, 2.25))),
      eavesRoof(stage, box, { rise: 2.6, overhang: 0.7, hip: 0 }),
      hydrangeas(stage, face(9, 0, 0.6), face(12.6, 0, 0.6), 30, 5 + scene.variant),
      stroke(
        inks.lit('wood'),
        7,
        openLine([face(2, 0.5, 0.7), face(5, 0.5, 0.7)]) +
          openLine([face(2, 0.95, 0.4), face(5, 0.95, 0.4)]),
      ),
      stroke(
        inks.shade('wood'),
        5,
        [2.2, 4.8].map((x) => openLine([face(x, 0, 0.7), face(x, 0.5, 0.7)])),
      ),
      oak(stage, { x: 180, y: 785, h: 590, seed: 40 }),
      hedge(stage, [860, 800], [1240, 796], 46, 70),
    ].join('');
  },
};
