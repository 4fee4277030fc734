/** French words that several formats share. Spellings vary in case, accents and blanks. */
import { energyLetters, type EnergyLetter, type Heating } from '@agency/listings';
import { integer, oneOfWords, yes, type Reader } from '../../values.ts';

export const letters = oneOfWords<EnergyLetter | 'blank' | 'not-due'>({
  ...Object.fromEntries(energyLetters.map((name) => [name.toLowerCase(), name])),
  vi: 'blank',
  vierge: 'blank',
  ns: 'not-due',
  nonsoumis: 'not-due',
});

/** Who pays the fees of a sale. */
export const payers = oneOfWords<'buyer' | 'seller' | 'both'>({
  acquereur: 'buyer',
  vendeur: 'seller',
  acquereuretvendeur: 'both',
  vendeuretacquereur: 'both',
  partage: 'both',
  partages: 'both',
});

const heatingParts = oneOfWords<Heating>({
  individuel: 'individual',
  collectif: 'collective',
  gaz: 'gas',
  electrique: 'electric',
  fuel: 'oil',
  fioul: 'oil',
  radiateur: 'radiator',
  sol: 'underfloor',
  ausol: 'underfloor',
});

/** For whom, from which energy, by what: each cell says a part; words without a twin of ours say nothing. */
export function readHeating(cells: readonly string[]): Heating[] | undefined {
  const parts = cells.flatMap((cell) => heatingParts(cell, () => undefined) ?? []);
  return parts.length > 0 ? parts : undefined;
}

/** Whether an aspect has a point of the compass in it. @example faces('sud')('Sud-ouest') // true */
export function faces(point: 'nord' | 'est' | 'sud' | 'ouest'): Reader<boolean> {
  return (cell) =>
    cell
      .toLowerCase()
      .split(/[^a-z]+/)
      .includes(point) || undefined;
}

/** True where one of the words is said; no other word denies it. */
export function says(...words: readonly string[]): Reader<boolean> {
  return oneOfWords(Object.fromEntries(words.map((word) => [word, true as const])));
}

/** "RDC" is the ground floor. */
export function groundFloorAsZero(read: Reader<number>): Reader<number> {
  return (cell, note) => read(/^(rdc|rez[- ]de[- ]chauss[ée]e)$/i.test(cell) ? '0' : cell, note);
}

/** A count, or a bare yes for one. */
export const countOrYes: Reader<number> = (cell, note) => {
  if (/^[\d.,]+$/.test(cell)) return integer({ max: 500 })(cell, note);
  return yes(cell, note) ? 1 : undefined;
};

/** Empty says nothing: only Kyero takes a missing country for Spain. */
export function isAbroad(country: string): boolean {
  return country !== '' && !/^(france|fra?)$/i.test(country);
}
