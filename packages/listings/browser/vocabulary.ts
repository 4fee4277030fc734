/** The words of the trade as the visitor's browser needs them: no schema, no Node. */
export { kindSlugs, purposeSlugs } from '../address-words.ts';
export {
  energyLetters,
  features,
  kinds,
  purposeOf,
  purposes,
  transactions,
} from '../vocabulary.ts';
export type { EnergyLetter, Feature, Kind, Purpose, Transaction } from '../vocabulary.ts';
