/** Tall narrow houses on a quay of the Nive: five fronts, five colours of shutters, their reflection. */
import { frontFace, panel } from '../camera.ts';
import { balcony } from '../parts/balcony.ts';
import { openings } from '../parts/openings.ts';
import { halfTimbering } from '../parts/timber.ts';
import { eavesRoof, walls } from '../parts/volume.ts';
import type { Material } from '../palette.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

const widths = [6, 5.2, 6.6, 5.4, 6.2, 5.6];
const joineries: readonly Material[] = ['green', 'red', 'blue', 'brown', 'red', 'green'];
const tones: readonly Material[] = ['limewash', 'cream', 'limewash', 'rose', 'white', 'cream'];

export const quayHouses: Drawing = {
  view: ({ storeys }) => ({
    eye: 3.4,
    distance: 44,
    focal: storeys === 5 ? 1560 : 1800,
    horizon: 500,
    centre: 600,
    turn: -0.16,
  }),
  draw(stage) {
    const { scene, chance } = stage;
    let x = -17;
    const houses = widths.map((w, i) => {
      const from = x;
      x += w;
      const storeys = scene.storeys - (chance(i + 4) < 0.4 ? 1 : 0);
      return narrowHouse(stage, { x: from, w, storeys, i: i + scene.variant });
    });
    return [...houses, quay(stage)].join('');
  },
};

function narrowHouse(
  stage: Stage,
  { x, w, storeys, i }: { x: number; w: number; storeys: number; i: number },
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
    walls(stage, box, tones[i % tones.length] ?? 'limewash'),
    timbered
      ? floors
          .map((y) =>
            halfTimbering(painted, face, {
              x: 0.15,
              y: y - 0.3,
              w: w - 0.3,
              h: 2.6,
              step: 0.75,
              gaps: columns.map((at) => [at - 0.6, at + 1.5] as const),
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
          .map((y) =>
            balcony(stage, face, { x: columns[0]! - 0.4, y, w: w * 0.46 + 1.7, out: 0.5 }),
          )
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
    eavesRoof(stage, box, { rise: 1.6, overhang: 0.5, hip: 0 }),
  ].join('');
}

/** The quay wall, a slip, and the river with the fronts in it. */
function quay({ inks, camera, chance }: Stage): string {
  const top = camera.around([0, 0, -4])[1];
  const water = camera.around([0, -2.2, -4])[1];
  const stones = [0.3, 0.62].map((share) => `M0 ${Math.round(top + (water - top) * share)}H1200`);
  const gleams = Array.from({ length: 26 }, (_, i) => {
    const y = water + 12 + (790 - water) * chance(i + 200);
    const x = 1200 * chance(i + 230);
    return openLine([
      [x, y],
      [x + 30 + 110 * chance(i + 260), y],
    ]);
  });
  const towers = Array.from({ length: 7 }, (_, i) =>
    polygon([
      [20 + i * 176, water],
      [160 + i * 176, water],
      [150 + i * 176, water + 60 + 50 * chance(i)],
      [34 + i * 176, water + 70],
    ]),
  );
  return [
    fill(inks.lit('paving'), `M0 ${Math.round(top - 26)}H1200V800H0z`),
    fill(inks.lit('stone'), `M0 ${Math.round(top)}H1200V800H0z`),
    stroke(inks.shade('stone'), 2, stones, { dash: '60 6 34 6' }),
    fill(inks.shade('sea'), `M0 ${Math.round(water)}H1200V800H0z`),
    `<path fill="${inks.lit('cream')}" fill-opacity=".22" d="${towers.join('')}"/>`,
    stroke(inks.lamp ?? inks.lit('white'), 3, gleams, { round: true, opacity: 0.6 }),
  ].join('');
}
