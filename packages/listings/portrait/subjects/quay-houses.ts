/** Tall narrow houses on a quay of the Nive: five fronts, five colours of shutters, their reflection. */
import { frontFace, panel } from '../camera.ts';
import { balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { halfTimbering } from '../parts/timber.ts';
import { eavesRoof, walls } from '../parts/volume.ts';
import type { Material } from '../palette.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import { sky } from '../settings/sky.ts';
import { lamp } from '../settings/town.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

const widths = [6.2, 5.2, 6.6, 5.4, 6.4, 5.6];
const joineries: readonly Material[] = ['green', 'red', 'blue', 'brown', 'red', 'green'];
const tones: readonly Material[] = ['limewash', 'cream', 'limewash', 'rose', 'white', 'cream'];

export const quayHouses: Drawing = {
  view: ({ storeys }) => ({
    eye: 3.4,
    distance: 44,
    focal: storeys === 5 ? 1560 : 1800,
    horizon: 470,
    centre: 600,
    turn: -0.16,
  }),
  backdrop: (stage) => sky(stage),
  draw(stage) {
    const { scene, chance } = stage;
    let edge = -18;
    const houses = widths.map((w, place) => {
      const x = edge;
      edge += w;
      const i = place + scene.variant;
      const storeys = scene.storeys - (chance(place + 4) < 0.4 ? 1 : 0);
      return { x, w, storeys, i, tone: tones[i % tones.length] ?? 'limewash' };
    });
    return [...houses.map((house) => narrowHouse(stage, house)), quay(stage, houses)].join('');
  },
};

export function narrowHouse(
  stage: Stage,
  { x, w, storeys, i, tone }: { x: number; w: number; storeys: number; i: number; tone: Material },
): string {
  const { camera, inks } = stage;
  const joinery = joineries[i % joineries.length] ?? 'red';
  const painted: Stage = { ...stage, joinery };
  const h = 3.2 + (storeys - 1) * 2.75 + (i % 3) * 0.4;
  const box = { x, y: 0, z: 0, w, h, d: 9 };
  const face = frontFace(camera, [x, 0, 0]);
  const floors = Array.from({ length: storeys - 1 }, (_, n) => 3.4 + n * 2.75);
  const timbered = i % 3 === 1;
  const columns = [w * 0.27, w * 0.73].map((at) => at - 0.45);
  return [
    walls(stage, box, tone),
    timbered
      ? floors
          .map((y) =>
            halfTimbering(painted, face, {
              x: 0.15,
              y: y - 0.3,
              w: w - 0.3,
              h: 2.6,
              step: 0.45,
              gaps: columns.map((at) => [at - 0.5, at + 1.4] as const),
            }),
          )
          .join('')
      : '',
    openings(
      painted,
      face,
      floors.flatMap((y) =>
        columns.map((at) => ({
          x: at,
          y,
          w: 0.9,
          h: 1.75,
          shutters: true,
          panes: [2, 3] as const,
        })),
      ),
      { lit: true, seed: i * 13 },
    ),
    timbered
      ? ''
      : floors
          .map((y) => balcony(stage, face, { x: w * 0.27 - 0.85, y, w: w * 0.46 + 1.7, out: 0.5 }))
          .join(''),
    openings(
      painted,
      face,
      [w * 0.14, w * 0.56].map((at) => ({
        x: at,
        y: 0,
        w: w * 0.3,
        h: 2.6,
        arched: true,
        surround: 0.2,
      })),
      { lit: true, seed: i * 17 },
    ),
    fill(inks.shade(joinery), polygon(panel(face, 0.2, 2.75, w - 0.4, 0.18))),
    eavesRoof(stage, box, { rise: 1.6, overhang: 0.5, hip: 0, gable: tone }),
  ].join('');
}

/** The quay wall and its trees, the river with the fronts in it, two boats. */
function quay(stage: Stage, houses: readonly { x: number; w: number; tone: Material }[]): string {
  const { inks, camera, chance } = stage;
  const [top, water] = [0, -1.5].map((up) => Math.round(camera.around([0, up, -4])[1])) as [
    number,
    number,
  ];
  const gleams = Array.from({ length: 16 }, (_, i) => {
    const depth = chance(i + 200);
    const x = 1200 * chance(i + 230);
    return openLine([
      [x, water + 14 + (780 - water) * depth],
      [x + 30 + 120 * depth, water + 14 + (780 - water) * depth],
    ]);
  });
  const reflections = houses.map(({ x, w, tone }, i) => {
    const [left, right] = [camera.at([x, 0, 0])[0], camera.at([x + w, 0, 0])[0]];
    const [long, gap] = [10 + Math.round(8 * chance(i + 40)), 5 + Math.round(5 * chance(i + 50))];
    return stroke(
      inks.lit(tone),
      (right - left) * 0.82,
      `M${Math.round((left + right) / 2)} ${water + 6}V${790 - Math.round(70 * chance(i + 60))}`,
      { dash: `${long} ${gap} ${long + 9} ${gap + 4} 4 ${gap + 7}`, opacity: 0.42 },
    );
  });
  return [
    fill(inks.ground('paving'), `M0 ${top - 26}H1200V${water}H0z`),
    fill(inks.ground('stone'), `M0 ${top}H1200V${water}H0z`),
    stroke(
      inks.shade('stone'),
      2,
      [0.3, 0.62].map((share) => `M0 ${Math.round(top + (water - top) * share)}H1200`),
      { dash: '60 6 34 6' },
    ),
    fill(inks.shade('stone'), `M0 ${water - 10}H1200v12H0z`),
    fill(inks.ground('sea', 0.75), `M0 ${water}H1200V800H0z`),
    ...reflections,
    stroke(inks.lamp ?? inks.lit('white'), 3, gleams, { round: true, opacity: 0.7 }),
    lamp(stage, [210, top - 6], 120),
    lamp(stage, [880, top - 6], 120),
    boat(stage, [350 + 120 * chance(70), water + 44], 150, 'white'),
    boat(stage, [840 + 120 * chance(71), water + 74], 210, stage.joinery),
  ].join('');
}

/** A rowing boat at its mooring. */
function boat({ inks }: Stage, [x, y]: Point, size: number, ink: Material): string {
  const at = (dx: number, dy: number): Point => [x + dx * size, y + dy * size];
  return [
    fill(inks.shadow, polygon([at(-0.48, 0.06), at(0.5, 0.06), at(0.4, 0.14), at(-0.4, 0.14)])),
    fill(
      inks.shade('wood'),
      polygon([at(-0.5, -0.1), at(0.5, -0.12), at(0.3, -0.03), at(-0.36, -0.02)]),
    ),
    fill(
      inks.lit(ink),
      polygon([
        at(-0.5, -0.1),
        at(-0.36, -0.02),
        at(0.3, -0.03),
        at(0.5, -0.12),
        at(0.4, 0.07),
        at(-0.4, 0.07),
      ]),
    ),
    fill(inks.shade(ink), polygon([at(-0.45, 0), at(0.45, -0.02), at(0.4, 0.07), at(-0.4, 0.07)])),
    stroke(
      inks.lit('wood'),
      4,
      openLine([at(-0.15, -0.08), at(-0.1, -0.03)]) + openLine([at(0.12, -0.09), at(0.16, -0.03)]),
    ),
  ].join('');
}
