/** The European Economic Area, as facts name countries in French: beyond it a transfer needs a footing (GDPR art. 44). */

const countries = new Set([
  ...'allemagne autriche belgique bulgarie chypre croatie danemark espagne estonie finlande france grece hongrie'.split(
    ' ',
  ),
  ...'irlande islande italie lettonie liechtenstein lituanie luxembourg malte norvege pologne portugal roumanie'.split(
    ' ',
  ),
  ...['slovaquie', 'slovenie', 'suede', 'tchequie', 'republique tcheque', 'pays-bas'],
  'union europeenne',
]);

/** @example liesInArea('Norvège') // true */
export function liesInArea(country: string): boolean {
  const folded = country.normalize('NFD').replace(/\p{M}/gu, '');
  return countries.has(folded.toLowerCase().trim());
}
