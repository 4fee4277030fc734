import { expect, test } from 'vitest';
import { crmFields, findWhere, formatFix, formatWhere, type Field } from './crm-fields.ts';

const plain = (text: string) => text.replaceAll('\u202f', ' ');

test.each<[Field, string]>([
  ['fees.payer', '(Poliris : rang 302 ; AC3 : VENTE/CHARGE_HONORAIRES)'],
  [
    'rent.supplement',
    '(Poliris : rang 305 ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)',
  ],
  [
    'areas.carrez',
    '(AC3 : SURFACE_CARREZ ; sinon, à ajouter dans content/listings/complements/RV_2.mdx)',
  ],
  ['mandate.expiresOn', '(à ajouter dans content/listings/complements/RV_2.mdx)'],
])('%s is mended %s', (field, place) => {
  expect(plain(formatWhere(findWhere(field, 'RV_2')))).toBe(place);
});

test('what to do and where make one sentence', () => {
  const where = findWhere('fees.payer', 'RV_2');
  expect(plain(formatFix({ fix: 'Indiquez qui paie.', where }))).toBe(
    'Indiquez qui paie. (Poliris : rang 302 ; AC3 : VENTE/CHARGE_HONORAIRES)',
  );
});

/** Contacts, holders of mandates and custom fields are never read: nobody is sent to them. */
test('no rank is one that the importer must not read', () => {
  const ranks = Object.values(crmFields).flatMap((field) =>
    'poliris' in field ? [...field.poliris.matchAll(/\d+/g)].map(([digits]) => Number(digits)) : [],
  );
  const isPrivate = (rank: number) =>
    rank === 8 ||
    (rank >= 105 && rank <= 111) ||
    (rank >= 114 && rank <= 123) ||
    (rank >= 136 && rank <= 160) ||
    rank === 298 ||
    rank === 299;
  expect(ranks.length).toBeGreaterThan(60);
  expect(ranks.filter((rank) => isPrivate(rank) || rank > 334)).toEqual([]);
});
