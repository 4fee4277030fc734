/** Joins lines that meet end to end, and leaves out what nobody sees (Douglas and Peucker, 1973). */
import { metresPerUnit, type Point } from '@agency/map';
import { distance, distanceToSegment } from './geometry.ts';

export type Line = readonly Point[];

/** Two ends are one up to 30 m: GMT cuts at the edges of its tiles, and each half is rounded on its own. */
const near = 3;

export function joinLines(lines: readonly Line[]): Point[][] {
  const open = lines.map((line) => [...line]);
  for (let index = 0; index < open.length; index += 1) {
    const line = open[index];
    if (!line) continue;
    for (let other = nextTo(line, open, index); other >= 0; other = nextTo(line, open, index)) {
      const [joined = []] = open.splice(other, 1);
      if (other < index) index -= 1;
      join(line, joined);
    }
  }
  return open;
}

function nextTo(line: Line, lines: readonly Line[], own: number): number {
  if (meet(line[0], line.at(-1))) return -1;
  return lines.findIndex(
    (other, index) =>
      index !== own &&
      !meet(other[0], other.at(-1)) &&
      [other[0], other.at(-1)].some((end) => meet(end, line[0]) || meet(end, line.at(-1))),
  );
}

function join(line: Point[], other: Point[]): void {
  if (meet(line[0], other[0]) || meet(line[0], other.at(-1))) line.reverse();
  if (meet(line.at(-1), other.at(-1))) other.reverse();
  line.push(...other.slice(1));
}

function meet(a: Point | undefined, b: Point | undefined): boolean {
  return a !== undefined && b !== undefined && distance(a, b) <= near;
}

/** @param tolerance In metres. A closed line stays closed. */
export function simplify(line: Line, tolerance: number): Point[] {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return [...line];
  const apart = line.map((point) => distanceToSegment(point, first, last));
  const farthest = apart.indexOf(Math.max(...apart));
  if ((apart[farthest] ?? 0) * metresPerUnit <= tolerance) return [first, last];
  const before = simplify(line.slice(0, farthest + 1), tolerance);
  return [...before.slice(0, -1), ...simplify(line.slice(farthest), tolerance)];
}
