/** A town house turned into offices: stone at the corners, tall windows, a plate by the door. */
import { street } from '../settings/ground.ts';
import { panel } from '../camera.ts';
import { balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { hedge } from '../parts/bushes.ts';
import { planeTree } from '../parts/trees.ts';
import { quoins } from '../parts/timber.ts';
import { eavesRoof, front, right, walls } from '../parts/volume.ts';
import { fill, polygon } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const townOffice: Drawing = {
  view: ({ storeys }) => ({
    eye: 2.4,
    distance: 38,
    focal: storeys === 3 ? 1800 : 2100,
    horizon: 625,
    centre: 560,
    turn: -0.5,
  }),
  draw(stage) {
    const { inks, joinery, scene } = stage;
    const h = 0.8 + scene.storeys * 3.2;
    const box = { x: -6.5, y: 0, z: 0, w: 13, h, d: 9 };
    const face = front(stage, box);
    const floors = Array.from({ length: scene.storeys }, (_, i) => 1 + i * 3.2);
    const windows = floors.flatMap((y) =>
      [1.6, 10.2].map((x) => ({ x, y, w: 1.2, h: 2.1, shutters: true, panes: [2, 3] as const })),
    );
    return [
      street(stage),
      castShadow(stage, boxSpots([-6.5, 0, 0], 13, h, 9)),
      walls(stage, box, 'limewash'),
      quoins(stage, face, 0, h),
      quoins(stage, face, 13, h),
      quoins(stage, right(stage, box), 0, h, false),
      openings(
        stage,
        right(stage, box),
        floors.flatMap((y) => [1.8, 5.8].map((x) => ({ x, y, w: 1.2, h: 2.1, shutters: true }))),
        { lit: false, seed: 20 },
      ),
      openings(
        stage,
        face,
        [
          ...windows,
          ...floors
            .slice(1)
            .map((y) => ({ x: 5.9, y, w: 1.2, h: 2.1, shutters: true, panes: [2, 3] as const })),
        ],
        { lit: true, seed: 2 },
      ),
      fill(inks.lit('stone'), polygon(panel(face, 5.1, 0, 2.8, 3.2))),
      fill(inks.lit(joinery), polygon(panel(face, 5.7, 0.3, 1.6, 2.5))),
      fill(inks.lit('ochre'), polygon(panel(face, 8.2, 1.6, 0.5, 0.7))),
      balcony(stage, face, { x: 4.9, y: 4, w: 3.2, out: 0.8, floor: 'stone' }),
      eavesRoof(stage, box, {
        rise: 2.8,
        overhang: 0.7,
        hip: 3.6,
        material: scene.variant % 2 ? 'tile' : 'slate',
      }),
      hedge(stage, [190, 706], [470, 722], 34, 30),
      planeTree(stage, { x: 1070, y: 750, h: 380, seed: 50 }),
    ].join('');
  },
};
