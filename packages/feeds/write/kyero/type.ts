/** Our kinds in the words that Kyero sorts by: Apartment, Villa, Town house, Country house, Land, Garage, Commercial property. */
import type { Kind, Listing } from '@agency/listings';

/** A building to let out has no word of its own, nor has a detached house but "villa". */
const types: Readonly<Record<Kind, string>> = {
  house: 'Villa',
  flat: 'Apartment',
  land: 'Land',
  parking: 'Garage',
  building: 'Commercial property',
  shop: 'Commercial property',
  office: 'Commercial property',
  warehouse: 'Commercial property',
  premises: 'Commercial property',
};

/** The agency's own word for a house may say more. */
const houses: readonly (readonly [pattern: RegExp, type: string])[] = [
  [/maison de (ville|village)|mitoyen|jumel[ée]e/i, 'Town house'],
  [/ferme|corps de|mas\b|longère|campagne|propriété/i, 'Country house'],
];

/** @example kyeroType({ kind: 'house', subtype: 'Maison de village' }) // 'Town house' */
export function kyeroType({ kind, subtype = '' }: Pick<Listing, 'kind' | 'subtype'>): string {
  if (kind !== 'house') return types[kind];
  return houses.find(([pattern]) => pattern.test(subtype))?.[1] ?? types.house;
}
