/** The base map of the site, and what a page tells of it. */
import type { Language } from '@agency/brand';
import { drawBaseMap, writeTiles } from '@agency/map';
import { localise, once, type Words } from '@agency/ui';
import { fileOf, type SearchFile } from './file-of.ts';
import { listings, tiles, wordsIn } from './house.ts';
import type { MapCircle } from './map-circle.ts';

/** Drawn once, for the communes that have listings. */
export const drawMap = once((language: Language): SearchFile => {
  const listed = [...new Set(listings.flatMap(({ place }) => place.insee ?? []))];
  const drawing = drawBaseMap({ listed, words: wordsIn(language) });
  return fileOf(`carte-${language}`, Buffer.from(drawing), 'svg');
});

/** How far around the middle the map shows at first, in units of ten metres: some communes, so that one knows the country. */
const sight = { area: 450, commune: 800 };

/** What of the map is seen first: left, top, width and height. */
export function homeOf({ x, y, radius }: MapCircle): string {
  const half = radius > 0 ? sight.area : sight.commune;
  return [x - half, y - half, 2 * half, 2 * half].join(' ');
}

/** What every map of the site is told, but for what it shows: its drawing, its tiles, and where its sources are named. */
export function mapAttributes(
  words: Words,
): Readonly<Record<`data-${string}`, string | undefined>> {
  const language = words.language === 'en' ? 'en' : 'fr';
  return {
    'data-src': drawMap(language).path,
    'data-licences': localise('/mentions-legales/#carte', language),
    'data-tiles': tiles && writeTiles(tiles, words),
  };
}
