/** What a village of Labourd gathers around: its church and its fronton. */
import { frontFace, panel, setUpCamera } from '../camera.ts';
import { openings } from '../parts/openings.ts';
import { quoins } from '../parts/timber.ts';
import { eavesRoof, front, right, walls } from '../parts/volume.ts';
import { court } from '../settings/ground.ts';
import { circle, fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';

/** White walls, a square bell tower at the west end, a stair on its side. */
export function church(stage: Stage, horizon: number): string {
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
export function fronton(stage: Stage, horizon: number): string {
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
