/** Elements of Ubiflow that hold people, streets and mandates, at whatever depth: never published, masked in every account (OTH-14). */

const privateNames = new Set([
  'adresse',
  'code_postal_reel',
  'ville_reelle',
  'ville_reel',
  'latitude',
  'longitude',
  'precision_coordonnees',
  'mandat_numero',
  'date_mandat',
  'mandat_echeance',
  'contact',
  'contact_a_afficher',
  'email_a_afficher',
  'telephone_a_afficher',
]);

/** @example isPrivate('bien/adresse') // true */
export function isPrivate(path: string): boolean {
  return path
    .toLowerCase()
    .split('/')
    .some((name) => privateNames.has(name) || /telephone|mail|proprietaire|negociateur/.test(name));
}
