/** A village of Labourd in the morning: church, fronton, farmhouses, and La Rhune behind. */
import { frontFace, panel, setUpCamera } from '../camera.ts';
import { openings } from '../parts/openings.ts';
import { farOak, hedge, hydrangeas, oak, planeTree } from '../parts/plants.ts';
import { quoins } from '../parts/timber.ts';
import { eavesRoof, front, right, walls } from '../parts/volume.ts';
import { joineries } from '../palette.ts';
import type { Variant } from '../scene.ts';
import { fields } from '../settings/country.ts';
import { court, foreground } from '../settings/ground.ts';
import { rhune, ridge } from '../settings/hills.ts';
import { sky } from '../settings/sky.ts';
import { circle, fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import { boxSpots, castShadow, setStage } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { etxe } from '../subjects/farmhouse.ts';

const horizon = 392;
const scene = {
  subject: 'farmhouse',
  storeys: 2,
  setting: 'mountain',
  light: 'morning',
  variant: 0,
} as const;

export function labourd(): string {
  const stage = setStage(scene, { horizon, eye: 8 });
  const picture = [
    sky(stage, { clouds: 2 }),
    ridge(stage, {
      base: horizon,
      height: 120,
      seed: 1,
      material: 'blue',
      distance: 0.72,
      waves: 3,
    }),
    rhune(stage, [800, horizon + 4], 400),
    ridge(stage, { base: horizon + 8, height: 84, seed: 37, distance: 0.42, waves: 6 }),
    ridge(stage, {
      base: horizon + 14,
      height: 44,
      seed: 61,
      material: 'hedge',
      distance: 0.3,
      waves: 7,
    }),
    fields(stage),
    house(stage, 1, { distance: 210, centre: 520, turn: -0.35 }),
    house(stage, 0, { distance: 185, centre: 1130, turn: -0.5 }),
    farOak(stage, { x: 440, y: 442, h: 70, seed: 5 }, 0.1),
    farOak(stage, { x: 600, y: 446, h: 60, seed: 9 }, 0.1),
    church(stage),
    house(stage, 3, { distance: 150, centre: 1010, turn: -0.55 }),
    oak(stage, { x: 1105, y: 500, h: 130, seed: 20 }),
    fronton(stage),
    planeTree(stage, { x: 500, y: 506, h: 120, seed: 30 }),
    planeTree(stage, { x: 556, y: 516, h: 130, seed: 34 }),
    house(stage, 0, { distance: 84, centre: 945, turn: -0.42 }),
    garden(stage),
    oak(stage, { x: 1165, y: 620, h: 270, seed: 50 }),
    hedge(stage, [-20, 640], [330, 600], 40, 60),
    lane(stage),
    `<g transform="translate(0 -128)">${foreground(stage)}</g>`,
  ];
  return `<g transform="scale(2)">${picture.join('')}</g>`;
}

/** One more farmhouse, further or nearer, with shutters of its own. */
function house(
  stage: Stage,
  variant: Variant,
  place: { distance: number; centre: number; turn: number },
): string {
  return etxe({
    ...stage,
    joinery: joineries[variant],
    camera: setUpCamera({ ...place, eye: 8, focal: 1500, horizon }),
  });
}

/** White walls, a square bell tower at the west end, a stair on its side. */
function church(stage: Stage): string {
  const set: Stage = {
    ...stage,
    camera: setUpCamera({ eye: 8, distance: 135, focal: 1500, horizon, centre: 735, turn: -0.5 }),
  };
  const nave = { x: -3, y: 0, z: 1, w: 20, h: 8.5, d: 11 };
  const tower = { x: -9.5, y: 0, z: 0.5, w: 7, h: 17, d: 8 };
  const { inks } = set;
  const [face, side] = [front(set, tower), right(set, tower)];
  return [
    castShadow(set, [...boxSpots([-9.5, 0, 0.5], 7, 17, 8), ...boxSpots([-3, 0, 1], 20, 9, 11)]),
    walls(set, nave, 'limewash'),
    openings(
      set,
      front(set, nave),
      [3, 7.5, 12, 16].map((x) => ({ x, y: 3.4, w: 1.1, h: 3, arched: true, surround: 0.3 })),
      { lit: true },
    ),
    quoins(set, front(set, nave), 20, 8),
    eavesRoof(set, nave, { rise: 4.4, overhang: 0.8, hip: 0 }),
    walls(set, tower, 'limewash'),
    quoins(set, face, 0, 16.8),
    quoins(set, face, 7, 16.8),
    fill(inks.lit('stone'), ...[5.6, 11.4].map((y) => polygon(panel(face, 0, y, 7, 0.35)))),
    fill(inks.shade('stone'), ...[5.6, 11.4].map((y) => polygon(panel(side, 0, y, 8, 0.35)))),
    openings(
      set,
      face,
      [
        { x: 2.1, y: 0, w: 2.8, h: 4.4, arched: true, surround: 0.4 },
        { x: 1.5, y: 12.6, w: 1.3, h: 2.8, arched: true, surround: 0.25 },
        { x: 4.2, y: 12.6, w: 1.3, h: 2.8, arched: true, surround: 0.25 },
      ],
      { lit: true },
    ),
    openings(
      set,
      side,
      [
        { x: 2, y: 12.6, w: 1.3, h: 2.8, arched: true, surround: 0.25 },
        { x: 4.8, y: 12.6, w: 1.3, h: 2.8, arched: true, surround: 0.25 },
      ],
      { lit: false },
    ),
    fill(inks.lit('cream'), circle(...face(3.5, 9), 9)),
    stroke(inks.line, 1.5, [
      openLine([face(3.5, 9.7), face(3.5, 9), face(4, 9)]),
      circle(...face(3.5, 9), 9),
    ]),
    eavesRoof(set, tower, { rise: 3.2, overhang: 0.8, hip: 3.4 }),
  ].join('');
}

/** The wall of the pelota court, rounded at its top, and its ground of beaten earth. */
function fronton(stage: Stage): string {
  const set: Stage = {
    ...stage,
    camera: setUpCamera({ eye: 8, distance: 104, focal: 1500, horizon, centre: 590, turn: -0.3 }),
  };
  const { camera, inks } = set;
  const face = frontFace(camera, [-7, 0, 0]);
  const top: readonly (readonly [number, number])[] = [
    [14, 0],
    [14, 5],
    [12.6, 5.2],
    [12, 6.4],
    [10.4, 6.9],
    [9.6, 8.2],
    [7, 8.8],
    [4.4, 8.2],
    [3.6, 6.9],
    [2, 6.4],
    [1.4, 5.2],
    [0, 5],
  ];
  const outline = (out: number): Point[] => [
    face(0, 0, out),
    ...top.map(([x, y]) => face(x, y, out)),
  ];
  return [
    court(set, 'earth', [-10, -26, 10, 1]),
    castShadow(
      set,
      top.map(([x, y]) => [x - 7, y, 0] as const),
    ),
    fill(inks.shade('rose'), polygon(outline(-0.8))),
    fill(inks.lit('rose'), polygon(outline(0))),
    stroke(inks.lit('limewash'), 4, openLine(outline(0).slice(1))),
    stroke(inks.lit('limewash'), 2.5, openLine([face(0, 1.2), face(14, 1.2)])),
    stroke(
      inks.shade('rose'),
      1.2,
      [2.4, 3.6, 4.6].map((y) => openLine([face(0.4, y), face(13.6, y)])),
      { dash: '14 3 8 3', opacity: 0.5 },
    ),
    stroke(
      inks.ground('earth', 0.4),
      2,
      [-6, -12, -18].map((z) => openLine([camera.at([-10, 0, z]), camera.at([10, 0, z])])),
    ),
  ].join('');
}

function garden(stage: Stage): string {
  const set = setUpCamera({ eye: 8, distance: 84, focal: 1500, horizon, centre: 945, turn: -0.42 });
  const face = frontFace(set, [-9, 0, 0]);
  return [
    hydrangeas(stage, face(0.6, 0, 0.7), face(6.8, 0, 0.7), 13, 3),
    hydrangeas(stage, face(12, 0, 0.7), face(16.8, 0, 0.7), 13, 3),
    hedge(stage, [770, 572], [830, 580], 16, 4),
  ].join('');
}

/** The lane that leads in, between two verges. */
function lane({ inks }: Stage): string {
  return [
    fill(
      inks.ground('earth'),
      'M270 680q190-60 420-104 130-24 208-30l14 5q-90 14-180 44-130 42-180 85z',
    ),
    stroke(inks.ground('earth', 0.4), 3, 'M380 680q170-62 370-104', { dash: '30 14 12 10' }),
  ].join('');
}
