/** A building of flats of about 1900: iron balconies in line, a slate or tiled roof, a shop at its foot. */
import { street } from '../settings/ground.ts';
import { panel } from '../camera.ts';
import { awning, balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { eavesRoof, front, right, walls } from '../parts/volume.ts';
import { lamp } from '../settings/town.ts';
import { fill, polygon } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const apartmentBuilding: Drawing = {
  view: ({ storeys }) => ({
    eye: 2.4,
    distance: 46,
    focal: storeys === 4 ? 1950 : 2200,
    horizon: 640,
    centre: 570,
    turn: -0.5,
  }),
  draw(stage) {
    const { inks, joinery, scene } = stage;
    const h = 3.8 + (scene.storeys - 1) * 3.1;
    const box = { x: -8, y: 0, z: 0, w: 16, h, d: 11 };
    const face = front(stage, box);
    const side = right(stage, box);
    const floors = Array.from({ length: scene.storeys - 1 }, (_, i) => 4 + i * 3.1);
    const columns = [1.6, 5.2, 9.6, 13.2];
    return [
      street(stage),
      castShadow(stage, boxSpots([-8, 0, 0], 16, h, 11)),
      walls(stage, box, scene.variant < 2 ? 'cream' : 'limewash'),
      openings(
        stage,
        side,
        floors.flatMap((y) => [2, 5, 8].map((x) => ({ x, y, w: 1, h: 2, shutters: true }))),
        { lit: false, seed: 40 },
      ),
      openings(
        stage,
        face,
        floors.flatMap((y) =>
          columns.map((x) => ({ x, y, w: 1.2, h: 2.2, shutters: true, panes: [2, 3] as const })),
        ),
        { lit: true, seed: 2 },
      ),
      ...floors.map((y, i) =>
        i === 1
          ? columns
              .map((x) => balcony(stage, face, { x: x - 0.4, y, w: 2, out: 0.7, floor: 'stone' }))
              .join('')
          : balcony(stage, face, { x: 0.6, y, w: 14.8, out: 0.8, floor: 'stone' }),
      ),
      fill(
        inks.lit('stone'),
        polygon(panel(face, 0, 3.3, 16, 0.4)),
        polygon(panel(face, 0, 0, 16, 0.5)),
        polygon(panel(face, 0, h - 0.5, 16, 0.5)),
      ),
      fill(
        inks.lit(joinery),
        polygon(panel(face, 0.8, 0, 5.8, 3.1)),
        polygon(panel(face, 9.4, 0, 5.8, 3.1)),
      ),
      openings(
        stage,
        face,
        [
          { x: 1.2, y: 0.6, w: 5, h: 2, panes: [3, 1] },
          { x: 9.8, y: 0.6, w: 5, h: 2, panes: [3, 1] },
        ],
        { lit: true, seed: 60 },
      ),
      openings(stage, face, [{ x: 7.2, y: 0, w: 1.6, h: 2.8, arched: true, surround: 0.2 }], {
        lit: true,
        seed: 64,
      }),
      awning(stage, face, { x: 0.8, y: 3.1, w: 5.8, ink: joinery, stripes: 11 }),
      eavesRoof(stage, box, {
        rise: 2.8,
        overhang: 0.6,
        material: scene.variant % 2 ? 'slate' : 'tile',
        hip: 3.5,
      }),
      lamp(stage, [170, 730], 250),
    ].join('');
  },
};
