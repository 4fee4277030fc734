/** A shop on a street: a painted front, its window, a striped awning, a door, flowers. */
import { street } from '../settings/ground.ts';
import { panel } from '../camera.ts';
import { awning, balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { hydrangeas } from '../parts/bushes.ts';
import { front, right, slab, walls } from '../parts/volume.ts';
import { lamp } from '../settings/town.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const shopfront: Drawing = {
  view: () => ({ eye: 1.9, distance: 24, focal: 1750, horizon: 610, centre: 580, turn: -0.34 }),
  draw(stage) {
    const { inks, joinery, camera } = stage;
    const box = { x: -6, y: 0, z: 0, w: 12, h: 8, d: 7 };
    const face = front(stage, box);
    return [
      street(stage),
      castShadow(stage, boxSpots([-6, 0, 0], 12, 8, 7)),
      walls(stage, box, 'limewash'),
      openings(
        stage,
        face,
        [1.4, 5.3, 9.2].map((x) => ({ x, y: 4.6, w: 1.3, h: 2.2, shutters: true, panes: [2, 3] })),
        { lit: true, seed: 1 },
      ),
      openings(
        stage,
        right(stage, box),
        [2.6].map((x) => ({ x, y: 4.6, w: 1.2, h: 2.2, shutters: true })),
        { lit: false, seed: 5 },
      ),
      balcony(stage, face, { x: 4.2, y: 4.4, w: 3.5, out: 0.7, floor: 'stone' }),
      fill(inks.lit(joinery), polygon(panel(face, 0.5, 0, 11, 3.7))),
      fill(inks.shade(joinery), polygon(panel(face, 0.5, 3.55, 11, 0.2, 0.1))),
      window(stage, face),
      awning(stage, face, {
        x: 0.7,
        y: 3.1,
        w: 7,
        out: 1.5,
        fall: 0.7,
        ink: joinery === 'red' ? 'green' : 'red',
        stripes: 13,
      }),
      openings(stage, face, [{ x: 9, y: 0.1, w: 1.7, h: 2.5, panes: [2, 1] }], {
        lit: true,
        seed: 12,
      }),
      slab(stage, { x: -6.3, y: 8, z: -0.5, w: 12.6, h: 0.4, d: 8 }, 'stone'),
      hydrangeas(stage, camera.at([-5.6, 0, -1]), camera.at([-2.4, 0, -1]), 46, 4),
      hydrangeas(stage, camera.at([1.4, 0, -1]), camera.at([2.4, 0, -1]), 50, 7),
      lamp(stage, [1090, 760], 380),
    ].join('');
  },
};

function window(stage: Stage, face: ReturnType<typeof front>): string {
  const { inks } = stage;
  const shelf = openLine([face(1.1, 1.5), face(7.3, 1.5)]);
  const goods = [1.5, 2.2, 3.1, 3.9, 4.6, 5.5, 6.3].map((x, i) =>
    polygon(panel(face, x, i % 2 ? 1.5 : 0.75, 0.45, 0.4 + (i % 3) * 0.12)),
  );
  return [
    fill(inks.lamp ?? inks.lit('glass'), polygon(panel(face, 1, 0.7, 6.4, 2.3))),
    fill(inks.lit('ochre'), ...goods.filter((_, i) => i % 2)),
    fill(inks.lit('rose'), ...goods.filter((_, i) => i % 2 === 0)),
    stroke(inks.lit('cream'), 3, shelf),
    stroke(inks.lit('cream'), 4, [
      openLine([...panel(face, 1, 0.7, 6.4, 2.3), face(1, 0.7)]),
      openLine([face(4.2, 0.7), face(4.2, 3)]),
    ]),
  ].join('');
}
