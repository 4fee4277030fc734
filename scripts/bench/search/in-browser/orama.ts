/** Orama: counts as facets. */
import { create, load, search, type RawData } from '@orama/orama';
import { oramaSchema } from '../options.ts';
import { offer } from './engine.ts';

const database = create({ schema: oramaSchema });

offer({
  async open() {
    load(database, (await (await fetch('/index.json')).json()) as RawData);
  },
  async count({ kinds, minPrice, maxPrice, minRooms }) {
    const { count } = await search(database, {
      term: '',
      limit: 12,
      where: {
        purpose: { eq: 'sale' },
        kind: { in: kinds },
        price: { between: [minPrice, maxPrice] },
        rooms: { gte: minRooms },
      },
      facets: { kind: {}, town: { limit: 200 }, energy: {}, features: { limit: 50 } },
    });
    return count;
  },
});
