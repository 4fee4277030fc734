/** The engine by itself, for who brings a form of their own. */
export { columnFacets, listFacets } from '../columns.ts';
export type { Index } from '../columns.ts';
export type { Bound, FigureName, Search } from '../criteria.ts';
export { eachCondition } from '../conditions.ts';
export { find } from '../find.ts';
export { createPace } from './pace.ts';
