/** A warehouse: north-light roofs like the teeth of a saw, three loading bays, a lorry's worth of yard. */
import { panel } from '../camera.ts';
import { hedge } from '../parts/plants.ts';
import { front, right, walls } from '../parts/volume.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Stage } from '../stage.ts';
import type { Drawing } from './subject.ts';

const box = { x: -14, y: 0, z: 0, w: 28, h: 6.2, d: 16 };

export const warehouse: Drawing = {
  view: () => ({ eye: 3.6, distance: 50, focal: 1750, horizon: 570, centre: 540, turn: -0.45 }),
  draw(stage) {
    const { inks } = stage;
    const face = front(stage, box);
    const ribs = Array.from({ length: 40 }, (_, i) =>
      openLine([face(i * 0.7, 0.6), face(i * 0.7, 6.2)]),
    );
    return [
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
