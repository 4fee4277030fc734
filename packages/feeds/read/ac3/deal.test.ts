/** What a record of AC3 is, what happens to it, and how far that has come. */
import { describe, expect, test } from 'vitest';
import { asKind, flatForSale, formatBien, formatListepa, toLet } from '../../fixtures/ac3/bien.ts';
import { listOnly, readOnly, type Fields } from '../../fixtures/xml.ts';

const feed = (changes: Fields, base?: Fields) => formatListepa(formatBien(changes, base));
const read = (changes: Fields, base?: Fields) => readOnly(feed(changes, base), 'ac3');
const listed = (changes: Fields, base?: Fields) => listOnly(feed(changes, base), 'ac3');

test.each<[string, string, string]>([
  ['LOFT', 'flat', 'sale'],
  ['DEMEURE_CHATEAU', 'house', 'sale'],
  ['PARKING_GARAGE', 'parking', 'sale'],
  ['LOCAL_PROFESSIONNEL', 'premises', 'sale'],
  ['COMMERCE', 'shop', 'sale'],
  ['FONDS_DE_COMMERCE', 'premises', 'business-transfer'],
])('%s is a %s for %s', async (element, kind, transaction) => {
  expect(await listed({}, asKind(element))).toMatchObject({ kind, transaction });
});

test('DIVERS is land where nothing but a plot is told, and is told', async () => {
  const plot = Object.fromEntries(
    Object.entries(flatForSale).filter(([path]) => !path.startsWith('APPARTEMENT/')),
  );
  expect(await read({ 'DIVERS/SURFACE_TERRAIN': '956' }, plot)).toMatchObject({
    listing: { kind: 'land', areas: { land: 956 } },
    codes: ['unlisted-kind'],
  });
});

describe('one element says what it is, and one what happens to it', () => {
  test.each<[string, Fields, string]>([
    ['two kinds', { 'TERRAIN/SURFACE_TERRAIN': '999' }, 'several-kinds'],
    ['for sale and to let', { 'LOCATION/LOYER': '990' }, 'several-transactions'],
    ['a sale and a life annuity', { 'VIAGER/BOUQUET': '90000' }, 'several-transactions'],
  ])('%s are quarantined', async (_, changes, code) => {
    expect(await read(changes)).toMatchObject({ listing: undefined, codes: [code] });
  });

  test.each<[string, RegExp, string]>([
    ['no kind', /^APPARTEMENT/, 'no-kind'],
    ['no deal', /^VENTE/, 'no-transaction'],
  ])('%s is quarantined', async (_, without, code) => {
    const base = Object.fromEntries(
      Object.entries(flatForSale).filter(([path]) => !without.test(path)),
    );
    expect(await read({}, base)).toMatchObject({ listing: undefined, codes: [code] });
  });

  test('a form that was left blank says nothing', async () => {
    const blank = { 'TERRAIN/SURFACE_TERRAIN': '', 'LOCATION/LOYER': '', 'VIAGER/RENTE': ' ' };
    expect(await listed(blank)).toMatchObject({ kind: 'flat', transaction: 'sale' });
  });
});

test('a programme that is sold on plan is quarantined', async () => {
  const { listing, codes } = await read({}, asKind('PROGRAMME_NEUF'));
  expect(listing).toBeUndefined();
  expect(codes).toContain('off-plan');
});

test('a holiday let needs both its prices', async () => {
  const week: Fields = {
    ...Object.fromEntries(Object.keys(toLet).map((path) => [path, undefined])),
    'SAISONNIER/PRIX_SEMAINE_BASSE': '1020',
    'SAISONNIER/PRIX_SEMAINE_HAUTE': '2340',
  };
  expect(await listed(week)).toMatchObject({
    transaction: 'holiday',
    holiday: { lowWeek: { amount: 1020 }, highWeek: { amount: 2340 } },
  });
  const half = await read({ ...week, 'SAISONNIER/PRIX_SEMAINE_HAUTE': '' });
  expect(half).toMatchObject({ listing: undefined, codes: ['holiday-unknown'] });
});

describe('the status', () => {
  test.each(['En cours', 'EN COURS', 'EnCours'])('%s is on offer', async (status) => {
    const { listing, codes } = await read({ 'INFO_GENERALES/STATUT': status });
    expect(codes).toEqual([]);
    expect(listing).not.toHaveProperty('state');
  });

  test.each([
    ['Sous compromis', 'under-offer'],
    ['SOUS OFFRE', 'under-offer'],
    ['Vendu', 'sold'],
    ['Loue', 'let'],
    ['Bail en cours', 'let'],
  ])('%s is told, and the page of the listing may live on', async (status, state) => {
    expect(await read({ 'INFO_GENERALES/STATUT': status })).toMatchObject({
      listing: { state, stateSince: '2026-11-20' },
      codes: ['status'],
    });
  });

  test.each(['Suspendu', 'Archivé', 'Estimation', '', 'constructor'])(
    '"%s" is no listing',
    async (status) => {
      const { listing, reasons, identity } = await read({ 'INFO_GENERALES/STATUT': status });
      expect(listing).toBeUndefined();
      expect(reasons).toMatchObject([{ code: 'status', column: 'INFO_GENERALES/STATUT' }]);
      expect(identity?.reference).toBe('312');
    },
  );
});
