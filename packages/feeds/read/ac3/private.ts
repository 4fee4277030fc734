/** Elements of AC3 that hold people, streets, mandates and notes, at whatever depth: never published, masked in every account (OTH-14). */

const privateNames = new Set([
  // Where it is exactly
  'ADRESSE',
  'NUM_RUE',
  'BIS_RUE',
  'TYPE_RUE',
  'NOM_RUE',
  'RESIDENCE',
  'LATITUDE',
  'LONGITUDE',
  // The agency's order and what it earns
  'NUM_MANDAT',
  'DATE_MANDAT',
  'DATE_PREMIER_MANDAT',
  'DATE_ECHEANCE_MANDAT',
  'PRIX_MANDAT',
  'MONTANT_HONO_VENDEUR',
  'HONORAIRES_VENDEUR',
  'ESTIMATION',
  // How to get in, and notes
  'CONSIGNES_VISITE',
  'OBSERVATIONS_WEB',
  'NEGO',
  'CODE_NEGOCIATEUR',
  'LOYER_ACTUEL',
  'OCCUPE_PAR',
]);

/** People and offices are whole branches: AGENCE, AGENCE_TELEPHONE, PROPRIETAIRE/NOM. Of links, that of a film alone is for visitors. */
const privateBranches =
  /^(AGENCE|PROPRIETAIRE|NEGOCIATEUR|LIEN(?!_VIDEO$))|TELEPHONE|PORTABLE|MAIL/;

/** @example isPrivate('LOCALISATION/ADRESSE') // true */
export function isPrivate(path: string): boolean {
  return path
    .toUpperCase()
    .split('/')
    .some((name) => privateNames.has(name) || privateBranches.test(name));
}
