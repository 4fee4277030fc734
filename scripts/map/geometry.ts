/** Plane geometry that the areas of communes need. */
import type { Point } from '@agency/map';

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const length = distance(a, b);
  if (length === 0) return distance(point, a);
  const along = ((point.x - a.x) * (b.x - a.x) + (point.y - a.y) * (b.y - a.y)) / length ** 2;
  const within = Math.min(1, Math.max(0, along));
  return distance(point, { x: a.x + within * (b.x - a.x), y: a.y + within * (b.y - a.y) });
}

/** Points along a straight line, at most `step` apart, both ends among them. */
export function pointsAlong(a: Point, b: Point, step: number): Point[] {
  const parts = Math.max(1, Math.ceil(distance(a, b) / step));
  return Array.from({ length: parts + 1 }, (_, index) => ({
    x: a.x + ((b.x - a.x) * index) / parts,
    y: a.y + ((b.y - a.y) * index) / parts,
  }));
}

/** A circle in 48 straight pieces. */
export function disc(centre: Point, radius: number): Point[] {
  return Array.from({ length: 48 }, (_, index) => {
    const angle = (index * 2 * Math.PI) / 48;
    return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
  });
}

export function isOnLand(land: readonly (readonly Point[])[], point: Point): boolean {
  return land.some((ring) => isWithin(ring, point));
}

/** Even-odd. */
function isWithin(ring: readonly Point[], { x, y }: Point): boolean {
  let inside = false;
  for (const [index, a] of ring.entries()) {
    const b = ring[(index + 1) % ring.length] ?? a;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
  }
  return inside;
}
