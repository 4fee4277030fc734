/** Ours: the columns as a visitor loads them, and every count that the form shows. */
import { kindSlugs } from '@agency/listings/browser/vocabulary.ts';
import {
  columnFacets,
  createPace,
  eachCondition,
  find,
  listFacets,
  type Bound,
  type FigureName,
  type Index,
  type Search,
} from '@agency/search/browser/engine.ts';
import { Library } from '@agency/search/browser/load.ts';
import { offer } from './engine.ts';

let index: Index;

/** Those of the form. */
const limits: readonly [FigureName, Bound][] = [
  ['price', 'min'],
  ['price', 'max'],
  ['area', 'min'],
  ['area', 'max'],
  ['rent', 'max'],
  ['rooms', 'min'],
  ['bedrooms', 'min'],
  ['land', 'min'],
];
const steps = Array.from({ length: 15 }, (_, place) => (place + 1) * 40_000);

offer({
  async open() {
    const library = new Library({
      index: '/index.bin',
      lists: '/lists.bin',
      text: '',
      follow: '',
      language: 'fr',
    });
    index = await library.open({ lists: true, text: false });
  },
  async count({ kinds, minPrice, maxPrice, minRooms }) {
    const pace = createPace();
    const search: Search = {
      purpose: 'sale',
      chosen: { kind: kinds.map((kind) => kindSlugs[kind as 'house']) },
      ranges: { price: { min: minPrice, max: maxPrice }, rooms: { min: minRooms } },
      around: false,
      text: '',
    };
    for (const _ of eachCondition(search, index)) await pace();
    const found = find(search, index);
    await pace();
    found.page('price-up', 0, 12);
    for (const facet of [...columnFacets, ...listFacets]) {
      await pace();
      found.countsOf(facet);
    }
    for (const [figure, bound] of limits) {
      await pace();
      found.countsAt(figure, bound, steps);
    }
    return found.count;
  },
});
