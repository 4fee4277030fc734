/**
 * The border with Spain, as the cells have it: what they touch that is neither France nor the sea. The border of the
 * source of the coast leaves Hendaye and Biriatou in Spain.
 */
import type { Point } from '@agency/map';
import type { Cell } from './cells.ts';
import { distance, distanceToSegment } from './geometry.ts';
import { joinLines, simplify, type Line } from './lines.ts';
import type { Places } from './read-places.ts';

/** Metres by which the drawn border may leave the cells. */
const tolerance = 60;

/** Units of the plane within which two things are at one place: what rounding may do. */
const near = 4;

export function traceBorder(cells: readonly Cell[], places: Places, land: readonly Line[]): Line[] {
  const isSpanish = ({ country }: { country: string }) => country === 'ES';
  const spanish = places.around.filter(isSpanish);
  const french = [...places.placed, ...places.around.filter((town) => !isSpanish(town))];
  const pieces = cells
    .filter(({ touchesSpain }) => touchesSpain)
    .flatMap(({ centre, area }) => {
      const others = french.filter((other) => distance(other, centre) > 0);
      return area.flatMap(edgesOf).filter(([a, b]) => {
        const middle = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
        const nearest = distanceToNearest(others, middle);
        const facesFrance = nearest < distanceToNearest(spanish, middle);
        return !facesFrance && !isOnEdge(land, middle);
      });
    });
  return joinLines(pieces).map((line) => simplify(line, tolerance));
}

function distanceToNearest(points: readonly Point[], from: Point): number {
  return Math.min(...points.map((point) => distance(from, point)));
}

function edgesOf(ring: Line): (readonly [Point, Point])[] {
  return ring.map((point, index) => [point, ring[(index + 1) % ring.length] ?? point]);
}

/** On the coast, or on the frame of the data. */
function isOnEdge(land: readonly Line[], point: Point): boolean {
  return land.flatMap(edgesOf).some(([a, b]) => distanceToSegment(point, a, b) <= near);
}
