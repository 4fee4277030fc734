/** Loads what `pnpm map` made: places, areas, neighbours, coast. Their sources stand in the head of each file. */
import { once } from '@agency/ui';
import areas from './data/areas.json' with { type: 'json' };
import coast from './data/coast.json' with { type: 'json' };
import neighbours from './data/neighbours.json' with { type: 'json' };
import places from './data/places.json' with { type: 'json' };
import type { Point } from './plane.ts';

/** A commune, at its centre. */
export interface Place extends Point {
  /** The code of the commune: '64122'. */
  readonly insee: string;
  readonly name: string;
  readonly population: number;
  /** INSEE codes of the communes around it: approximate. */
  readonly neighbours: readonly string[];
  /** Its ground, as an SVG path in the plane: approximate. */
  readonly area: string;
}

export interface MapData {
  /** By INSEE code: the communes of Pyrénées-Atlantiques and Landes of which the source has the point. */
  readonly places: ReadonlyMap<string, Place>;
  /** Names by INSEE code: communes of the two departments that lack a point. They are on no map. */
  readonly unplaced: ReadonlyMap<string, string>;
  /** Towns of Spain, for orientation. */
  readonly abroad: readonly (Point & { readonly name: string; readonly population: number })[];
  /** SVG paths in the plane. */
  readonly land: string;
  readonly lakes: string;
  readonly rivers: string;
  readonly border: string;
}

const load = once((_: 'map'): MapData => {
  const areaOf: Record<string, string> = areas.areas;
  const besideOf: Record<string, string> = neighbours.neighbours;
  return {
    ...coast,
    places: new Map(
      Object.entries(places.placed).map(([insee, text]) => [
        insee,
        {
          insee,
          ...parsePlace(text),
          neighbours: (besideOf[insee] ?? '').split(' ').filter(Boolean),
          area: areaOf[insee] ?? '',
        },
      ]),
    ),
    unplaced: new Map(Object.entries(places.unplaced)),
    abroad: Object.entries(places.abroad).map(([name, text]) => ({ ...parsePlace(text), name })),
  };
});

/** Read once, at build. */
export function loadMap(): MapData {
  return load('map');
}

/** @example parsePlace('-865 -339 26206 Biarritz') */
function parsePlace(text: string): Point & { name: string; population: number } {
  const [x, y, population, ...name] = text.split(' ');
  return { x: Number(x), y: Number(y), population: Number(population), name: name.join(' ') };
}
