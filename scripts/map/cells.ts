/** From points to areas and neighbours: Voronoi cells, clipped by the coast. */
import { metresPerUnit, type Point } from '@agency/map';
import { Delaunay, type Voronoi } from 'd3-delaunay';
import { intersection, type Geom } from 'polyclip-ts';
import { disc, distance, isOnLand, pointsAlong } from './geometry.ts';
import type { Line } from './lines.ts';
import type { Abroad, Commune, Places } from './read-places.ts';

/** Cells that touch over less than this (metres, on land) only meet at a corner. */
const shortestBorder = 400;

/** Where communes lie farther apart than this (metres), one between them is missing from the source. */
const farthestNeighbour = 14_000;

/** Where neighbours lie farther than this (metres), some are missing between, and a limit would cut into France. */
const farthestLimited = 7000;

export type Site = (Commune & Point) | Abroad;

export interface Cell {
  insee: string;
  centre: Point;
  /** Closed lines, on land. */
  area: readonly Line[];
  /** INSEE codes of the communes that it touches. */
  neighbours: readonly string[];
  touchesSpain: boolean;
}

export function cutCells({ placed, around }: Places, land: readonly Line[]): Cell[] {
  const sites: readonly Site[] = [...placed, ...around];
  const delaunay = Delaunay.from(
    sites,
    ({ x }) => x,
    ({ y }) => y,
  );
  const voronoi = delaunay.voronoi(extentOf(land));
  const ground: Geom = land.map((ring) => [ring.map(({ x, y }): [number, number] => [x, y])]);
  return placed.map((place, index) => {
    const beside = [...voronoi.neighbors(index)].flatMap((other) => sites[other] ?? []);
    const neighbours = beside.filter((other): other is Commune & Point => {
      const apart = distance(place, other) * metresPerUnit;
      const touching = metresOnLand(voronoi, index, sites.indexOf(other), land);
      return 'insee' in other && apart <= farthestNeighbour && touching >= shortestBorder;
    });
    const touchesSpain = beside.some((other) => 'country' in other && other.country === 'ES');
    const reach = Math.max(...neighbours.map((other) => distance(place, other)));
    // Spain's towns are few here: without a limit, a village at the border reaches as far as the next of them.
    const isLimited = touchesSpain && reach > 0 && reach * metresPerUnit <= farthestLimited;
    const limit = isLimited ? [disc(place, reach)] : [];
    return {
      insee: place.insee,
      centre: place,
      area: clip(voronoi.cellPolygon(index), [ground, ...limit.map(toGeom)]),
      neighbours: neighbours.map(({ insee }) => insee).sort(),
      touchesSpain,
    };
  });
}

function clip(cell: readonly (readonly number[])[], by: readonly Geom[]): Line[] {
  const ring = cell.map(([x = 0, y = 0]): [number, number] => [x, y]);
  return intersection([ring], ...by).flatMap((polygon) => {
    const outer = (polygon[0] ?? []).map(([x, y]) => ({ x: Math.round(x), y: Math.round(y) }));
    const line = outer
      .slice(1)
      .filter((point, index) => distance(point, outer[index] ?? point) > 0);
    return line.length > 2 ? [line] : [];
  });
}

/** How much of the edge that two cells share lies on land. */
function metresOnLand(
  voronoi: Voronoi<unknown>,
  a: number,
  b: number,
  land: readonly Line[],
): number {
  const others = new Set(voronoi.cellPolygon(b).map(String));
  const shared = voronoi.cellPolygon(a).slice(1);
  const [from, to] = shared.filter((corner) => others.has(String(corner))).map(toPoint);
  if (!from || !to) return 0;
  const step = 5;
  const onLand = pointsAlong(from, to, step).filter((point) => isOnLand(land, point));
  return onLand.length * step * metresPerUnit;
}

function toPoint([x = 0, y = 0]: readonly number[]): Point {
  return { x, y };
}

function toGeom(line: Line): Geom {
  return [line.map(({ x, y }): [number, number] => [x, y])];
}

function extentOf(land: readonly Line[]): [number, number, number, number] {
  const xs = land.flat().map(({ x }) => x);
  const ys = land.flat().map(({ y }) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
