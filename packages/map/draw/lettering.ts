/** Letters the base map: names, the sea, Spain, the scale bar and the licence, in pixels at their places. */
import type { Words } from '@agency/ui';
import { placeNames } from '../browser/names.ts';
import { chooseScale } from '../browser/scale.ts';
import type { Box, View } from '../browser/view.ts';
import type { MapData, Place } from '../load.ts';
import { project, type Point } from '../plane.ts';
import { element, text, writePoint } from './markup.ts';
import { isWithin } from './path.ts';

/** A town of another country has a name and no area. */
type Town = Point & { readonly name: string };

/** CSS pixels: a guess, on the wide side. */
const letterWidth = 6.6;

/** Where the country across the border is named, and the sea, if not at home. */
const regions = { sea: project([-1.78, 43.53]), spain: project([-1.69, 43.268]) };

export function drawRegions(words: Words, land: readonly Point[], home: Box, unit: number): string {
  const name = (kind: string, place: Point, word: string) =>
    element('text', { class: kind, ...at(place, unit), 'data-at': writePoint(place) }, text(word));
  return element(
    'g',
    { class: 'map-regions', 'text-anchor': 'middle', 'font-style': 'italic' },
    name('map-region-sea', placeSea(words('map.sea'), land, home, unit), words('map.sea')),
    name('map-region', regions.spain, words('map.spain')),
  );
}

/** Above on the left of what is seen first, where that is water. */
function placeSea(name: string, land: readonly Point[], home: Box, unit: number): Point {
  const half = (name.length * 9 * unit) / 2;
  const x = Math.round(home.x + Math.max(half, home.width * 0.24));
  const y = Math.round(home.y + home.height * 0.16);
  const isWet = [x - half, x, x + half].every((along) => !isWithin(land, { x: along, y }));
  return isWet ? { x, y } : regions.sea;
}

/** All towns abroad stand in the file; of the communes those that find room: the element knows the others by their paths. */
export function drawNames(
  towns: readonly (Place | Town)[],
  { abroad }: MapData,
  home: Box,
  unit: number,
): string {
  const foreign = new Set<Town>(abroad);
  const view: View = { unit, x: home.x + home.width / 2, y: home.y + home.height / 2 };
  const size = { width: home.width / unit, height: home.height / unit };
  const names = towns.map(({ x, y, name }) => ({ x, y, width: name.length * letterWidth }));
  const placements = placeNames(names, [], view, size);
  return element(
    'g',
    { class: 'map-names' },
    ...towns.map((town, index) => {
      const placement = placements[index];
      const isAbroad = foreign.has(town);
      if (!placement && !isAbroad) return '';
      const { anchor = 'middle', dx = 0, dy = 0 } = placement ?? {};
      return element(
        'text',
        {
          class: isAbroad ? 'map-name map-abroad' : 'map-name',
          ...at(town, unit),
          ...{ x: dx, y: dy, 'text-anchor': anchor, display: placement ? undefined : 'none' },
          'data-at': isAbroad ? writePoint(town) : undefined,
        },
        text(town.name),
      );
    }),
  );
}

/** What stands at the edge of a printed map. On a page it is shown beside the drawing instead, and does not move. */
export function drawMargin(words: Words, home: Box, unit: number): string {
  const foot = { x: home.x + 12 * unit, y: home.y + home.height - 12 * unit };
  const { text: length, width } = chooseScale(unit);
  const notes = `${words('map.approximate')} · ${words('map.licence')}`;
  return element(
    'g',
    { class: 'map-margin', ...at(foot, unit) },
    element('rect', { x: -6, y: -34, width: 700, height: 42, fill: '#fff', 'fill-opacity': 0.75 }),
    element('path', { fill: 'none', stroke: '#444', d: `M0-25v5h${Math.round(width)}v-5` }),
    element('text', { x: Math.round(width) + 6, y: -19, 'font-size': 11 }, text(length)),
    element('text', { class: 'map-licence', 'font-size': 10 }, text(notes)),
  );
}

/** In pixels from here on. */
function at({ x, y }: Point, unit: number): { transform: string } {
  return { transform: `translate(${x} ${y})scale(${Number(unit.toFixed(3))})` };
}
