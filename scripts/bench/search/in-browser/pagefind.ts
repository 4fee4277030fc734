/** Pagefind: filters by values alone, so that a range is all the values in it. Its counts come with every answer. */
import { offer } from './engine.ts';

interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(term: null, options: object): Promise<{ results: unknown[] }>;
}

let pagefind: Pagefind;
let values: Record<string, Record<string, number>>;

function within(name: string, least: number, most = Infinity): { any: string[] } {
  const all = Object.keys(values[name] ?? {});
  return { any: all.filter((value) => Number(value) >= least && Number(value) <= most) };
}

offer({
  async open() {
    // Not bundled: it finds its own files beside itself.
    const address = '/pagefind/pagefind.js';
    pagefind = (await import(address)) as Pagefind;
    await pagefind.init();
    values = await pagefind.filters();
  },
  async count({ kinds, minPrice, maxPrice, minRooms }) {
    const { results } = await pagefind.search(null, {
      filters: {
        purpose: 'sale',
        kind: { any: kinds },
        price: within('price', minPrice, maxPrice),
        rooms: within('rooms', minRooms),
      },
    });
    return results.length;
  },
});
