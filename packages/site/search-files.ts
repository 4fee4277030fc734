/** The files that a search loads: the index, its lists, its words in each language, and the cards, a few to a file. */
import { createHash } from 'node:crypto';
import type { Language } from '@agency/brand';
import { chooseColumns, purposeOf, type Listing, type Purpose } from '@agency/listings';
import { neighboursOf, positionOf } from '@agency/map';
import {
  buildAreas,
  buildIndex,
  buildTextIndex,
  cardsPath,
  placeCards,
  searchPath,
  writeAreas,
  writeFollowIndex,
  writeIndex,
  writeLists,
  writeTextIndex,
} from '@agency/search';
import { once, slugify } from '@agency/ui';
import { drawMap } from './base-map.ts';
import { fileOf, type SearchFile } from './file-of.ts';
import { code, contentStamp, listings, listingStamp, site, stampOf, wordsIn } from './house.ts';
import { circleOf } from './map-circle.ts';

/** A type and no interface: Astro wants an index signature of the props that a page is handed. */
export type SearchFileProps =
  | { bytes: Buffer; shown?: undefined }
  | {
      bytes?: undefined;
      /** Whose cards are in it. */
      shown: readonly Listing[];
      /** All behind the same door: a table has the same columns in every file. */
      among: readonly Listing[];
      language: Language;
    };

/** The index of the whole portfolio, and what of it lies in which file. Made once, by whoever asks first. */
export const openSearch = once(() => {
  const { lists, ...index } = buildIndex(listings, { findNeighbours: neighboursOf });
  const places = placeCards(index);
  const shown = Array.from({ length: places.files }, (): Listing[] => []);
  for (const [row, listing] of listings.entries()) shown[places.of(row).file]?.push(listing);
  const cards = Uint32Array.from(shown, markOf);
  const size = listings.length;
  const areas = buildAreas(
    listings.map(({ place }) => circleOf(place)),
    index,
  );
  return {
    index: { ...index, lists },
    shown,
    cards,
    indexFile: fileOf('index', writeIndex({ ...index, cards })),
    listsFile: fileOf('atouts', writeLists(lists, size)),
    followFile: fileOf(
      'suivi',
      writeFollowIndex({
        keys: listings.map(({ key }) => key),
        photos: Uint16Array.from(listings, ({ photos }) => photos.length),
      }),
    ),
    /** None where of all listings only the commune is told. */
    areasFile:
      areas.areas.length > 0
        ? fileOf('secteurs', writeAreas(areas, { ...index, cards }))
        : undefined,
    mapFiles: inEachLanguage(drawMap),
    textFiles: inEachLanguage((language) => {
      const text = buildTextIndex(listings, wordsIn(language));
      return fileOf(`mots-${language}`, writeTextIndex(text, size));
    }),
  };
});

function inEachLanguage(make: (language: Language) => SearchFile): Record<Language, SearchFile> {
  const files = site.languages.map((language) => [language, make(language)]);
  return Object.fromEntries(files) as Record<Language, SearchFile>;
}

/** Where towns lie on the map, by their names in addresses. One without a point is in lists only. */
export const placesOnMap = once((_: 'all') =>
  JSON.stringify(
    Object.fromEntries(
      listings.flatMap(({ place: { town, insee } }) => {
        const point = insee && positionOf(insee);
        return point ? [[slugify(town), { ...point, name: town }]] : [];
      }),
    ),
  ),
);

/** What a page that searches loads: their names change with anything that may be found. */
export function listSearchPaths(language: Language): string[] {
  const { indexFile, listsFile, textFiles, mapFiles, followFile, areasFile } = openSearch('all');
  const files = [indexFile, listsFile, textFiles[language], mapFiles[language], followFile];
  return [...files, ...(areasFile ? [areasFile] : [])].map(({ path }) => path);
}

/** Of what is on the cards, in any language, and of how they are drawn: a browser keeps them for a year. */
function markOf(shown: readonly Listing[]): number {
  const [first] = shown;
  const columns = first && columnsBehind(purposeOf[first.transaction]);
  const stamp = stampOf([code, contentStamp, columns, shown.map(listingStamp)]);
  return createHash('sha256').update(stamp).digest().readUInt32LE();
}

/** All that lies behind a door, in the order of lists. */
export const listingsBehind = once((purpose: Purpose) =>
  listings.filter(({ transaction }) => purposeOf[transaction] === purpose),
);

const columnsBehind = once((purpose: Purpose) =>
  site.listings.layouts.includes('table')
    ? chooseColumns(listingsBehind(purpose), wordsIn('fr')).map(({ name }) => name)
    : [],
);

/** As `getStaticPaths` wants them: of the address, what follows `/_recherche/`. */
export function listSearchFiles() {
  const { indexFile, listsFile, followFile, areasFile, textFiles, mapFiles, shown, cards } =
    openSearch('all');
  const named = [...Object.values(textFiles), ...Object.values(mapFiles)];
  const files = [indexFile, listsFile, followFile, areasFile, ...named].flatMap((file) =>
    file ? [routeOf(file.path, { bytes: file.bytes })] : [],
  );
  const ofCards = site.languages.flatMap((language) =>
    shown.map((each, file) => {
      const among = listingsBehind(purposeOf[each[0]?.transaction ?? 'sale']);
      return routeOf(cardsPath(file, cards[file] ?? 0, language), { shown: each, among, language });
    }),
  );
  return [...files, ...ofCards];
}

function routeOf(path: string, props: SearchFileProps) {
  return {
    params: { file: path.slice(searchPath('').length) },
    props,
    // The address says what is in it.
    cacheKey: stampOf(path),
  };
}
