/** A warehouse: north-light roofs like the teeth of a saw, three loading bays, a lorry's worth of yard. */
import { panel } from '../camera.ts';
import { hedge } from '../parts/bushes.ts';
import { front, right, walls } from '../parts/volume.ts';
import { court } from '../settings/ground.ts';
import { ellipse, fill, openLine, polygon, stroke } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

const box = { x: -14, y: 0, z: 0, w: 28, h: 6.2, d: 16 };

export const warehouse: Drawing = {
  view: () => ({ eye: 3.6, distance: 50, focal: 1750, horizon: 560, centre: 540, turn: -0.45 }),
  draw(stage) {
    const { inks } = stage;
    const face = front(stage, box);
    const ribs = Array.from({ length: 40 }, (_, i) =>
      openLine([face(i * 0.7, 0.6), face(i * 0.7, 6.2)]),
    );
    return [
      court(stage, 'concrete', [-20, -16, 26, 0]),
      castShadow(stage, boxSpots([-14, 0, 0], 28, 7.6, 16)),
      sawTooth(stage),
      walls(stage, box, 'metal'),
      stroke(inks.line, 1.4, ribs, { opacity: 0.18 }),
      fill(inks.lit(stage.joinery), polygon(panel(face, 0, 5.2, 28, 0.7))),
      fill(inks.shade(stage.joinery), polygon(panel(right(stage, box), 0, 5.2, 16, 0.7))),
      ...[3, 10, 17].map((x, i) => bay(stage, x, i === stage.scene.variant % 3)),
      fill(inks.lit('concrete'), polygon(panel(face, 0, 0, 28, 0.6))),
      fill(inks.lit('glass'), polygon(panel(face, 23.6, 0.6, 1.4, 2.4))),
      yard(stage),
      lorry(stage),
      hedge(stage, [-20, 620], [150, 618], 54, 10),
    ].join('');
  },
};

/** Five teeth along the front: the upright glass of each looks away from the sun. */
function sawTooth(stage: Stage): string {
  const { camera, inks } = stage;
  return [0, 1, 2, 3]
    .map((i) => {
      const [l, r] = [-14 + i * 7, -7 + i * 7];
      const top = 9.6;
      return [
        fill(
          inks.shade('glass'),
          polygon(
            (
              [
                [r, 6.2, 0],
                [r, 6.2, 16],
                [r, top, 16],
                [r, top, 0],
              ] as const
            ).map(camera.at),
          ),
        ),
        stroke(
          inks.lit('metal'),
          1.5,
          [3, 6, 9, 12].map((z) => openLine([camera.at([r, 6.2, z]), camera.at([r, top, z])])),
        ),
        fill(
          inks.lit('slate'),
          polygon(
            (
              [
                [l, 6.2, 0],
                [r, top, 0],
                [r, top, 16],
                [l, 6.2, 16],
              ] as const
            ).map(camera.at),
          ),
        ),
        fill(
          inks.lit('metal'),
          polygon(
            (
              [
                [l, 6.2, 0],
                [r, 6.2, 0],
                [r, top, 0],
              ] as const
            ).map(camera.at),
          ),
        ),
      ].join('');
    })
    .join('');
}

function bay(stage: Stage, x: number, open: boolean): string {
  const { inks } = stage;
  const face = front(stage, box);
  const slats = [1.6, 2.2, 2.8, 3.4, 4].map((y) => openLine([face(x, y), face(x + 4, y)]));
  return [
    fill(inks.line, polygon(panel(face, x - 0.3, 0.6, 4.6, 4.1))),
    open
      ? fill(
          inks.shade('wood'),
          polygon(panel(face, x + 0.6, 0.9, 1.2, 1.3)),
          polygon(panel(face, x + 2, 0.9, 1.3, 1.8)),
        )
      : fill(inks.lit('white'), polygon(panel(face, x, 0.9, 4, 3.5))),
    open ? '' : stroke(inks.shade('white'), 2, slats),
    fill(
      inks.lit('ochre'),
      polygon(panel(face, x - 0.5, 0.6, 0.25, 1.4)),
      polygon(panel(face, x + 4.3, 0.6, 0.25, 1.4)),
    ),
  ].join('');
}

function yard({ camera, inks }: Stage): string {
  const lines = [-11.5, -4.5, 2.5, 9.5].map((x) =>
    openLine([camera.at([x, 0, -1]), camera.at([x - 1, 0, -11])]),
  );
  return stroke(inks.lit('ochre'), 4, lines, { dash: '40 14' });
}

/** A lorry, backed against the second bay. */
function lorry(stage: Stage): string {
  const { inks, joinery } = stage;
  const load = { x: -3.8, y: 1, z: -8.6, w: 3, h: 3, d: 6.4 };
  const cab = { x: -3.7, y: 0.7, z: -10.9, w: 2.8, h: 2.6, d: 2.1 };
  const [side, near, flank] = [right(stage, load), front(stage, cab), right(stage, cab)];
  const wheels = [0.7, 5.2, 8.2].map((along) => right(stage, { ...cab, y: 0 })(along, 0.5));
  return [
    castShadow(stage, [
      ...boxSpots([load.x, 0, load.z], load.w, 4, load.d),
      ...boxSpots([cab.x, 0, cab.z], cab.w, 3, cab.d),
    ]),
    fill(inks.line, polygon(panel(right(stage, { ...load, y: 0.6 }), -2, 0, 8.2, 0.4))),
    walls(stage, load, 'white'),
    fill(inks.shade(joinery), polygon(panel(side, 0, 1.1, 6.4, 0.6))),
    walls(stage, cab, joinery, { plain: true }),
    fill(inks.lit('glass'), polygon(panel(near, 0.3, 1.3, 2.2, 0.9))),
    fill(inks.shade('glass'), polygon(panel(flank, 0.3, 1.3, 1, 0.9))),
    fill(
      inks.lit('cream'),
      polygon(panel(near, 0.2, 0.3, 0.4, 0.25)),
      polygon(panel(near, 2.2, 0.3, 0.4, 0.25)),
    ),
    fill(inks.line, ...wheels.map(([x, y]) => ellipse(x, y, 11, 19))),
    fill(inks.lit('metal'), ...wheels.map(([x, y]) => ellipse(x, y, 4, 8))),
  ].join('');
}
