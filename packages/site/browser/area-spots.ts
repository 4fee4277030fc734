/** What a map shows of towns when it is near: their areas, each at the middle of its circle, and what is told by its town alone. Pure. */
import type { Circle } from '@agency/map/browser/circles.ts';
import type { Spot } from '@agency/map/browser/clusters.ts';
import type { Box } from '@agency/map/browser/view.ts';
import type { AreaIndex } from '@agency/search/browser/load-areas.ts';
import type { Index } from '@agency/search/browser/engine.ts';

/** What is told of a place alike: by its number an area, from 1; below zero a town, by its code, of what is told no finer. */
export type Lot = number;

export type Places = Readonly<
  Record<string, { readonly x: number; readonly y: number; readonly name: string } | undefined>
>;

/** What is found, and where it lies. */
export interface Grounds {
  readonly rows: Uint32Array;
  readonly index: Index;
  readonly areas: AreaIndex;
  readonly places: Places;
}

export interface Naming {
  /** @param side From 0, north and on with the sun; 8: in the middle. */
  area: (town: string, side: number) => string;
  alone: (town: string) => string;
}

export interface Near {
  readonly spots: readonly Spot[];
  readonly circles: readonly Circle[];
}

export function lotOf(row: number, { areas, index }: Pick<Grounds, 'areas' | 'index'>): Lot {
  return areas.codes[row] || -(index.facets.town.codes[row] ?? 0);
}

/** In addresses. */
export function townOf(lot: Lot, { areas, index }: Pick<Grounds, 'areas' | 'index'>): string {
  const code = lot > 0 ? areas.areas[lot - 1]?.town : -lot;
  return index.facets.town.values[(code ?? 0) - 1] ?? '';
}

/**
 * The towns in sight fall apart into areas, all others stay as they are. A spot without a listing stays where a town was:
 * who chooses its ground means it.
 * @param towns Spots of towns, by their names in addresses.
 * @param open Lots that are chosen.
 */
export function fallApart(
  towns: readonly Spot[],
  grounds: Grounds,
  { bounds, open }: { bounds: Box; open: ReadonlySet<Lot> },
  naming: Naming,
): Near {
  const counts = new Map<Lot, number>();
  for (const row of grounds.rows) {
    const lot = lotOf(row, grounds);
    counts.set(lot, (counts.get(lot) ?? 0) + 1);
  }
  const lots = [...counts].flatMap(([lot, count]) => {
    const slug = townOf(lot, grounds);
    const town = grounds.places[slug];
    if (!town) return [];
    const circle: Circle = grounds.areas.areas[lot - 1] ?? { ...town, radius: 0 };
    return [{ lot, count, slug, town, circle }];
  });
  const near = new Set(lots.flatMap((each) => (isInSight(each.circle, bounds) ? each.slug : [])));
  const shown = lots.filter(({ slug }) => near.has(slug));
  const parts = shown.map(({ lot, count, town, circle }): Spot => {
    const label = lot > 0 ? naming.area(town.name, sideOf(circle, town)) : naming.alone(town.name);
    const { x, y } = circle;
    return { id: String(lot), x, y, count, label, selected: open.has(lot) };
  });
  const circles = new Map(
    shown.flatMap(({ lot, circle }) =>
      lot > 0 ? [[`${circle.x} ${circle.y} ${circle.radius}`, circle]] : [],
    ),
  );
  return {
    spots: [...towns.map((spot) => (near.has(spot.id) ? { ...spot, count: 0 } : spot)), ...parts],
    circles: [...circles.values()],
  };
}

/** With as much around it again: the map is moved before it rests. */
function isInSight({ x, y, radius }: Circle, bounds: Box): boolean {
  const isWithin = (at: number, start: number, length: number) =>
    at + radius > start - length / 2 && at - radius < start + 1.5 * length;
  return isWithin(x, bounds.x, bounds.width) && isWithin(y, bounds.y, bounds.height);
}

/** Half a kilometre, in units of the plane. */
const middle = 50;

function sideOf(circle: Circle, town: { x: number; y: number }): number {
  const [east, south] = [circle.x - town.x, circle.y - town.y];
  if (Math.hypot(east, south) < middle) return 8;
  return Math.round((Math.atan2(east, -south) / Math.PI) * 4 + 8) % 8;
}
