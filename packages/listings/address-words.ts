/** The words that addresses are made of, in French in every language. */
import type { Kind, Purpose } from './vocabulary.ts';

export const purposeSlugs: Readonly<Record<Purpose, string>> = {
  sale: 'vente',
  rent: 'location',
  holiday: 'vacances',
  transfer: 'cession',
};

export const kindSlugs: Readonly<Record<Kind, string>> = {
  house: 'maison',
  flat: 'appartement',
  land: 'terrain',
  parking: 'parking',
  building: 'immeuble',
  shop: 'boutique',
  office: 'bureaux',
  warehouse: 'entrepot',
  premises: 'local-professionnel',
};
