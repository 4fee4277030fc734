/** A workshop: a low gable with cladding, one large door, a strip of windows, timber stacked outside. */
import { frontFace, panel, rightFace } from '../camera.ts';
import { openings } from '../parts/openings.ts';
import { hedge } from '../parts/bushes.ts';
import { gableRoof } from '../parts/roof.ts';
import { hatch } from '../parts/volume.ts';
import { court } from '../settings/ground.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import { boxSpots, castShadow } from '../stage.ts';
import type { Drawing } from './subject.ts';

export const workshop: Drawing = {
  view: () => ({ eye: 3, distance: 40, focal: 2250, horizon: 575, centre: 550, turn: -0.5 }),
  draw(stage) {
    const { camera, inks, joinery } = stage;
    const roof = gableRoof(stage, {
      left: -8,
      right: 8,
      front: 0,
      back: 14,
      eavesLeft: 4.6,
      eavesRight: 4.6,
      ridge: 7,
      ridgeAt: 0,
      overhang: 0.5,
      material: 'slate',
    });
    const face = frontFace(camera, [-8, 0, 0]);
    const side = rightFace(camera, [8, 0, 0]);
    const boards = Array.from({ length: 22 }, (_, i) =>
      openLine([face(0.4 + i * 0.72, 1), face(0.4 + i * 0.72, 4.9)]),
    );
    return [
      court(stage, 'concrete', [-9, -12, 9.5, 0], 1),
      castShadow(stage, [...boxSpots([-8, 0, 0], 16, 4.6, 14), [0, 7, 0], [0, 7, 14]]),
      roof.behind,
      fill(inks.lit('wood'), polygon(roof.wall)),
      stroke(inks.shade('wood'), 2, boards),
      fill(inks.shade('wood'), polygon(panel(side, 0, 0, 14, 4.6))),
      hatch(stage, side, 14, 4.6),
      fill(inks.lit('concrete'), polygon(panel(face, 0, 0, 16, 1))),
      fill(inks.shade('concrete'), polygon(panel(side, 0, 0, 14, 1))),
      openings(stage, side, [{ x: 1.4, y: 2.4, w: 11, h: 1.2, panes: [8, 1] }], {
        lit: false,
        seed: 3,
      }),
      openings(stage, face, [{ x: 9.6, y: 1.6, w: 4.6, h: 1.6, panes: [4, 2] }], {
        lit: true,
        seed: 5,
      }),
      fill(inks.lit('stone'), polygon(panel(face, 2, 0, 5.6, 4.2))),
      fill(inks.lit(joinery), polygon(panel(face, 2.3, 0, 5, 3.9))),
      stroke(
        inks.shade(joinery),
        3,
        [1, 2, 3].map((y) => openLine([face(2.3, y), face(7.3, y)])),
      ),
      openings(stage, face, [{ x: 3, y: 2.2, w: 3.6, h: 0.6, panes: [4, 1] }], {
        lit: true,
        seed: 8,
      }),
      roof.before,
      fill(
        inks.lit('ochre'),
        ...[0, 1, 2].flatMap((row) =>
          [0, 1, 2].map((n) =>
            polygon(panel(face, 10 + n * 1.3 + row * 0.2, row * 0.42, 1.2, 0.36, 1.4)),
          ),
        ),
      ),
      hedge(stage, [-20, 640], [160, 640], 50, 10),
    ].join('');
  },
};
