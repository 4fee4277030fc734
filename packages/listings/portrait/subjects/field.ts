/** A plot of grass: hedges at its sides, stakes with a cord, a tree, and what lies behind. */
import { hedge, tufts } from '../parts/bushes.ts';
import { oak } from '../parts/trees.ts';
import { beads, circle, fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

const corners = [
  [-9.5, 0, -5],
  [9, 0, -5],
  [8, 0, 14],
  [-6, 0, 14],
] as const;

export const field: Drawing = {
  view: () => ({ eye: 5, distance: 30, focal: 1300, horizon: 430, centre: 600, turn: -0.25 }),
  draw(stage) {
    const { inks, camera } = stage;
    return [
      fill(inks.ground('grass'), `M0 ${camera.horizon + 60}q600-24 1200 0V800H0z`),
      fill(inks.ground('meadow'), polygon(corners.map(camera.at))),
      strips(stage),
      tufts(stage, 520, 800, 24, 20),
      stakes(stage),
      flowers(stage),
      hedge(stage, [820, 545], [1240, 580], 44, 30),
      oak(stage, { x: 1050, y: 640, h: 420, seed: 50 }),
      hedge(stage, [-20, 640], [170, 600], 54, 70),
      hedge(stage, [-30, 806], [340, 830], 70, 90),
    ].join('');
  },
};

/** Mown strips, light and dark in turn, that run away from the viewer. */
function strips({ camera, inks }: Stage): string {
  const [[left, , near], [right], [farRight, , far], [farLeft]] = corners;
  const strip = (i: number): string => {
    const at = (share: number, deep: boolean): Point =>
      deep
        ? camera.at([farLeft + (farRight - farLeft) * share, 0, far])
        : camera.at([left + (right - left) * share, 0, near]);
    const [from, to] = [i / 12, (i + 1) / 12];
    return polygon([at(from, false), at(to, false), at(to, true), at(from, true)]);
  };
  const odd = [1, 3, 5, 7, 9, 11].map(strip);
  return (
    fill(inks.ground('grass', 0.08), ...odd) +
    stroke(inks.ground('grass', 0.3), 2, odd, { dash: '3 13' })
  );
}

/** Poppies and daisies along the near edge. */
function flowers({ inks }: Stage): string {
  const drift = (y: number): string => `M420 ${y}q300-26 780 -6`;
  return [
    beads(inks.lit('red'), 9, drift(774), '.1 37 .1 61 .1 23 .1 88'),
    beads(inks.lit('cream'), 6, drift(756), '.1 29 .1 53 .1 41'),
    beads(inks.lit('ochre'), 5, drift(786), '.1 45 .1 19 .1 70'),
  ].join('');
}

function stakes({ camera, inks, sun }: Stage): string {
  const tops = corners.map(([x, y, z]): [Point, Point, Point] => [
    camera.at([x, y, z]),
    camera.at([x, y + 1.5, z]),
    camera.shadowOf([x, y + 1.5, z], sun),
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
