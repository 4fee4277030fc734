/** Ours: the columns as a visitor loads them, and every count that the form shows. */
import { kindSlugs } from '@agency/listings/browser/vocabulary.ts';
import {
  columnFacets,
  figureNames,
  find,
  listFacets,
  sortRows,
  type Index,
} from '@agency/search/browser/engine.ts';
import { Library } from '@agency/search/browser/load.ts';
import { offer } from './engine.ts';

let index: Index;

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
  count({ kinds, minPrice, maxPrice, minRooms }) {
    const found = find(
      {
        purpose: 'sale',
        chosen: { kind: kinds.map((kind) => kindSlugs[kind as 'house']) },
        ranges: { price: { min: minPrice, max: maxPrice }, rooms: { min: minRooms } },
        around: false,
        text: '',
      },
      index,
    );
    for (const facet of [...columnFacets, ...listFacets]) found.countsOf(facet);
    for (const purpose of ['sale', 'rent', 'holiday', 'transfer'] as const)
      found.countBehind(purpose);
    for (const figure of figureNames) {
      for (const bound of ['min', 'max'] as const) {
        for (let step = 1; step <= 15; step++) found.countAt(figure, bound, step * 40_000);
      }
    }
    sortRows(found.rows, 'price-up', index).subarray(0, 12);
    return found.count;
  },
});
