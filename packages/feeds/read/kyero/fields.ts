/**
 * Kyero v3 as an allow-list: name, path, what the element holds. What is not named here is never read: positions, notes, the
 * agent, addresses of mail and telephones.
 * Source: help.kyero.com, XML import specification v3.9 (3 September 2024); `postcode` from the export specification v3.1.
 */
import { integer, number, phrase, raw, some, word, yes, type Reader } from '../../values.ts';
import type { Field, Table } from '../row.ts';
import { deals, kinds, letters } from './codes.ts';

const at = <T>(column: string, read: Reader<T>): Field<T> => ({ column, read });
const squareMetres = number({ max: 1e8 });

export const table = {
  // What it is
  technicalId: at('id', word),
  reference: at('ref', word),
  deal: at('price_freq', deals),
  kind: at('type', kinds),

  // Where it is
  postcode: at('postcode', word),
  town: at('town', phrase),
  district: at('location_detail', raw),

  // Price
  price: at('price', number({ min: 2, max: 5e8 })),

  // Energy: the letters alone
  energyLetter: at('energy_rating/consumption', letters),
  climateLetter: at('energy_rating/emissions', letters),

  // Areas and rooms; zero is "unknown"
  area: at('surface_area/built', squareMetres),
  land: at('surface_area/plot', squareMetres),
  terraceArea: at('surface_area/terrace', squareMetres),
  bedrooms: at('beds', integer({ max: 500 })),
  bathrooms: at('baths', integer({ max: 500 })),

  // Comforts
  pool: at('pool', some),
  /** Younger than twelve months. */
  recent: at('new_build', yes),

  // Texts
  title: at('title/fr', raw),
  body: at('desc/fr', raw),
  titleEn: at('title/en', raw),
  bodyEn: at('desc/en', raw),

  // How it is shown
  tour: at('virtual_tour_url', raw),
  video: at('video_url', raw),
} satisfies Table;

/** Fields that are made of several elements, at the one that one looks at first. */
export const composed = { furnished: 'features/feature' } as const;
