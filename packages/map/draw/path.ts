/** Reads the paths that `pnpm map` writes, as far as a label needs to know whether it lies on land. */
import type { Point } from '../plane.ts';

/** The first line of a path of the kind `M1 2l3-4 5 6z`: of the land that is the mainland. */
export function readPath(path: string): Point[] {
  const [first = ''] = path.split('z');
  const numbers = (first.match(/-?\d+/g) ?? []).map(Number);
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    x += numbers[index] ?? 0;
    y += numbers[index + 1] ?? 0;
    points.push({ x, y });
  }
  return points;
}

/** Whether a point lies within a ring: even-odd. */
export function isWithin(ring: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (const [index, a] of ring.entries()) {
    const b = ring[(index + 1) % ring.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
