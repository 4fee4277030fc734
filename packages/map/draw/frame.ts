/** Which part of the plane is drawn: the communes with listings, and as much around them as any screen may show. */
import type { Box } from '../browser/view.ts';
import type { Point } from '../plane.ts';
import { project } from '../plane.ts';

export interface Frame {
  /** What is seen first. */
  readonly home: Box;
  /** What is drawn. */
  readonly world: Box;
}

/** Around a commune with listings, in units: its own ground, and some air. */
const margin = 450;

/** A single commune is not shown nearer than this, in units: 30 km of country tell where it is. */
const least = { width: 3000, height: 2400 };

/** The widest and the tallest screen that home has to fit into without showing what is not drawn. */
const shapes = { widest: 2.3, tallest: 0.68 };

/** Without a listing: from Hendaye to Capbreton. */
const coast: readonly Point[] = [project([-1.77, 43.33]), project([-1.3, 43.65])];

/** The ends of the data inland, in units: east, south and north. The sea has none. */
const ends = {
  right: project([0.15, 43]).x,
  top: project([0, 44.62]).y,
  bottom: project([0, 42.7]).y,
};

export function chooseFrame(points: readonly Point[]): Frame {
  const home = grow(boxAround(points.length > 0 ? points : coast), least.width, least.height);
  const world = grow(
    home,
    Math.max(home.width * 1.25, home.height * shapes.widest),
    Math.max(home.height * 1.25, home.width / shapes.tallest),
  );
  const right = Math.min(world.x + world.width, ends.right);
  const top = Math.max(world.y, ends.top);
  const bottom = Math.min(world.y + world.height, ends.bottom);
  return { home, world: { x: world.x, y: top, width: right - world.x, height: bottom - top } };
}

function boxAround(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}

/** At least so large, about the same middle. */
function grow(box: Box, width: number, height: number): Box {
  const [wide, tall] = [
    Math.round(Math.max(box.width, width)),
    Math.round(Math.max(box.height, height)),
  ];
  return {
    x: Math.round(box.x - (wide - box.width) / 2),
    y: Math.round(box.y - (tall - box.height) / 2),
    width: wide,
    height: tall,
  };
}
