/** itemsjs: makes its index in the browser; a callback filters ranges, and its counts know of it. */
import itemsjs from 'itemsjs';
import type { SearchDocument } from '../document.ts';
import { itemsJsOptions } from '../options.ts';
import { offer } from './engine.ts';

let index: ReturnType<typeof itemsjs<SearchDocument>>;

offer({
  async open() {
    const documents = (await (await fetch('/index.json')).json()) as SearchDocument[];
    index = itemsjs(documents, itemsJsOptions);
  },
  count: ({ kinds, minPrice, maxPrice, minRooms }) =>
    index.search({
      per_page: 12,
      filters: { purpose: ['sale'], kind: kinds },
      filter: ({ price, rooms }) => price >= minPrice && price <= maxPrice && rooms >= minRooms,
    }).pagination.total,
});
