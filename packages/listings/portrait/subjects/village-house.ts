/** A house in a row on a village street: the neighbours stand shoulder to shoulder. */
import { street } from '../settings/ground.ts';
import { panel } from '../camera.ts';
import type { Face } from '../camera.ts';
import { balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import type { Opening } from '../parts/openings.ts';
import { hydrangeas } from '../parts/bushes.ts';
import { halfTimbering } from '../parts/timber.ts';
import { eavesRoof, front, walls } from '../parts/volume.ts';
import type { Material } from '../palette.ts';
import { beads, fill, openLine, polygon, stroke } from '../shapes.ts';
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
    const houses: readonly RowHouse[] = [
      { x: -17, w: 9, h: h - 1.2, wall: 'cream', joinery: 'brown', seed: 0 },
      { x: -8, w: 8.4, h, wall: 'limewash', joinery: stage.joinery, seed: 10, timbered: true },
      { x: 0.4, w: 7.6, h: h - 2, wall: 'rose', joinery: 'green', seed: 20 },
    ];
    return [
      street(stage),
      castShadow(stage, boxSpots([-17, 0, 0], 25, h, 9)),
      ...houses.map((house) => houseInRow(stage, house)),
    ].join('');
  },
};

interface RowHouse {
  x: number;
  w: number;
  h: number;
  wall: Material;
  joinery: Material;
  seed: number;
  timbered?: boolean;
}

function houseInRow(
  stage: Stage,
  { x, w, h, wall, joinery, seed, timbered = false }: RowHouse,
): string {
  const box = { x, y: 0, z: 0, w, h, d: 9 };
  const face = front(stage, box);
  const painted = { ...stage, joinery };
  const pane = timbered ? 0.8 : 1;
  const columns = [0.2, 0.5, 0.8].map((share) => w * share - pane / 2);
  const floors = Array.from({ length: Math.floor(h / 2.6) }, (_, i) => i);
  const windows = floors.flatMap((floor): Opening[] =>
    columns
      .filter((_, i) => floor > 0 || i !== 1)
      .map((at) => ({ x: at, y: floor * 2.8 + 0.8, w: pane, h: 1.4, shutters: true })),
  );
  const attic = (floors.length - 1) * 2.8 + 0.35;
  return [
    walls(stage, box, wall),
    timbered
      ? halfTimbering(painted, face, {
          x: 0.15,
          y: attic,
          w: w - 0.3,
          h: h - attic - 0.65,
          step: 0.38,
          gaps: columns.map((at) => [at - 0.5, at + pane + 0.5] as const),
        })
      : '',
    openings(painted, face, windows, { lit: true, seed }),
    door(painted, face, w / 2 - 0.6),
    timbered
      ? balcony(painted, face, {
          x: w / 2 - 1.5,
          y: 2.9,
          w: 3,
          out: 0.8,
          rail: joinery,
          floor: joinery,
        })
      : '',
    stage.scene.setting === 'mountain' && !timbered ? peppers(stage, face, w) : '',
    eavesRoof(stage, box, { rise: 2.2, overhang: 0.7, hip: 0, gable: wall }),
    hydrangeas(stage, face(0.4, 0, 0.5), face(w * 0.38, 0, 0.5), 22, seed + 3),
  ].join('');
}

/** Espelette's peppers, strung up to dry between the windows. */
function peppers({ inks }: Stage, face: Face, w: number): string {
  const strings = [0.1, 0.15, 0.31, 0.36, 0.64, 0.69, 0.85, 0.9].map((share) =>
    openLine([face(w * share, 3.4, 0.1), face(w * share, 3.4, 0.1)]),
  );
  return (
    beads(inks.shade('red'), 11, strings.join(''), '.1 9') +
    beads(inks.lit('red'), 8, strings.join(''), '.1 9')
  );
}

function door({ inks, joinery }: Stage, face: Face, x: number): string {
  return [
    fill(inks.lit('stone'), polygon(panel(face, x - 0.35, 0, 1.9, 2.5))),
    fill(inks.lit(joinery), polygon(panel(face, x, 0, 1.2, 2.2))),
    stroke(inks.shade(joinery), 2, openLine([face(x + 0.6, 0), face(x + 0.6, 2.2)])),
  ].join('');
}
