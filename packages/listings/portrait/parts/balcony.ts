/** Balconies, awnings and parasols: what stands out of a front. */
import { panel } from '../camera.ts';
import type { Face } from '../camera.ts';
import type { Material } from '../palette.ts';
import { fill, glaze, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';
import { between } from './roof.ts';

export interface BalconyOptions {
  x: number;
  y: number;
  w: number;
  out?: number;
  /** Bars of iron or wood, or a pane of glass. */
  rail?: Material | 'glass';
  floor?: Material;
  lit?: boolean;
  /** False where the balcony is the roof of a bay: its shadow would fall beside it. */
  shadow?: boolean;
}

export function balcony(
  stage: Stage,
  face: Face,
  {
    x,
    y,
    w,
    out = 1.1,
    rail = 'slate',
    floor = 'concrete',
    lit = true,
    shadow: casts = true,
  }: BalconyOptions,
): string {
  const { inks } = stage;
  const tone = lit ? inks.lit : inks.shade;
  const [foot, top] = [y, y + 1];
  const slab = panel(face, x, foot - 0.22, w, 0.22, out);
  const side: Point[] = [
    face(x + w, foot - 0.22, out),
    face(x + w, foot - 0.22),
    face(x + w, foot),
    face(x + w, foot, out),
  ];
  const under: Point[] = [
    face(x, foot - 0.22),
    face(x + w, foot - 0.22),
    face(x + w, foot - 0.22, out),
    face(x, foot - 0.22, out),
  ];
  const shadow = panel(face, x + 0.25, foot - 0.22 - out * 0.6, w, out * 0.6);
  const height = Math.abs(face(x, top, out)[1] - face(x, foot, out)[1]);
  const middle = openLine([face(x, y + 0.5, out), face(x + w, y + 0.5, out)]);
  const rim =
    openLine([face(x, top, out), face(x + w, top, out), face(x + w, top)]) +
    openLine([face(x + w, top, out), face(x + w, foot, out)]);
  return [
    casts ? glaze(inks.shade('stone'), 0.6, polygon(shadow)) : '',
    fill(inks.shade('slate'), polygon(under)),
    rail === 'glass'
      ? glaze(inks.lit('sea'), 0.45, polygon(panel(face, x, foot, w, 1, out)))
      : stroke(tone(rail), height, middle, {
          dash: `${rail === 'slate' ? 1.6 : 3} ${rail === 'slate' ? 4 : 3.4}`,
        }),
    stroke(tone(rail === 'glass' ? 'metal' : rail), 2.6, rim),
    fill(tone(floor), polygon(slab)),
    fill(inks.shade(floor), polygon(side)),
  ].join('');
}

/** A striped awning, pulled out over a window. */
export function awning(
  { inks }: Stage,
  face: Face,
  {
    x,
    y,
    w,
    out = 1.4,
    fall = 0.8,
    ink,
    stripes = 7,
  }: {
    x: number;
    y: number;
    w: number;
    out?: number;
    fall?: number;
    ink: Material;
    stripes?: number;
  },
): string {
  const [a, b] = [face(x, y), face(x + w, y)];
  const [c, d] = [face(x + w, y - fall, out), face(x, y - fall, out)];
  const [e, f] = [face(x + w, y - fall - 0.28, out), face(x, y - fall - 0.28, out)];
  const bands = Array.from({ length: stripes }, (_, i) => i).filter((i) => i % 2 === 0);
  const strip = (p: Point, q: Point, r: Point, s: Point, i: number): string =>
    polygon([
      between(p, q, i / stripes),
      between(p, q, (i + 1) / stripes),
      between(s, r, (i + 1) / stripes),
      between(s, r, i / stripes),
    ]);
  return [
    glaze(inks.line, 0.35, polygon(panel(face, x + 0.2, y - fall - 1, w, fall + 1))),
    fill(inks.lit('cream'), polygon([a, b, c, d])),
    fill(inks.lit(ink), ...bands.map((i) => strip(a, b, c, d, i))),
    fill(inks.shade('cream'), polygon([d, c, e, f])),
    fill(inks.shade(ink), ...bands.map((i) => strip(d, c, e, f, i))),
    fill(inks.shade(ink), polygon([b, c, e, face(x + w, y - 0.1)])),
  ].join('');
}

/** A parasol on its foot, with its table. */
export function parasol({ inks }: Stage, [x, y]: Point, h: number, ink: Material): string {
  const r = h * 0.55;
  const top = y - h;
  const rim = y - h * 0.72;
  const rib = (from: number, to: number): string =>
    polygon([
      [x, top],
      [x + r * to, rim],
      [x + r * from, rim],
    ]);
  return [
    stroke(
      inks.shade('wood'),
      h * 0.03,
      openLine([
        [x, y],
        [x, top],
      ]),
    ),
    fill(inks.lit('cream'), rib(-1, 1)),
    fill(inks.lit(ink), rib(-1, -0.55), rib(-0.15, 0.3)),
    fill(inks.shade(ink), rib(0.65, 1)),
    fill(
      inks.shade('cream'),
      polygon([
        [x - r, rim],
        [x + r, rim],
        [x + r * 0.92, rim + h * 0.04],
        [x - r * 0.92, rim + h * 0.04],
      ]),
    ),
    fill(
      inks.lit('wood'),
      polygon([
        [x - h * 0.26, y - h * 0.27],
        [x + h * 0.26, y - h * 0.27],
        [x + h * 0.26, y - h * 0.23],
        [x - h * 0.26, y - h * 0.23],
      ]),
    ),
    stroke(
      inks.line,
      h * 0.02,
      openLine([
        [x - h * 0.2, y - h * 0.23],
        [x - h * 0.2, y],
      ]) +
        openLine([
          [x + h * 0.2, y - h * 0.23],
          [x + h * 0.2, y],
        ]),
    ),
  ].join('');
}
