/** The codes of the Poliris specification in words of ours. */
import type { Heating, Kind, Kitchen, Transaction } from '@agency/listings';
import { integer, oneOf, type Reader } from '../../values.ts';

interface Deal {
  transaction: Transaction;
  prestige?: true;
}

/** Rank 3, spelled with blanks instead of hyphens. */
export const readDeal = oneOf<Deal>({
  vente: { transaction: 'sale' },
  'vente de prestige': { transaction: 'sale', prestige: true },
  "produit d'investissement": { transaction: 'sale' },
  viager: { transaction: 'life-annuity' },
  location: { transaction: 'rent' },
  'location vacances': { transaction: 'holiday' },
  'vente fonds de commerce': { transaction: 'business-transfer' },
  'cession de bail': { transaction: 'lease-transfer' },
});

/** Rank 4: the words of the specification. */
const listedKinds: Readonly<Record<string, Kind>> = {
  appartement: 'flat',
  'loft/atelier/surface': 'flat',
  'maison/villa': 'house',
  château: 'house',
  'hôtel particulier': 'house',
  'maison avec terrain': 'house',
  terrain: 'land',
  'parking/box': 'parking',
  immeuble: 'building',
  bâtiment: 'building',
  boutique: 'shop',
  bureaux: 'office',
  local: 'premises',
  entreprises: 'premises',
};

/** Rank 4: words that software writes although no list holds them. */
const unlistedKinds: Readonly<Record<string, Kind>> = {
  maison: 'house',
  villa: 'house',
  propriété: 'house',
  studio: 'flat',
  'lof/atelier/surface': 'flat',
  entrepôt: 'warehouse',
};

const readListedKind = oneOf(listedKinds);
const readUnlistedKind = oneOf(unlistedKinds);

/** Rank 4. */
export const readKind: Reader<Kind> = (cell, note) => {
  const kind = readListedKind(cell, note) ?? readUnlistedKind(cell, note);
  if (kind && !readListedKind(cell, note)) note('unlisted-kind');
  return kind;
};

/** Rank 33 is a sum of bits. */
const heatingBits: readonly (readonly [bit: number, part: Heating])[] = [
  [128, 'radiator'],
  [256, 'underfloor'],
  [512, 'gas'],
  [1024, 'oil'],
  [2048, 'electric'],
  [16384, 'reversible'],
  [4096, 'collective'],
  [8192, 'individual'],
];
const knownHeating = heatingBits.reduce((sum, [bit]) => sum | bit, 0);

const readCode = integer({ max: 65_535 });

/** Rank 33. A bit that the specification does not know makes the code unreadable. */
export const readHeating: Reader<readonly Heating[]> = (cell, note) => {
  const code = readCode(cell, note);
  if (code === undefined) return undefined;
  if ((code & ~knownHeating) !== 0) return void note('unknown-heating');
  return heatingBits.filter(([bit]) => (code & bit) !== 0).map(([, part]) => part);
};

/** Rank 34. 1 is "none", which software also writes where nobody was asked. */
export const kitchenCodes: Readonly<Record<string, Kitchen>> = {
  2: 'open',
  3: 'separate',
  4: 'professional',
  5: 'corner',
  6: 'open-equipped',
  7: 'separate-equipped',
  8: 'corner-equipped',
  9: 'equipped',
};

/** Rank 302. */
export const payers = { 1: 'buyer', 2: 'seller', 3: 'both' } as const;

/** Rank 304. */
export const chargesModes = { 1: 'flat', 2: 'provision', 3: 'repayment' } as const;
