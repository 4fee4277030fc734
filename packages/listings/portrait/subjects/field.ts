/** A plot of grass: hedges at its sides, stakes with a cord, a tree, and what lies behind. */
import { hedge, oak, tufts } from '../parts/plants.ts';
import { circle, fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

const corners = [
  [-7, 0, -4],
  [7.5, 0, -4],
  [6, 0, 10],
  [-5, 0, 10],
] as const;

export const field: Drawing = {
  view: () => ({ eye: 5, distance: 30, focal: 1300, horizon: 430, centre: 600, turn: -0.25 }),
  draw(stage) {
    const { inks, camera } = stage;
    return [
      fill(inks.lit('grass'), `M0 ${camera.horizon + 60}q600-24 1200 0V800H0z`),
      fill(inks.lit('meadow'), polygon(corners.map(camera.at))),
      furrows(stage),
      tufts(stage, 520, 800, 24, 20),
      stakes(stage),
      hedge(stage, [820, 545], [1240, 580], 44, 30),
      oak(stage, { x: 960, y: 620, h: 330, seed: 50 }),
      hedge(stage, [-20, 640], [170, 600], 54, 70),
      hedge(stage, [-30, 806], [340, 830], 70, 90),
    ].join('');
  },
};

function furrows({ camera, inks }: Stage): string {
  const lines = Array.from({ length: 15 }, (_, i) => {
    const share = (i + 0.5) / 15;
    return openLine([camera.at([-7 + 14.5 * share, 0, -4]), camera.at([-5 + 11 * share, 0, 10])]);
  });
  return stroke(inks.lit('grass'), 5, lines, { dash: '26 9 12 9' });
}

function stakes({ camera, inks, sun }: Stage): string {
  const tops = corners.map(([x, y, z]): [Point, Point, Point] => [
    camera.at([x, y, z]),
    camera.at([x, y + 1.3, z]),
    camera.shadowOf([x, y + 1.3, z], sun),
  ]);
  const cord = openLine([...tops, ...tops.slice(0, 1)].map(([, [x, y]]): Point => [x, y + 10]));
  return [
    stroke(
      inks.shadow,
      6,
      tops.map(([foot, , shadow]) => openLine([foot, shadow])),
    ),
    stroke(
      inks.shade('wood'),
      9,
      tops.map(([foot, top]) => openLine([foot, top])),
    ),
    stroke(inks.lit('red'), 2, cord, { dash: '14 4' }),
    fill(inks.lit('red'), ...tops.map(([, top]) => circle(...top, 6))),
  ].join('');
}
