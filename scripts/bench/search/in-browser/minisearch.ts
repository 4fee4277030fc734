/** MiniSearch: no counts of its own; a callback filters. */
import MiniSearch from 'minisearch';
import type { SearchDocument } from '../document.ts';
import { miniSearchOptions } from '../options.ts';
import { offer } from './engine.ts';

let index: MiniSearch<SearchDocument>;

offer({
  async open() {
    index = MiniSearch.loadJSON(await (await fetch('/index.json')).text(), miniSearchOptions);
  },
  count: ({ kinds, minPrice, maxPrice, minRooms }) =>
    index.search(MiniSearch.wildcard, {
      filter: ({ purpose, kind, price, rooms }) =>
        purpose === 'sale' &&
        kinds.includes(kind as string) &&
        (price as number) >= minPrice &&
        (price as number) <= maxPrice &&
        (rooms as number) >= minRooms,
    }).length,
});
