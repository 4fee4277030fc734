/** Our words in the codes of the Poliris specification: what `read/poliris/codes.ts` undoes. */
import type { Heating, Kind, Listing, Transaction } from '@agency/listings';
import { chargesModes, kitchenCodes, payers, readHeating } from '../../read/poliris/codes.ts';

/** Rank 3, as the specification spells it. */
export const transactionWords: Readonly<Record<Transaction, string>> = {
  sale: 'vente',
  rent: 'location',
  holiday: 'location vacances',
  'life-annuity': 'viager',
  'business-transfer': 'vente-fonds-de-commerce',
  'lease-transfer': 'cession de bail',
};

/** Rank 4. The specification has no warehouse: it is premises, and rank 181 says what they are. */
export const kindWords: Readonly<Record<Kind, string>> = {
  house: 'maison/villa',
  flat: 'appartement',
  land: 'terrain',
  parking: 'parking/box',
  building: 'immeuble',
  shop: 'boutique',
  office: 'bureaux',
  warehouse: 'local',
  premises: 'local',
};

/** Each bit of rank 33 by what our reader says that it means. */
const heatingBits = new Map<Heating, number>(
  Array.from({ length: 16 }, (_, power) => 2 ** power).flatMap((bit) => {
    const [part] = readHeating(String(bit), () => undefined) ?? [];
    return part ? [[part, bit] as const] : [];
  }),
);

/** Rank 33: a sum of bits. */
export function writeHeating({ heating }: Listing): number | undefined {
  if (!heating || heating.length === 0) return undefined;
  return heating.reduce((sum, part) => sum | (heatingBits.get(part) ?? 0), 0);
}

/** Rank 34. */
export const kitchenCode = invert(kitchenCodes);
/** Rank 302. */
export const payerCode = invert(payers);
/** Rank 304. */
export const chargesModeCode = invert(chargesModes);

function invert<Word extends string>(codes: Readonly<Record<string, Word>>) {
  const byWord = new Map(Object.entries(codes).map(([code, word]) => [word, Number(code)]));
  return (word: Word | undefined) => (word === undefined ? undefined : byWord.get(word));
}
