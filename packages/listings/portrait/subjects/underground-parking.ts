/** The way down to an underground car park: a ramp between two walls, a barrier, a dark mouth. */
import { panel } from '../camera.ts';
import { openings } from '../parts/openings.ts';
import { hedge } from '../parts/bushes.ts';
import { front, right, slab, walls } from '../parts/volume.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const undergroundParking: Drawing = {
  view: () => ({ eye: 2.6, distance: 30, focal: 1850, horizon: 570, centre: 590, turn: -0.38 }),
  draw(stage) {
    const { inks, camera, joinery } = stage;
    const box = { x: -8, y: 0, z: 0, w: 16, h: 7, d: 9 };
    const face = front(stage, box);
    const lane = openLine([camera.at([0, 0, -9]), camera.at([0, 0, -0.5])]);
    const beam = [face(3, 1.1, 3), face(11, 1.5, 3)] as const;
    return [
      castShadow(stage, boxSpots([-8, 0, 0], 16, 7, 9)),
      walls(stage, box, 'limewash'),
      openings(
        stage,
        face,
        [1.3, 5.2, 9.2, 13.1].map((x) => ({ x, y: 4.2, w: 1.6, h: 1.6, shutters: true })),
        { lit: true, seed: 4 },
      ),
      openings(
        stage,
        right(stage, box),
        [2, 5.6].map((x) => ({ x, y: 4.2, w: 1.2, h: 1.6 })),
        { lit: false, seed: 10 },
      ),
      fill(inks.lit('concrete'), polygon(panel(face, 2.2, 0, 11.6, 3.4))),
      fill(inks.line, polygon(panel(face, 3, 0, 10, 2.8))),
      stroke(
        inks.lamp ?? inks.lit('cream'),
        5,
        [0.25, 0.5, 0.75].map((s) =>
          openLine([face(3 + 10 * s - 0.6, 2.4 - 0.3), face(3 + 10 * s + 0.6, 2.4 - 0.3)]),
        ),
      ),
      fill(inks.shade('paving'), polygon([face(3, 0), face(13, 0), face(11, 0.9), face(5, 0.9)])),
      slab(stage, { x: -8.4, y: 7, z: -0.5, w: 16.8, h: 0.4, d: 10 }, 'concrete'),
      stroke(inks.lit('white'), 6, lane, { dash: '36 22' }),
      fill(inks.lit('ochre'), polygon(panel(face, 2.4, 0, 0.6, 1.4, 3))),
      stroke(inks.lit('white'), 11, openLine([...beam])),
      stroke(inks.lit(joinery), 11, openLine([...beam]), { dash: '26 26' }),
      hedge(stage, [-20, 640], [180, 640], 56, 10),
      hedge(stage, [1010, 660], [1230, 668], 50, 20),
    ].join('');
  },
};
