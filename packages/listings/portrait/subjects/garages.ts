/** A row of lock-up garages: one roof, painted doors, one of them open on its dark. */
import { panel } from '../camera.ts';
import { hedge } from '../parts/bushes.ts';
import { front, slab, walls } from '../parts/volume.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Drawing } from './subject.ts';

const doors = [0, 1, 2, 3, 4];

export const garages: Drawing = {
  view: () => ({ eye: 2.4, distance: 26, focal: 1850, horizon: 560, centre: 600, turn: -0.5 }),
  draw(stage) {
    const { inks, joinery, scene } = stage;
    const box = { x: -8, y: 0, z: 0, w: 16, h: 2.9, d: 6 };
    const face = front(stage, box);
    const open = 1 + (scene.variant % 3);
    const at = (i: number): number => 0.4 + i * 3.15;
    const shut = doors.filter((i) => i !== open);
    const ribs = shut.flatMap((i) =>
      [0.55, 1.1, 1.65].map((y) => openLine([face(at(i), y), face(at(i) + 2.6, y)])),
    );
    return [
      castShadow(stage, boxSpots([-8, 0, 0], 16, 2.9, 6)),
      walls(stage, box, 'limewash'),
      fill(
        inks.lit('stone'),
        ...doors.map((i) => polygon(panel(face, at(i) - 0.15, 0, 2.9, 2.35))),
      ),
      fill(inks.lit(joinery), ...shut.map((i) => polygon(panel(face, at(i), 0, 2.6, 2.2)))),
      stroke(inks.shade(joinery), 3, ribs),
      fill(inks.line, polygon(panel(face, at(open), 0, 2.6, 2.2))),
      fill(
        inks.shade('paving'),
        polygon([
          face(at(open), 0),
          face(at(open) + 2.6, 0),
          face(at(open) + 2.2, 0.5),
          face(at(open) + 0.3, 0.5),
        ]),
      ),
      fill(
        inks.shade(joinery),
        polygon([
          face(at(open), 2.2),
          face(at(open) + 2.6, 2.2),
          face(at(open) + 2.6, 2.05, 1.2),
          face(at(open), 2.05, 1.2),
        ]),
      ),
      slab(stage, { x: -8.5, y: 2.9, z: -0.7, w: 17, h: 0.35, d: 7 }, 'concrete'),
      hedge(stage, [-20, 610], [190, 600], 60, 10),
    ].join('');
  },
};
