/** A home, a shop, a business for sale, and what a visitor may see of it. */
export { listingSchema } from './schema.ts';
export type { Energy, Listing, Money } from './schema.ts';
export {
  dwellingKinds,
  energyLetters,
  features,
  kinds,
  purposeOf,
  purposes,
  transactions,
} from './vocabulary.ts';
export type { EnergyLetter, Feature, Kind, Purpose, Transaction } from './vocabulary.ts';
