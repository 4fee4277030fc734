/** From the terrace of a flat: an awning above, a railing before, a table, and the ocean. */
import { awning } from '../parts/balcony.ts';
import { frontFace } from '../camera.ts';
import { hydrangeas } from '../parts/plants.ts';
import { headland, rocks, water } from '../settings/sea.ts';
import { sky } from '../settings/sky.ts';
import { ellipse, fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const seaTerrace: Drawing = {
  view: () => ({ eye: 1.7, distance: 7, focal: 900, horizon: 400, centre: 600, turn: 0 }),
  draw(stage) {
    const { inks, camera, joinery } = stage;
    const ceiling = frontFace(camera, [-5.2, 3.1, -0.6]);
    return [
      sky(stage),
      water(stage, camera.horizon, 640),
      headland(stage, [210, camera.horizon + 2], 1.3),
      rocks(stage, [760, 560], 150, 30),
      rocks(stage, [900, 470], 70, 36),
      awning(stage, ceiling, {
        x: 0,
        y: 0,
        w: 10.4,
        out: 1.2,
        fall: 0.35,
        ink: joinery,
        stripes: 15,
      }),
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
    fill(inks.lit('stone'), `M0 ${Math.round(edge)}H1200V800H0z`),
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
    `<path fill="${inks.shadow}" fill-opacity=".5" d="${ellipse(830, 772, 210, 22)}"/>`,
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
