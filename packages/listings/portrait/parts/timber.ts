/** Carpentry and stone of a Basque front: half-timbering, quoins, a lintelled porch. */
import { panel } from '../camera.ts';
import type { Face } from '../camera.ts';
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Stage } from '../stage.ts';

export interface TimberOptions {
  x: number;
  y: number;
  w: number;
  h: number;
  /** From post to post. */
  step?: number;
  /** Where windows leave no room for posts. */
  gaps?: readonly (readonly [from: number, to: number])[];
  /** The roof's height over the wall: posts under a gable reach up to it. */
  roof?: (x: number) => number;
}

/** Posts close together on a rail, under another rail or under the slopes of a gable. */
export function halfTimbering(
  { inks, joinery }: Stage,
  face: Face,
  { x, y, w, h, step = 0.8, gaps = [], roof }: TimberOptions,
): string {
  const beam = Math.min(0.16, step * 0.26);
  const room = (at: number): number => Math.min(h, (roof?.(at) ?? Infinity) - y - 0.35);
  const count = Math.round(w / step);
  const posts = Array.from({ length: count + 1 }, (_, i) => x + (w * i) / count).filter(
    (at) => room(at) > 0,
  );
  const free = posts.filter((at) => !gaps.some(([from, to]) => at > from && at < to));
  const [first = x, last = x] = [posts[0], posts.at(-1)];
  return fill(
    inks.lit(joinery),
    ...free.map((at) => polygon(panel(face, at - beam / 2, y, beam, room(at)))),
    polygon(panel(face, first - beam / 2, y - beam, last - first + beam, beam * 1.4)),
    roof ? '' : polygon(panel(face, first - beam / 2, y + h - beam / 2, last - first + beam, beam)),
  );
}

/** Dressed stones at a corner, long and short in turn. */
export function quoins({ inks }: Stage, face: Face, x: number, h: number, lit = true): string {
  const tone = lit ? inks.lit : inks.shade;
  const side = x > 1 ? -1 : 1;
  const stones = Array.from({ length: Math.floor(h / 0.4) }, (_, i) => {
    const w = i % 2 ? 0.42 : 0.72;
    return polygon(panel(face, side < 0 ? x - w : x, i * 0.4, w, 0.37));
  });
  return fill(tone('stone'), ...stones);
}

/** The lezio: a deep porch in the middle of the front, under a heavy lintel. */
export function porch(
  { inks, joinery }: Stage,
  face: Face,
  x: number,
  w: number,
  h: number,
): string {
  const arch = Array.from({ length: 11 }, (_, i) => {
    const angle = (i / 10) * Math.PI;
    return face(x + w / 2 + (Math.cos(angle) * w) / 2, h - 0.7 + Math.sin(angle) * 0.7);
  });
  const rim = Array.from({ length: 11 }, (_, i) => {
    const angle = (i / 10) * Math.PI;
    return face(x + w / 2 + Math.cos(angle) * (w / 2 + 0.4), h - 0.7 + Math.sin(angle) * 1.1);
  });
  return [
    fill(inks.lit('stone'), polygon([face(x - 0.4, 0), face(x + w + 0.4, 0), ...rim])),
    fill(inks.shade('brown'), polygon([face(x, 0), face(x + w, 0), ...arch])),
    fill(inks.shade(joinery), polygon(panel(face, x + w * 0.28, 0, w * 0.44, h * 0.72))),
    stroke(inks.line, 2, openLine([face(x + w * 0.5, 0), face(x + w * 0.5, h * 0.72)])),
    fill(
      inks.lit('paving'),
      polygon([face(x, 0), face(x + w, 0), face(x + w * 0.8, 0.22), face(x + w * 0.1, 0.22)]),
    ),
  ].join('');
}
