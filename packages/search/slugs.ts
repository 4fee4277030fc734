/** The values of facets as they stand in addresses. */
import {
  energyLetters,
  kindSlugs,
  type Feature,
  type Transaction,
} from '@agency/listings/browser/vocabulary.ts';
import type { FacetName } from './criteria.ts';

export const dealSlugs: Readonly<Record<Transaction, string>> = {
  sale: 'achat',
  'life-annuity': 'viager',
  rent: 'location',
  holiday: 'vacances',
  'business-transfer': 'fonds-de-commerce',
  'lease-transfer': 'droit-au-bail',
};

export const featureSlugs: Readonly<Record<Feature, string>> = {
  terrace: 'terrasse',
  balcony: 'balcon',
  garden: 'jardin',
  pool: 'piscine',
  garage: 'garage',
  parking: 'stationnement',
  cellar: 'cave',
  lift: 'ascenseur',
  fireplace: 'cheminee',
  'air-conditioning': 'climatisation',
  parquet: 'parquet',
  'open-view': 'vue-degagee',
  calm: 'calme',
  'sea-near': 'mer',
  'mountain-near': 'montagne',
  alarm: 'alarme',
  intercom: 'interphone',
  'door-code': 'digicode',
  caretaker: 'gardien',
  'step-free': 'plain-pied',
  duplex: 'duplex',
  furnished: 'meuble',
  recent: 'recent',
  refurbished: 'refait-a-neuf',
  'works-needed': 'travaux',
  'pets-allowed': 'animaux',
  internet: 'internet',
  dishwasher: 'lave-vaisselle',
  'washing-machine': 'lave-linge',
  'goods-lift': 'monte-charge',
  'loading-dock': 'quai',
  divisible: 'divisible',
  'building-plot': 'constructible',
  'serviced-plot': 'viabilise',
  'farm-land': 'agricole',
};

/** Values that the trade knows beforehand; of the others (places, trades, leases) any slug may come back one day. */
const known: Partial<Record<FacetName, ReadonlySet<string>>> = {
  kind: new Set(Object.values(kindSlugs)),
  deal: new Set(Object.values(dealSlugs)),
  energy: new Set(energyLetters.map((letter) => letter.toLowerCase())),
  feature: new Set(Object.values(featureSlugs)),
};

/** @example isValue('kind', 'chateau') // false */
export function isValue(facet: FacetName, value: string): boolean {
  return known[facet]?.has(value) ?? /^[a-z0-9]([a-z0-9.-]{0,78}[a-z0-9])?$/.test(value);
}
