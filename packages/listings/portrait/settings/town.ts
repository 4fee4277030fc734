/** Town: a row of roofs and a steeple beyond, plane trees, paving, a lamp. */
import type { Material } from '../palette.ts';
import { planeTree } from '../parts/trees.ts';
import { circle, fill, glaze, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { ridge } from './hills.ts';
import { sky } from './sky.ts';

export function town(stage: Stage): string {
  const { inks, camera, chance } = stage;
  const h = camera.horizon;
  const ground = h + 60;
  return [
    sky(stage),
    ridge(stage, { base: h, height: 120, seed: 1, material: 'blue', distance: 0.7, waves: 4 }),
    spires(stage, [200 + 800 * chance(2), h + 20]),
    roofline(stage, h + 30),
    fill(inks.far('paving', 0.1), `M0 ${h + 24}H1200V800H0z`),
    planeTree(stage, { x: 60 + 70 * chance(5), y: ground + 6, h: 230, seed: 300 }),
    planeTree(stage, { x: 1100 + 60 * chance(6), y: ground + 10, h: 250, seed: 340 }),
    fill(inks.ground('paving'), `M0 ${ground}H1200V800H0z`),
    paving(stage, ground),
  ].join('');
}

/** Neighbours far behind: walls and roofs in two or three inks. */
function roofline({ inks, chance }: Stage, foot: number): string {
  const walls: string[] = [];
  const roofs: string[] = [];
  const panes: string[] = [];
  let x = -30;
  for (let i = 0; x < 1200; i += 1) {
    const w = 60 + 70 * chance(i + 150);
    const h = 70 + 80 * chance(i + 170);
    const top = foot - h;
    walls.push(
      polygon([
        [x, foot],
        [x, top],
        [x + w, top],
        [x + w, foot],
      ]),
    );
    roofs.push(
      polygon([
        [x - 5, top + 2],
        [x + w * 0.5, top - 22 - 16 * chance(i + 190)],
        [x + w + 5, top + 2],
      ]),
    );
    for (let row = 0; row < 3; row += 1)
      panes.push(
        openLine([
          [x + 12, top + 20 + row * 26],
          [x + w - 8, top + 20 + row * 26],
        ]),
      );
    x += w;
  }
  return [
    fill(inks.far('limewash', 0.28), ...walls),
    fill(inks.far('tile', 0.35), ...roofs),
    stroke(inks.far('slate', 0.25), 12, panes, { dash: '8 15' }),
  ].join('');
}

/** Two spires, as Bayonne has them. */
function spires({ inks }: Stage, [x, y]: Point): string {
  const spire = (dx: number): Point[] => [
    [x + dx, y],
    [x + dx, y - 190],
    [x + dx + 11, y - 290],
    [x + dx + 22, y - 190],
    [x + dx + 22, y],
  ];
  return fill(inks.far('slate' satisfies Material, 0.5), polygon(spire(0)), polygon(spire(34)));
}

function paving({ inks }: Stage, top: number): string {
  const rows = [8, 24, 48, 82, 128, 190].map((dy) => `M0 ${top + dy}H1200`);
  return stroke(inks.ground('paving', 0.5), 2, rows, { dash: '70 8 46 8', opacity: 0.55 });
}

export function lamp({ inks }: Stage, [x, y]: Point, h: number): string {
  const top = y - h;
  return [
    stroke(
      inks.line,
      h * 0.025,
      openLine([
        [x, y],
        [x, top + h * 0.1],
      ]),
    ),
    fill(
      inks.line,
      polygon([
        [x - h * 0.04, y],
        [x + h * 0.04, y],
        [x + h * 0.02, y - h * 0.12],
        [x - h * 0.02, y - h * 0.12],
      ]),
    ),
    inks.lamp ? glaze(inks.lamp, 0.35, circle(x, top + h * 0.06, h * 0.14)) : '',
    fill(
      inks.lamp ?? inks.lit('cream'),
      polygon([
        [x - h * 0.03, top + h * 0.1],
        [x + h * 0.03, top + h * 0.1],
        [x + h * 0.05, top + h * 0.02],
        [x - h * 0.05, top + h * 0.02],
      ]),
    ),
    fill(
      inks.line,
      polygon([
        [x - h * 0.06, top + h * 0.02],
        [x + h * 0.06, top + h * 0.02],
        [x, top - h * 0.03],
      ]),
      circle(x, top - h * 0.03, h * 0.01),
    ),
  ].join('');
}
