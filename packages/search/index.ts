/** From listings to an address: columns, criteria, what matches, and what a visitor keeps. */
export type { AreaCircle, AreaIndex } from './area-index.ts';
export { boundsOf, formatQuery, parseAddress, parseDay } from './address.ts';
export type { Address, Layout, Unknown, View } from './address.ts';
export { buildIndex, buildTextIndex } from './build-index.ts';
export type { FindNeighbours } from './build-index.ts';
export { cardsPath, cardsPerFile, placeCards, searchPath } from './cards.ts';
export type { Column, Index, List, Lists, TextIndex } from './columns.ts';
export { emptySearch, facetNames, facets, figureNames, figures, sorts } from './criteria.ts';
export type { Bound, FacetName, FigureName, Range, Search, Sort } from './criteria.ts';
export { valuesOf } from './columns.ts';
export { describe } from './describe.ts';
export { find } from './find.ts';
export type { Found, Loosened } from './find.ts';
export { formatFigure } from './format-figure.ts';
export { dealSlugs, featureSlugs } from './slugs.ts';
export { chooseSteps } from './steps.ts';
export { buildAreas, writeAreas } from './write-areas.ts';
export { writeFollowIndex, writeIndex, writeLists, writeTextIndex } from './write-index.ts';
