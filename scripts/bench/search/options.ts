/** How the other engines are set up: the same when an index is made and when it is opened. */
import type { Options } from 'minisearch';
import type { SearchDocument } from './document.ts';

export const miniSearchOptions: Options<SearchDocument> = {
  fields: ['title'],
  storeFields: ['purpose', 'kind', 'town', 'price', 'area', 'rooms', 'energy', 'features'],
};

export const oramaSchema = {
  purpose: 'enum',
  kind: 'enum',
  town: 'enum',
  price: 'number',
  area: 'number',
  rooms: 'number',
  energy: 'enum',
  features: 'enum[]',
  title: 'string',
} as const;

export const itemsJsOptions = {
  searchableFields: ['title'],
  aggregations: {
    purpose: { conjunction: true },
    kind: { conjunction: false },
    town: { conjunction: false },
    energy: { conjunction: false },
    features: { conjunction: true },
  },
} as const;
