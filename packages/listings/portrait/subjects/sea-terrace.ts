/** From the terrace of a flat: an awning above, a railing before, a table, and the ocean. */
import { hydrangeas } from '../parts/bushes.ts';
import { headland, rocks, water } from '../settings/sea.ts';
import { sky } from '../settings/sky.ts';
import { ellipse, fill, glaze, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const seaTerrace: Drawing = {
  view: () => ({ eye: 1.7, distance: 7, focal: 900, horizon: 400, centre: 600, turn: 0 }),
  backdrop: (stage) => sky(stage),
  draw(stage) {
    const { inks, camera } = stage;
    return [
      water(stage, camera.horizon, 640),
      headland(stage, [210, camera.horizon + 2], 1.3),
      rocks(stage, [760, 560], 150, 30),
      rocks(stage, [900, 470], 70, 36),
      blind(stage),
      wall(stage),
      floorAndRail(stage),
      table(stage),
      fill(
        inks.shade('tile'),
        polygon([
          [60, 760],
          [190, 760],
          [176, 660],
          [74, 660],
        ]),
      ),
      fill(
        inks.lit('tile'),
        polygon([
          [60, 760],
          [110, 760],
          [112, 660],
          [74, 660],
        ]),
        polygon([
          [64, 672],
          [186, 672],
          [190, 650],
          [60, 650],
        ]),
      ),
      hydrangeas(stage, [50, 656], [205, 656], 70, 9 + stage.scene.variant),
    ].join('');
  },
};

function floorAndRail({ inks, camera }: Stage): string {
  const edge = camera.around([0, 0, 0])[1];
  const rail = camera.around([0, 1.05, 0])[1];
  const joints = Array.from({ length: 13 }, (_, i) =>
    openLine([camera.around([(i - 6) * 0.9, 0, 0]), camera.around([(i - 6) * 0.9, 0, -4])]),
  );
  return [
    fill(inks.ground('stone'), `M0 ${Math.round(edge)}H1200V800H0z`),
    stroke(
      inks.shade('stone'),
      2,
      [...joints, `M0 ${Math.round(edge + 50)}H1200M0 ${Math.round(edge + 130)}H1200`],
      { opacity: 0.6 },
    ),
    stroke(inks.shadow, edge - rail, `M0 ${Math.round((edge + rail) / 2)}H1200`, { dash: '4 30' }),
    stroke(inks.lit('white'), 10, `M0 ${Math.round(rail)}H1200`),
    stroke(inks.shade('white'), 4, `M0 ${Math.round(rail + 7)}H1200`),
  ].join('');
}

function table({ inks, joinery }: Stage): string {
  const leg = (x: number, y: number, h: number): string =>
    openLine([
      [x, y],
      [x, y - h],
    ]);
  const chair = (x: number, way: number): string =>
    [
      stroke(
        inks.shade('wood'),
        8,
        leg(x, 770, 90) + leg(x + way * 70, 770, 170) + leg(x + way * 8, 742, 66),
      ),
      fill(
        inks.lit(joinery),
        polygon([
          [x - way * 6, 684],
          [x + way * 76, 684],
          [x + way * 68, 668],
          [x + way * 2, 668],
        ]),
        polygon([
          [x + way * 60, 670],
          [x + way * 76, 670],
          [x + way * 84, 590],
          [x + way * 70, 590],
        ]),
      ),
    ].join('');
  return [
    glaze(inks.shadow, 0.5, ellipse(830, 772, 210, 22)),
    chair(900, 1),
    stroke(inks.line, 8, leg(790, 772, 130)),
    stroke(
      inks.line,
      6,
      openLine([
        [740, 776],
        [790, 756],
        [840, 776],
      ]),
    ),
    fill(inks.lit('white'), ellipse(790, 642, 120, 20)),
    fill(inks.shade('white'), 'M670 642a120 20 0 0 0 240 0v8a120 20 0 0 1-240 0z'),
    fill(
      inks.lit('ochre'),
      polygon([
        [770, 640],
        [800, 640],
        [804, 606],
        [766, 606],
      ]),
    ),
    fill(inks.lit('red'), ellipse(785, 604, 19, 5)),
    chair(690, -1),
  ].join('');
}

/** The awning from below, with its valance. */
function blind({ inks, joinery }: Stage): string {
  const count = 13;
  const stripe = (i: number): string => {
    const [far, near] = [-50 + i * 100, -450 + i * 161];
    return polygon([
      [far, 92],
      [far + 100, 92],
      [near + 161, -10],
      [near, -10],
    ]);
  };
  const flap = (i: number): string => `M${-50 + i * 100} 92h100v26q-50 26-100 0z`;
  const all = Array.from({ length: count }, (_, i) => i);
  const [even, odd] = [all.filter((i) => i % 2 === 0), all.filter((i) => i % 2)];
  return [
    fill(inks.shade('cream'), ...odd.map(stripe)),
    fill(inks.shade(joinery), ...even.map(stripe)),
    fill(inks.lit('cream'), ...odd.map(flap)),
    fill(inks.lit(joinery), ...even.map(flap)),
  ].join('');
}

/** The front of the flat at the right, with the leaf of a shutter. */
function wall({ inks, camera, joinery }: Stage): string {
  const part = (from: number, to: number, low: number, high: number): Point[] =>
    (
      [
        [3.8, low, from],
        [3.8, low, to],
        [3.8, high, to],
        [3.8, high, from],
      ] as const
    ).map(camera.around);
  const slats = Array.from({ length: 12 }, (_, i) =>
    openLine([
      camera.around([3.8, 0.35 + i * 0.17, -0.6]),
      camera.around([3.8, 0.35 + i * 0.17, -1.5]),
    ]),
  );
  return [
    fill(inks.lit('limewash'), polygon(part(0, -5, 0, 4))),
    fill(inks.lit('stone'), polygon(part(0, -5, 0, 0.12))),
    fill(inks.lit(joinery), polygon(part(-0.5, -1.6, 0.2, 2.5))),
    stroke(inks.shade(joinery), 3, slats),
  ].join('');
}
