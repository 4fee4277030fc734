/** A restaurant or a bar: an awning, tables on the terrace under their parasols, lights in the windows. */
import { panel } from '../camera.ts';
import { awning, parasol } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { hydrangeas } from '../parts/plants.ts';
import { halfTimbering } from '../parts/timber.ts';
import { eavesRoof, front, right, walls } from '../parts/volume.ts';
import { fill, polygon } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const restaurant: Drawing = {
  view: () => ({ eye: 2.2, distance: 30, focal: 1850, horizon: 600, centre: 590, turn: -0.42 }),
  draw(stage) {
    const { inks, joinery, camera } = stage;
    const box = { x: -7.5, y: 0, z: 0, w: 15, h: 6.4, d: 9 };
    const face = front(stage, box);
    const windows = [1.4, 5, 8.6, 12.4].map((x) => ({ x, y: 4, w: 1.1, h: 1.5, shutters: true }));
    return [
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
      fill(inks.lit(joinery), polygon(panel(face, 0.4, 0, 14.2, 3))),
      fill(
        inks.lamp ?? inks.lit('glass'),
        ...[0.8, 4.4, 9.8].map((x) => polygon(panel(face, x, 0.7, 3.2, 2))),
      ),
      openings(stage, face, [{ x: 7.9, y: 0, w: 1.5, h: 2.6, panes: [2, 1] }], {
        lit: true,
        seed: 12,
      }),
      awning(stage, face, {
        x: 0.4,
        y: 3.2,
        w: 14.2,
        out: 2,
        fall: 0.8,
        ink: joinery,
        stripes: 21,
      }),
      eavesRoof(stage, box, { rise: 2.4, overhang: 0.8, hip: 0 }),
      ...[
        [-6, -3.6],
        [-1.6, -4.2],
        [3, -3.4],
      ].map(([x = 0, z = 0], i) =>
        parasol(stage, camera.at([x, 0, z]), 140 + 12 * i, i % 2 ? joinery : 'ochre'),
      ),
      hydrangeas(stage, [-10, 800], [260, 806], 60, 7),
      hydrangeas(stage, [930, 800], [1210, 796], 60, 8),
    ].join('');
  },
};
