/** What every crown is cut from: a dark mass, a lit side, and the marks of the gouge. */
import type { Material } from '../palette.ts';
import { ellipse, fill, scallops, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';

export interface Crown {
  at: Point;
  rx: number;
  ry: number;
  seed: number;
  dark?: Material;
  light?: Material;
  bites?: number;
}

export function crown(
  { inks, chance }: Stage,
  { at: [x, y], rx, ry, seed, dark = 'leaf', light = 'hedge', bites = 14 }: Crown,
): string {
  const draw = (n: number): number => chance(seed + n);
  const bow = (dx: number, dy: number, r: number): string => {
    const [left, foot, bend, lift] = [
      x + (dx - r) * rx,
      y + (dy + r * 0.25) * ry,
      r * rx,
      r * ry * 1.3,
    ].map(Math.round) as [number, number, number, number];
    return `M${left} ${foot}q${bend}-${lift} ${2 * bend} 0`;
  };
  const cut = Math.max(2, rx * 0.035);
  const dash = `${Math.round(cut * 2)} ${Math.round(cut * 3)} ${Math.round(cut)} ${Math.round(cut * 2.5)}`;
  return [
    fill(inks.shade(dark), scallops([x, y], rx, ry, bites, draw)),
    fill(
      inks.lit(dark),
      scallops([x - rx * 0.14, y - ry * 0.2], rx * 0.78, ry * 0.72, Math.max(7, bites - 3), (n) =>
        draw(n + 20),
      ),
    ),
    stroke(
      inks.lit(light),
      cut * 1.5,
      [
        bow(-0.3, -0.45, 0.42),
        bow(-0.38, -0.12, 0.34),
        bow(0.1, -0.66, 0.3),
        bow(0.02, -0.22, 0.3),
      ],
      { dash, round: true },
    ),
    stroke(inks.line, cut, [bow(0.45, 0.22, 0.34), bow(0.2, 0.52, 0.5), bow(0.62, -0.1, 0.2)], {
      dash,
      round: true,
      opacity: 0.45,
    }),
  ].join('');
}

/** The shade that a crown of that height throws on level ground. */
export function crownShadow({ inks, sun }: Stage, [x, y]: Point, h: number): string {
  const reach = h * 0.42 * sun.x;
  return fill(
    inks.shadow,
    ellipse(
      x + h * 0.1 + reach * 0.36,
      y - h * 0.02 * sun.x,
      h * 0.2 + reach * 0.42,
      h * 0.045 + h * 0.01 * sun.x,
    ),
  );
}
