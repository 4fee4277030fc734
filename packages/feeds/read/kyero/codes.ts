/** The English words of Kyero in words of ours. */
import type { EnergyLetter, Kind, Transaction } from '@agency/listings';
import { energyLetters } from '@agency/listings';
import { oneOfWords } from '../../values.ts';
import type { PartialRow } from '../row.ts';

/** `price_freq`. Weeks went out with version 3.3, and old writers still send them. */
export const deals = oneOfWords<{ transaction: Transaction }>({
  sale: { transaction: 'sale' },
  month: { transaction: 'rent' },
  week: { transaction: 'holiday' },
});

/** `type` is free text that Kyero turns into its own list, which is not public: the common words. */
export const kinds = oneOfWords<Kind>({
  apartment: 'flat',
  flat: 'flat',
  studio: 'flat',
  penthouse: 'flat',
  duplex: 'flat',
  loft: 'flat',
  house: 'house',
  villa: 'house',
  townhouse: 'house',
  countryhouse: 'house',
  bungalow: 'house',
  cottage: 'house',
  chalet: 'house',
  farmhouse: 'house',
  detachedhouse: 'house',
  semidetachedhouse: 'house',
  terracedhouse: 'house',
  chateau: 'house',
  castle: 'house',
  land: 'land',
  plot: 'land',
  buildingplot: 'land',
  garage: 'parking',
  parking: 'parking',
  parkingspace: 'parking',
  building: 'building',
  shop: 'shop',
  office: 'office',
  warehouse: 'warehouse',
  commercial: 'premises',
  commercialproperty: 'premises',
});

/** X means that there is none. */
export const letters = oneOfWords<EnergyLetter>(
  Object.fromEntries(energyLetters.map((name) => [name.toLowerCase(), name])),
);

/** `features/feature` is free text too. A view of the sea is no nearness to it. */
export const features = oneOfWords<PartialRow>({
  privateterrace: { terrace: true },
  terrace: { terrace: true },
  balcony: { balconies: 1 },
  privatepool: { pool: true },
  communalpool: { pool: true },
  pool: { pool: true },
  swimmingpool: { pool: true },
  lift: { lift: true },
  elevator: { lift: true },
  garage: { garages: 1 },
  parking: { parkings: 1 },
  garden: { garden: true },
  privategarden: { garden: true },
  airconditioning: { airConditioning: true },
  fireplace: { fireplace: true },
  furnished: { furnished: true },
  alarm: { alarm: true },
  storageroom: { cellar: true },
});

/** How a thing is called at the head of a title that has to be made. */
export const nouns: Readonly<Record<Kind, { fr: string; en: string }>> = {
  house: { fr: 'Maison', en: 'House' },
  flat: { fr: 'Appartement', en: 'Apartment' },
  land: { fr: 'Terrain', en: 'Land' },
  parking: { fr: 'Stationnement', en: 'Parking' },
  building: { fr: 'Immeuble', en: 'Building' },
  shop: { fr: 'Boutique', en: 'Shop' },
  office: { fr: 'Bureaux', en: 'Offices' },
  warehouse: { fr: 'Entrepôt', en: 'Warehouse' },
  premises: { fr: 'Local', en: 'Premises' },
};
