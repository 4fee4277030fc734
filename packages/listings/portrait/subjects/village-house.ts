/** A house in a row on a village street: the neighbours stand shoulder to shoulder. */
import { street } from '../settings/ground.ts';
import { panel } from '../camera.ts';
import { balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import type { Opening } from '../parts/openings.ts';
import { hydrangeas } from '../parts/plants.ts';
import { halfTimbering } from '../parts/timber.ts';
import { eavesRoof, front, walls } from '../parts/volume.ts';
import type { Material } from '../palette.ts';
import { fill, polygon, stroke, openLine } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const villageHouse: Drawing = {
  view: ({ storeys }) => ({
    eye: 2.4,
    distance: 34,
    focal: storeys === 3 ? 1750 : 2050,
    horizon: 620,
    centre: 640,
    turn: -0.5,
  }),
  draw(stage) {
    const { scene } = stage;
    const h = scene.storeys * 2.9;
    const rows: readonly (readonly [number, number, number, Material, Material])[] = [
      [-17, 9, h - 1.2, 'cream', 'brown'],
      [-8, 8.4, h, 'limewash', stage.joinery],
      [0.4, 7.6, h - 2, 'rose', 'green'],
    ];
    return [
      street(stage),
      castShadow(stage, boxSpots([-17, 0, 0], 25, h, 9)),
      ...rows.map(([x, w, height, wall, joinery], i) =>
        houseInRow(stage, { x, w, h: height, wall, joinery, seed: i * 10 }),
      ),
    ].join('');
  },
};

function houseInRow(
  stage: Stage,
  {
    x,
    w,
    h,
    wall,
    joinery,
    seed,
  }: { x: number; w: number; h: number; wall: Material; joinery: Material; seed: number },
): string {
  const box = { x, y: 0, z: 0, w, h, d: 9 };
  const face = front(stage, box);
  const painted = { ...stage, joinery };
  const floors = Array.from({ length: Math.floor(h / 2.6) }, (_, i) => i);
  const middle = w / 2 - 0.5;
  const all: Opening[] = floors.flatMap((floor) =>
    (floor ? [w * 0.22 - 0.5, middle, w * 0.78 - 0.5] : [w * 0.22 - 0.5, w * 0.78 - 0.5]).map(
      (at) => ({ x: at, y: floor * 2.8 + 0.8, w: 1, h: 1.4, shutters: true }),
    ),
  );
  const top = floors.length - 1;
  return [
    walls(stage, box, wall),
    seed === 10 && top
      ? halfTimbering(painted, face, {
          x: 0.15,
          y: top * 2.8 + 0.3,
          w: w - 0.3,
          h: h - top * 2.8 - 0.9,
          step: 0.7,
          gaps: [0.22, 0.5, 0.78].map((at) => [w * at - 1.1, w * at + 1.1] as const),
        })
      : '',
    openings(painted, face, all, { lit: true, seed }),
    door(painted, face, middle),
    seed === 10 && top
      ? balcony(painted, face, {
          x: middle - 1,
          y: 2.9,
          w: 3,
          out: 0.8,
          rail: joinery,
          floor: joinery,
        })
      : '',
    eavesRoof(stage, box, { rise: 2.2, overhang: 0.7, hip: 0, gable: wall }),
    hydrangeas(stage, face(0.4, 0, 0.5), face(w * 0.38, 0, 0.5), 22, seed + 3),
  ].join('');
}

function door({ inks, joinery }: Stage, face: ReturnType<typeof front>, x: number): string {
  return [
    fill(inks.lit('stone'), polygon(panel(face, x - 0.35, 0, 1.9, 2.5))),
    fill(inks.lit(joinery), polygon(panel(face, x, 0, 1.2, 2.2))),
    stroke(inks.shade(joinery), 2, openLine([face(x + 0.6, 0), face(x + 0.6, 2.2)])),
  ].join('');
}
