/** Where a commune lies, drawn without asking anybody: coast, communes, neighbours. */
export { drawBaseMap } from './draw/base-map.ts';
export { listTownCentres, neighboursOf, positionOf } from './find.ts';
export { loadMap } from './load.ts';
export type { MapData, Place } from './load.ts';
export { metresPerUnit, project, unproject } from './plane.ts';
export type { Point } from './plane.ts';
export { writeBrowserWords } from './browser-words.ts';
