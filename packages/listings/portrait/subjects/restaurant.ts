/** A restaurant or a bar: an awning, tables on the terrace under their parasols, lights in the windows. */
import { panel } from '../camera.ts';
import { awning, parasol } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { hydrangeas } from '../parts/bushes.ts';
import { halfTimbering } from '../parts/timber.ts';
import { eavesRoof, front, right, walls } from '../parts/volume.ts';
import { court } from '../settings/ground.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const restaurant: Drawing = {
  view: () => ({ eye: 2.2, distance: 30, focal: 1850, horizon: 600, centre: 590, turn: -0.42 }),
  draw(stage) {
    const { inks, joinery, camera } = stage;
    const box = { x: -7.5, y: 0, z: 0, w: 15, h: 6.4, d: 9 };
    const face = front(stage, box);
    const bays = [0.9, 4.4, 10];
    const windows = [1.4, 5, 8.6, 12.4].map((x) => ({ x, y: 4, w: 1.1, h: 1.5, shutters: true }));
    return [
      court(stage, 'stone', [-9.5, -9, 9, 0]),
      castShadow(stage, boxSpots([-7.5, 0, 0], 15, 6.4, 9)),
      walls(stage, box, 'limewash'),
      halfTimbering(stage, face, {
        x: 0.15,
        y: 3.7,
        w: 14.7,
        h: 2.1,
        step: 0.75,
        gaps: windows.map(({ x }) => [x - 0.7, x + 1.8] as const),
      }),
      openings(stage, face, windows, { lit: true, seed: 3 }),
      openings(
        stage,
        right(stage, box),
        [2, 5.6].map((x) => ({ x, y: 4, w: 1.1, h: 1.5, shutters: true })),
        { lit: false, seed: 8 },
      ),
      fill(inks.lit('cream'), polygon(panel(face, 0.4, 0, 14.2, 3))),
      fill(inks.lit(joinery), ...bays.map((x) => polygon(panel(face, x - 0.2, 0.4, 3.6, 2.4)))),
      fill(
        inks.lamp ?? inks.lit('glass'),
        ...bays.map((x) => polygon(panel(face, x, 0.6, 3.2, 2.1))),
      ),
      stroke(
        inks.lit('cream'),
        3,
        bays.flatMap((x) =>
          [1.07, 2.13].map((at) => openLine([face(x + at, 0.6), face(x + at, 2.7)])),
        ),
      ),
      openings(stage, face, [{ x: 8.1, y: 0, w: 1.3, h: 2.6, panes: [2, 1], surround: 0.12 }], {
        lit: true,
        seed: 12,
        surround: joinery,
      }),
      awning(stage, face, {
        x: 0.4,
        y: 3.2,
        w: 14.2,
        out: 1.8,
        fall: 0.6,
        ink: joinery,
        stripes: 21,
      }),
      eavesRoof(stage, box, { rise: 2.4, overhang: 0.8, hip: 0 }),
      parasol(stage, camera.at([-5.6, 0, -4.4]), 205, joinery),
      parasol(stage, camera.at([-0.4, 0, -5.6]), 225, 'ochre'),
      parasol(stage, camera.at([4.6, 0, -4.8]), 215, joinery),
      hydrangeas(stage, [-20, 806], [230, 812], 64, 7),
      hydrangeas(stage, [1010, 806], [1230, 800], 64, 8),
    ].join('');
  },
};
