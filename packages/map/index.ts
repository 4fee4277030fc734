/** Where a commune lies, drawn without asking anybody: coast, communes, neighbours. */
export { mapChapter } from './config.ts';
export type { MapConfig } from './config.ts';
export { checkTiles } from './check-tiles.ts';
export { drawBaseMap } from './draw/base-map.ts';
export { listTownCentres, neighboursOf, positionOf } from './find.ts';
export { loadMap } from './load.ts';
export type { MapData, Place } from './load.ts';
export { metresPerUnit, project, unproject } from './plane.ts';
export type { Point } from './plane.ts';
export { readArchive } from './read-archive.ts';
export type { Archive } from './read-archive.ts';
export { writeBrowserWords } from './browser-words.ts';
export { writeTiles } from './tiles-words.ts';
