/** A residence of the seventies or eighties: long balconies, canvas awnings, a garden in front. */
import { awning, balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { hedge } from '../parts/bushes.ts';
import { pine } from '../parts/coast-trees.ts';
import { eavesRoof, front, right, walls } from '../parts/volume.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const residence: Drawing = {
  view: ({ storeys }) => ({
    eye: 3,
    distance: 56,
    focal: storeys === 5 ? 1850 : storeys === 4 ? 2100 : 2300,
    horizon: 620,
    centre: 560,
    turn: -0.5,
  }),
  draw(stage) {
    const { scene } = stage;
    const box = { x: -10, y: 0, z: 0, w: 20, h: scene.storeys * 2.9, d: 11 };
    return [
      castShadow(stage, boxSpots([-10, 0, 0], 20, box.h, 11)),
      walls(stage, box, 'limewash'),
      openings(
        stage,
        right(stage, box),
        floors(stage).flatMap((y) =>
          [2, 7].map((x) => ({ x, y: y + 0.8, w: 1.1, h: 1.4, shutters: true })),
        ),
        { lit: false, seed: 60 },
      ),
      ...floors(stage).map((y, i) => floor(stage, box, y, i)),
      eavesRoof(stage, box, { rise: 2.4, overhang: 0.8, hip: 4 }),
      hedge(stage, [-20, 800], [470, 806], 44, 30),
      pine(stage, { x: 1050, y: 730, h: 420, seed: 44 }),
    ].join('');
  },
};

const floors = ({ scene }: Stage): number[] =>
  Array.from({ length: scene.storeys }, (_, i) => i * 2.9);

function floor(stage: Stage, box: Parameters<typeof front>[1], y: number, i: number): string {
  const face = front(stage, box);
  const flats = [1, 7.6, 14.2];
  return [
    openings(
      stage,
      face,
      flats.flatMap((x) => [
        { x: x + 0.3, y: y + 0.15, w: 2.2, h: 2.1, panes: [2, 1] as const },
        { x: x + 3.2, y: y + 0.15, w: 1.4, h: 2.1, panes: [2, 1] as const },
      ]),
      { lit: true, seed: i * 9 },
    ),
    ...flats
      .filter((_, n) => (i * 2 + n + stage.scene.variant) % 3 === 0)
      .map((x) =>
        awning(stage, face, {
          x: x + 0.1,
          y: y + 2.5,
          w: 4.6,
          out: 1.3,
          fall: 0.6,
          ink: stage.joinery,
          stripes: 9,
        }),
      ),
    ...flats
      .map((x) => balcony(stage, face, { x: x - 0.3, y, w: 5.4, out: 1.4, rail: stage.joinery }))
      .filter(() => i > 0),
  ].join('');
}
