/** Writes the data of the map: a line a commune, lines of the plane as SVG paths in whole units. */
import type { Point } from '@agency/map';
import type { Cell } from './cells.ts';
import type { Line } from './lines.ts';
import type { Coast } from './read-coast.ts';
import type { Places } from './read-places.ts';
import { credits } from './sources.ts';

/** Files by name. */
export function writeData(
  places: Places,
  coast: Coast,
  cells: readonly Cell[],
  border: readonly Line[],
): Map<string, string> {
  const { placed, unplaced, around } = places;
  return new Map([
    [
      'places.json',
      writeObject({
        sources: [credits.points, credits.communes],
        placed: Object.fromEntries(
          placed.map(({ insee, name, population, x, y }) => [
            insee,
            `${x} ${y} ${population} ${name}`,
          ]),
        ),
        unplaced: Object.fromEntries(unplaced.map(({ insee, name }) => [insee, name])),
        abroad: Object.fromEntries(
          around
            .filter(({ country, population }) => country === 'ES' && population > 10_000)
            .map(({ name, population, x, y }) => [name, `${x} ${y} ${population}`]),
        ),
      }),
    ],
    [
      'areas.json',
      writeObject({
        sources: [credits.areas, credits.points, credits.coast],
        areas: Object.fromEntries(
          cells.map(({ insee, area }) => [insee, area.map(writeRing).join('')]),
        ),
      }),
    ],
    [
      'neighbours.json',
      writeObject({
        sources: [credits.areas, credits.points],
        neighbours: Object.fromEntries(
          cells.map(({ insee, neighbours }) => [insee, neighbours.join(' ')]),
        ),
      }),
    ],
    [
      'coast.json',
      writeObject({
        sources: [credits.coast, credits.areas],
        land: coast.land.map(writeRing).join(''),
        lakes: coast.lakes.map(writeRing).join(''),
        rivers: coast.rivers.map(writeLine).join(''),
        border: border.map(writeLine).join(''),
      }),
    ],
  ]);
}

function writeObject(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function writeRing(line: Line): string {
  return `${writeLine(line)}z`;
}

/** @example writeLine([{ x: 1, y: 2 }, { x: 4, y: 0 }]) // 'M1 2l3-2' */
function writeLine([first, ...rest]: readonly Point[]): string {
  if (!first) return '';
  let { x, y } = first;
  const steps = rest.map((point) => {
    const step = `${point.x - x} ${point.y - y}`;
    ({ x, y } = point);
    return step;
  });
  return `M${writePoint(first)}l${steps.join(' ')}`.replace(/ -/g, '-');
}

function writePoint({ x, y }: Point): string {
  return `${x} ${y}`;
}
