/** Draws the base map: sea, land, communes, border, rivers, names, scale and licence, as the text of an SVG file. */
import type { Words } from '@agency/ui';
import type { Box } from '../browser/view.ts';
import { loadMap, type MapData, type Place } from '../load.ts';
import { chooseFrame } from './frame.ts';
import { drawMargin, drawNames, drawRegions } from './lettering.ts';
import { element, text, writeBox, writePoint } from './markup.ts';
import { readPath } from './path.ts';

export interface BaseMap {
  /** INSEE codes of the communes that have listings. One without a point is passed over. */
  readonly listed: readonly string[];
  /** Those of content/copy/map. */
  readonly words: Words;
}

/** Colours without a style sheet; where there is one, those of its classes win. */
const plain = {
  sea: { fill: '#dbe8ee' },
  shore: { fill: 'none', stroke: '#cbdde6', 'stroke-linejoin': 'round' },
  land: { fill: '#efece4' },
  commune: { fill: '#fbfaf6', stroke: '#d9d4c8' },
  listed: { fill: '#e9e4d6' },
  river: { fill: 'none', stroke: '#a9c6d3' },
  coast: { fill: 'none', stroke: '#7f9aa5' },
  border: { fill: 'none', stroke: '#8d8578' },
};

/** How far beyond the edge of what is drawn a commune may have its centre, in units, and still reach into it. */
const reach = 1000;

/** The width at which the file is good as it is, in CSS pixels; on a page the element writes the names anew. */
const baseWidth = 800;

/**
 * The file tells the element what it needs: `data-home` and `data-world` in units of the plane; of each commune
 * `data-insee` and the centre `data-at`, the most important one first. Lettering is drawn in pixels at its place.
 */
export function drawBaseMap({ listed, words }: BaseMap): string {
  const map = loadMap();
  const { home, world } = chooseFrame(listed.flatMap((insee) => map.places.get(insee) ?? []));
  const has = new Set(listed);
  const drawn = [...map.places.values()]
    .filter((place) => isNear(place, world))
    .sort((a, b) => weigh(b, has) - weigh(a, has));
  const unit = home.width / baseWidth;
  const drawing = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      ...{ class: 'map', role: 'img', viewBox: writeBox(home) },
      ...{ 'data-home': writeBox(home), 'data-world': writeBox(world) },
      ...{ 'font-family': 'system-ui, sans-serif', 'font-size': 12 },
    },
    element('title', {}, text(words('map.title'))),
    element('desc', {}, text(words('map.description'))),
    element('defs', {}, element('path', { id: 'map-land', class: 'map-outline', d: map.land })),
    drawGround(world, unit),
    drawCommunes(drawn, has, unit),
    drawLines(map, unit),
    drawRegions(words, readPath(map.land), home, unit),
    drawNames([...drawn, ...map.abroad.filter((town) => isNear(town, world))], map, home, unit),
    drawMargin(words, home, unit),
  );
  return `${drawing}\n`;
}

/** Names give way by weight: a commune with listings counts as one of four times its people. */
function weigh({ insee, population }: Place, has: ReadonlySet<string>): number {
  return population * (has.has(insee) ? 4 : 1);
}

function isNear({ x, y }: { x: number; y: number }, world: Box): boolean {
  const [left, top] = [world.x - reach, world.y - reach];
  return (
    x > left && x < left + world.width + 2 * reach && y > top && y < top + world.height + 2 * reach
  );
}

function drawGround({ x, y, width, height }: Box, unit: number): string {
  return element(
    'g',
    { class: 'map-ground', 'stroke-width': unit },
    element('rect', { class: 'map-sea', ...plain.sea, x, y, width, height }),
    ...[3, 2, 1].map((line) =>
      element('use', { class: `map-shore map-shore-${line}`, ...plain.shore, href: '#map-land' }),
    ),
    element('use', { class: 'map-land', ...plain.land, href: '#map-land' }),
  );
}

function drawCommunes(drawn: readonly Place[], has: ReadonlySet<string>, unit: number): string {
  const paths = drawn.map(({ insee, name, area, x, y }) => {
    const listed = has.has(insee) ? { class: 'map-listed', ...plain.listed } : {};
    const attributes = {
      id: `c${insee}`,
      ...listed,
      'data-insee': insee,
      'data-at': writePoint({ x, y }),
    };
    return element('path', { ...attributes, d: area }, element('title', {}, text(name)));
  });
  return element('g', { class: 'map-communes', ...plain.commune, 'stroke-width': unit }, ...paths);
}

function drawLines({ lakes, rivers, border }: MapData, unit: number): string {
  return element(
    'g',
    { class: 'map-lines', 'stroke-width': unit },
    element('path', { class: 'map-lakes', ...plain.sea, d: lakes }),
    element('path', { class: 'map-river', ...plain.river, d: rivers }),
    element('use', { class: 'map-coast', ...plain.coast, href: '#map-land' }),
    element('path', { class: 'map-border', ...plain.border, d: border }),
  );
}
