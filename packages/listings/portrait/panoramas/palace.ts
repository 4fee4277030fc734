/** The palace of Biarritz: pavilions of brick and stone under tall slates. */
import { panel, setUpCamera } from '../camera.ts';
import { balcony } from '../parts/balcony.ts';
import { mansard } from '../parts/mansard.ts';
import { openings } from '../parts/openings.ts';
import { front, right, walls } from '../parts/volume.ts';
import type { Box } from '../parts/volume.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** Brick and white stone, three storeys under slate: a long body and three pavilions. */
export function palace(stage: Stage, horizon: number): string {
  const set: Stage = {
    ...stage,
    camera: setUpCamera({
      eye: 3,
      distance: 120,
      focal: 1560,
      horizon: horizon + 24,
      centre: 870,
      turn: -0.34,
    }),
  };
  const body: Box = { x: -22, y: 0, z: 4, w: 46, h: 13, d: 14 };
  const pavilions: readonly Box[] = [
    { x: -26, y: 0, z: 1, w: 10, h: 14, d: 18 },
    { x: -5, y: 0, z: 1.5, w: 12, h: 15, d: 12 },
    { x: 18, y: 0, z: 1, w: 10, h: 14, d: 18 },
  ];
  return [
    block(set, body, [2, 5.6, 9.2, 12.8, 16.4, 30.6, 34.2, 37.8, 41.4], 3.6),
    ...pavilions.map((box, i) =>
      block(set, box, i === 1 ? [1.6, 5.4, 9.2] : [1.2, 4.4, 7.6], i === 1 ? 6 : 5),
    ),
    flag(set),
  ].join('');
}

function block(stage: Stage, box: Box, columns: readonly number[], rise: number): string {
  const { inks } = stage;
  const [face, side] = [front(stage, box), right(stage, box)];
  const storeys = [0.6, 5, 9.4];
  const ends = [0, box.w - 0.7];
  return [
    walls(stage, box, 'brick'),
    fill(
      inks.lit('limewash'),
      ...[4.2, 8.6, box.h - 0.9].map((y) => polygon(panel(face, 0, y, box.w, 0.5))),
      ...ends.map((x) => polygon(panel(face, x, 0, 0.7, box.h))),
      polygon(panel(face, 0, 0, box.w, 0.5)),
    ),
    fill(
      inks.shade('limewash'),
      ...[4.2, 8.6, box.h - 0.9].map((y) => polygon(panel(side, 0, y, box.d, 0.5))),
      ...[0, box.d - 0.7].map((x) => polygon(panel(side, x, 0, 0.7, box.h))),
    ),
    openings(
      stage,
      face,
      columns.flatMap((x) =>
        storeys.map((y, i) => ({
          x,
          y,
          w: 1.3,
          h: i === 2 ? 2.2 : 3,
          arched: i === 0,
          surround: 0.32,
        })),
      ),
      { lit: true, surround: 'limewash', seed: Math.round(50 + box.x) },
    ),
    openings(
      stage,
      side,
      [3, 7, 11]
        .filter((x) => x < box.d - 2)
        .flatMap((x) => storeys.map((y) => ({ x, y, w: 1.3, h: 2.6, surround: 0.3 }))),
      { lit: false, surround: 'limewash', seed: Math.round(90 + box.x) },
    ),
    balcony(stage, face, {
      x: columns[0] ?? 0,
      y: 4.8,
      w: (columns.at(-1) ?? 0) - (columns[0] ?? 0) + 1.3,
      out: 0.8,
      rail: 'white',
      floor: 'limewash',
    }),
    mansard(stage, box, { rise, dormers: columns.map((x) => x + 0.65) }),
  ].join('');
}

function flag({ camera, inks }: Stage): string {
  const [[x, y], [, top]] = [camera.at([1, 21, 6]), camera.at([1, 27, 6])];
  return (
    stroke(
      inks.line,
      2,
      openLine([
        [x, y],
        [x, top],
      ]),
    ) +
    fill(
      inks.lit('cream'),
      `M${Math.round(x)} ${Math.round(top)}q10-6 20 0t18-2v12q-9-4-18 1t-20 1z`,
    )
  );
}
