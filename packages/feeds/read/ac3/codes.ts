/** The vocabulary of AC3 in words of ours. Spellings vary in case, accents and blanks. */
import type { Kind, Kitchen, State } from '@agency/listings';
import { oneOfWords } from '../../values.ts';

/**
 * The element that says what the thing is. No notice is public: the first seven were met in three readers each, the others in
 * one. `undefined` is a word that we know and have no kind for.
 */
export const kindElements: Readonly<Record<string, Kind | undefined>> = {
  APPARTEMENT: 'flat',
  MAISON: 'house',
  DEMEURE_CHATEAU: 'house',
  TERRAIN: 'land',
  PARKING_GARAGE: 'parking',
  IMMEUBLE: 'building',
  LOCAL_COMMERCIAL: 'premises',
  LOFT: 'flat',
  DEMEURE: 'house',
  CHATEAU: 'house',
  PROPRIETE: 'house',
  PARKING: 'parking',
  GARAGE: 'parking',
  COMMERCE: 'shop',
  BUREAU: 'office',
  BUREAUX: 'office',
  LOCAL: 'premises',
  LOCAL_PROFESSIONNEL: 'premises',
  LOCAL_PROFESSIONEL: 'premises',
  LOCAL_INDUSTRIEL: 'premises',
  FONDS: 'premises',
  FONDS_COMMERCE: 'premises',
  FONDS_DE_COMMERCE: 'premises',
  FOND_COMMERCE: 'premises',
  DIVERS: undefined,
  GRANGE: undefined,
  MARINA: undefined,
  AGRICOLE_VITICOLE: undefined,
  FORET: undefined,
  VACANCES: undefined,
  PROGRAMME_NEUF: undefined,
};

/** A business is sold, not its walls. */
export function isBusiness(kindElement: string): boolean {
  return /^FONDS?(_|$)/.test(kindElement);
}

/** The element that says what happens to it. VIAGER was seen in one reader, SAISONNIER in none that reads it. */
export const dealElements = ['VENTE', 'LOCATION', 'SAISONNIER', 'VIAGER'] as const;

/** INFO_GENERALES/STATUT. Suspended, archived, an estimate: never shown, like every word that is not here. */
export const readState: (cell: string) => State | undefined = (cell) =>
  stateOfWord(cell, () => undefined);

const stateOfWord = oneOfWords<State>({
  encours: 'available',
  souscompromis: 'under-offer',
  sousoffre: 'under-offer',
  vendu: 'sold',
  loue: 'let',
  bailencours: 'let',
});

export const kitchens = oneOfWords<Kitchen>({
  americaine: 'open',
  americaineequipee: 'open-equipped',
  ouverte: 'open',
  ouverteequipee: 'open-equipped',
  independante: 'separate',
  independanteequipee: 'separate-equipped',
  separee: 'separate',
  separeeequipee: 'separate-equipped',
  coincuisine: 'corner',
  kitchenette: 'corner',
  coincuisineequipee: 'corner-equipped',
  kitchenetteequipee: 'corner-equipped',
  equipee: 'equipped',
});
