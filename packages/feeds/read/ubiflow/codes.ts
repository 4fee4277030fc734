/** The vocabulary of Ubiflow in words of ours. */
import type { Kind, Transaction } from '@agency/listings';
import { bare, oneOfWords, type Reader } from '../../values.ts';

/**
 * `prestation/type`. G is sold before it is built; S is let by the week, in elements that nobody published.
 * Source: the two public writers that name all seven letters agree.
 */
export const deals: Readonly<Record<string, Transaction | 'off-plan'>> = {
  V: 'sale',
  L: 'rent',
  S: 'holiday',
  F: 'business-transfer',
  B: 'lease-transfer',
  W: 'life-annuity',
  G: 'off-plan',
};

/** `code_type`, by its nomenclature of thousands. Source: a public writer; 1100 and 1200 in all of them. */
const kindCodes: Readonly<Record<string, Kind>> = {
  1100: 'flat',
  1200: 'house',
  1300: 'land',
  1500: 'building',
  2000: 'premises',
  2100: 'warehouse',
  2200: 'premises',
  2300: 'premises',
  2400: 'office',
  3100: 'parking',
  3200: 'parking',
};

/** The first word of `libelle_type`. */
const kindWords: Readonly<Record<string, Kind>> = {
  appartement: 'flat',
  studio: 'flat',
  duplex: 'flat',
  triplex: 'flat',
  loft: 'flat',
  maison: 'house',
  villa: 'house',
  chalet: 'house',
  ferme: 'house',
  chateau: 'house',
  mas: 'house',
  propriete: 'house',
  terrain: 'land',
  parking: 'parking',
  stationnement: 'parking',
  garage: 'parking',
  box: 'parking',
  immeuble: 'building',
  boutique: 'shop',
  commerce: 'shop',
  bureau: 'office',
  bureaux: 'office',
  entrepot: 'warehouse',
  hangar: 'warehouse',
  local: 'premises',
  fonds: 'premises',
  murs: 'premises',
};

const silent = () => undefined;
const readCode = oneOfWords(kindCodes);
const readWord = oneOfWords(kindWords);

/**
 * The words say it, the code where they do not: only 1100 and 1200 are sure enough to contradict them.
 *
 * @returns `several` when a sure code and the words disagree.
 */
export function readKind(label: string, code: string): Kind | 'several' | undefined {
  const byWord = readWord(/^\P{Z}*/u.exec(label.trim())?.[0] ?? '', silent);
  const byCode = readCode(code, silent);
  const isSure = code === '1100' || code === '1200';
  return isSure && byWord && byWord !== byCode ? 'several' : (byWord ?? byCode);
}

/** `modalite_recuperation_charges_locatives`, in the words of the law. */
export const chargesModes: Reader<'flat' | 'provision' | 'repayment'> = (cell) => {
  const words = bare(cell);
  if (words.startsWith('forfait')) return 'flat';
  if (words.startsWith('provision')) return 'provision';
  return words.startsWith('remboursement') ? 'repayment' : undefined;
};
