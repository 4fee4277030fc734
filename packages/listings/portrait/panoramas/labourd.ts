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
import { beads, circle, fill, openLine, polygon, stroke } from '../shapes.ts';
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
    house(stage, 1, { distance: 300, centre: 230, turn: -0.4 }),
    house(stage, 2, { distance: 215, centre: 560, turn: -0.35 }),
    house(stage, 0, { distance: 185, centre: 1130, turn: -0.5 }),
    farOak(stage, { x: 292, y: 434, h: 56, seed: 5 }, 0.1),
    farOak(stage, { x: 640, y: 452, h: 74, seed: 9 }, 0.1),
    house(stage, 0, { distance: 165, centre: 640, turn: -0.5 }),
    meadows(stage),
    church(stage),
    house(stage, 3, { distance: 150, centre: 1010, turn: -0.55 }),
    oak(stage, { x: 1105, y: 500, h: 130, seed: 20 }),
    fronton(stage),
    planeTree(stage, { x: 352, y: 500, h: 112, seed: 30 }),
    planeTree(stage, { x: 398, y: 494, h: 104, seed: 34 }),
    planeTree(stage, { x: 690, y: 520, h: 116, seed: 38 }),
    house(stage, 0, { distance: 84, centre: 945, turn: -0.42 }),
    garden(stage),
    oak(stage, { x: 1165, y: 620, h: 270, seed: 50 }),
    hedge(stage, [-20, 634], [290, 604], 34, 60),
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
    camera: setUpCamera({ eye: 8, distance: 112, focal: 1500, horizon, centre: 540, turn: -0.22 }),
  };
  const { camera, inks } = set;
  const face = frontFace(camera, [-8.5, 0, 0]);
  const dome = Array.from({ length: 13 }, (_, i): readonly [number, number] => [
    8.5 + 4.6 * Math.cos((i / 12) * Math.PI),
    6.6 + 2.9 * Math.sin((i / 12) * Math.PI),
  ]);
  const top: readonly (readonly [number, number])[] = [
    [17, 0],
    [17, 5.2],
    [14.6, 5.2],
    [14.6, 6.6],
    ...dome,
    [2.4, 6.6],
    [2.4, 5.2],
    [0, 5.2],
  ];
  const outline = (out: number): Point[] => [
    face(0, 0, out),
    ...top.map(([x, y]) => face(x, y, out)),
  ];
  return [
    court(set, 'earth', [-11, -24, 11, 1]),
    castShadow(
      set,
      top.map(([x, y]) => [x - 8.5, y, 0] as const),
    ),
    fill(inks.shade('rose'), polygon(outline(-1))),
    fill(inks.lit('rose'), polygon(outline(0))),
    stroke(inks.lit('limewash'), 3.5, openLine(outline(0).slice(1))),
    stroke(inks.lit('limewash'), 2.5, openLine([face(0, 1.1), face(17, 1.1)])),
    stroke(
      inks.shade('rose'),
      1.2,
      [2.4, 3.6, 4.8, 6].map((y) =>
        openLine([face(y > 5 ? 3 : 0.4, y), face(y > 5 ? 14 : 16.6, y)]),
      ),
      { dash: '14 3 8 3', opacity: 0.5 },
    ),
    stroke(
      inks.ground('earth', 0.4),
      1.6,
      [-6, -12, -18].map((z) => openLine([camera.at([-11, 0, z]), camera.at([11, 0, z])])),
    ),
  ].join('');
}

/** Strips of hay and maize between the village and the viewer. */
function meadows({ inks }: Stage): string {
  const rows = Array.from({ length: 12 }, (_, i) => `M${30 + i * 24} 462l${-40 - i * 4} 44`);
  const swaths = Array.from(
    { length: 7 },
    (_, i) => `M-10 ${524 + i * 9}q170-${16 + i * 2} 330-${14 + i}`,
  );
  return [
    fill(inks.ground('meadow'), 'M-10 456q180-14 330-6l-40 58q-150 2-290 8z'),
    stroke(inks.ground('grass', 0.3), 3, rows, { dash: '9 4 5 4' }),
    beads(inks.shade('leaf'), 13, 'M-10 516q140-10 300-8l44-56', '.1 9 .1 12 .1 7'),
    beads(inks.lit('leaf'), 6, 'M-10 511q140-10 300-8l42-54', '.1 11 .1 15'),
    fill(inks.ground('cream', 0.1), 'M-10 524q170-16 350-14l-60 82q-140 6-290 24z'),
    stroke(inks.ground('meadow', 0.2), 3, swaths, { dash: '26 6 12 5' }),
  ].join('');
}

function garden(stage: Stage): string {
  const set = setUpCamera({ eye: 8, distance: 84, focal: 1500, horizon, centre: 945, turn: -0.42 });
  const face = frontFace(set, [-9, 0, 0]);
  return [
    hydrangeas(stage, face(0.6, 0, 0.7), face(6.8, 0, 0.7), 13, 3),
    hydrangeas(stage, face(12, 0, 0.7), face(16.8, 0, 0.7), 13, 3),
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
