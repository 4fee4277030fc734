/** Records of Ubiflow with the dirt that real files hold. */
import type { Listing } from '@agency/listings';
import { describe, expect, test } from 'vitest';
import { flatForSale, formatAnnonce, formatClient, toLet } from '../../fixtures/ubiflow/annonce.ts';
import { listOnly, readFeed, readOnly, type Fields } from '../../fixtures/xml.ts';

const read = (changes: Fields) => readOnly(formatClient(formatAnnonce(changes)), 'ubiflow');
const listed = (changes: Fields) => listOnly(formatClient(formatAnnonce(changes)), 'ubiflow');

test('a good record is read without a remark', async () => {
  const { codes, identity, hasTechnicalId, photos } = await read({});
  expect(codes).toEqual([]);
  expect(identity).toMatchObject({ agency: 'OI707', reference: 'RV-101' });
  expect(hasTechnicalId).toBe(true);
  expect(photos.map(({ source }) => source)).toEqual([
    'https://photos.example.com/rivage/101-1.jpg',
    'https://photos.example.com/rivage/101-2.jpg',
  ]);
});

test('it says what the feed says', async () => {
  expect(await listed({})).toMatchObject({
    kind: 'flat',
    transaction: 'sale',
    price: { amount: 312_000 },
    fees: { payer: 'buyer', percent: 4, netPrice: { amount: 300_000 } },
    mandate: { held: true },
    exclusive: true,
    place: { town: 'Anglet', postcode: '64600', district: 'Chiberta' },
    copro: { lots: 24, yearlyCharges: { amount: 1240 }, procedure: false },
    areas: { main: 64.5, livingRoom: 24 },
    floor: 0,
    heating: ['individual', 'gas'],
    features: ['balcony'],
    energy: { energy: 'C', climate: 'B', on: '2024-03-12', cost: { year: 2024 } },
    texts: { fr: { body: ['Un appartement clair, à l’étage.', 'Cave et place de parking.'] } },
  });
});

const diagnoses = Object.entries(flatForSale).filter(([path]) => path.startsWith('diagnostiques/'));

test.each(['diagnostics', 'bien/diagnostiques', 'bien/diagnostics'])(
  'the certificate may lie in %s',
  async (place) => {
    const moved = Object.fromEntries(
      diagnoses.flatMap(([path, text]) => [
        [path, undefined],
        [path.replace('diagnostiques', place), text],
      ]),
    );
    const there = await listed({ ...moved, [`${place}/dpe_date_realisation`]: '2024-03-12' });
    expect(there.energy).toEqual((await listed({})).energy);
  },
);

test('two places that contradict each other make the record untrustworthy', async () => {
  expect(await read({ 'bien/diagnostics/dpe_etiquette_conso': 'A' })).toMatchObject({
    listing: undefined,
    codes: ['repeated-element'],
  });
});

test('a blank certificate is one, whatever its letters', async () => {
  expect((await listed({ 'diagnostiques/dpe_vierge': 'O' })).energy).toEqual({
    status: 'missing',
    reason: 'blank',
  });
});

test.each([
  ['V', 'sale'],
  ['F', 'business-transfer'],
  ['B', 'lease-transfer'],
  ['W', 'life-annuity'],
])('type %s is %s', async (letter, transaction) => {
  expect((await listed({ 'prestation/type': letter })).transaction).toBe(transaction);
});

test('W beside the word "vente" is a plain sale', async () => {
  expect((await listed({ 'prestation/type': 'W', type_offre: 'vente' })).transaction).toBe('sale');
});

test.each([
  ['S', 'holiday-unknown'],
  ['G', 'off-plan'],
  ['X', 'no-transaction'],
  ['', 'no-transaction'],
])('type "%s" is quarantined: %s', async (letter, code) => {
  expect(await read({ 'prestation/type': letter })).toMatchObject({
    listing: undefined,
    codes: [code],
  });
});

test.each([
  ['Local commercial', '1500', 'premises'],
  ['Terrain constructible', '', 'land'],
  ['', '1200', 'house'],
  ['Bien rare', '2400', 'office'],
])('"%s" with code %s is %s', async (label, code, kind) => {
  expect(await listed({ 'bien/libelle_type': label, code_type: code })).toMatchObject({ kind });
});

test('a sure code that contradicts the words is quarantined', async () => {
  expect(await read({ 'bien/libelle_type': 'Maison' })).toMatchObject({
    listing: undefined,
    codes: ['several-kinds'],
  });
});

describe('fees', () => {
  test.each<[string, Fields, Listing['fees']]>([
    ['by the seller', { 'prestation/honoraires_payeurs': 'vendeur' }, { payer: 'seller' }],
    [
      'by both: the shares are unknown',
      { 'prestation/honoraires_payeurs': 'acquéreur et vendeur' },
      { payer: 'both' },
    ],
    ['nobody says', { 'prestation/honoraires_payeurs': '' }, undefined],
    ['a percentage in place of an amount', { 'prestation/honoraires': '4' }, { payer: 'buyer' }],
    [
      'stated outright',
      {
        'prestation/honoraires': '',
        'prestation/prix_hors_honoraires': '298000',
        'prestation/alur_pourcentage_honoraires_ttc': '4.7',
      },
      { payer: 'buyer', percent: 4.7, netPrice: { amount: 298_000, currency: 'EUR' } },
    ],
  ])('%s', async (_, changes, fees) => {
    expect((await listed(changes)).fees).toEqual(fees);
  });
});

describe('a rent', () => {
  test('is told all in, with its parts', async () => {
    expect((await listed(toLet)).rent).toEqual({
      monthly: { amount: 1240, currency: 'EUR' },
      base: { amount: 1165, currency: 'EUR' },
      charges: { amount: 75, currency: 'EUR' },
      deposit: { amount: 1165, currency: 'EUR' },
      tenantFees: { amount: 722.79, currency: 'EUR' },
    });
  });

  test('is the sum of two parts that the feed names', async () => {
    const { rent } = await listed({ ...toLet, 'prestation/loyer_mensuel_cc': undefined });
    expect(rent?.monthly.amount).toBe(1240);
  });

  test('is not guessed from one part', async () => {
    const parts = { 'prestation/loyer_mensuel_cc': '', 'prestation/charges': '' };
    expect(await read({ ...toLet, ...parts })).toMatchObject({
      listing: undefined,
      reasons: [{ code: 'no-price', column: 'prestation/loyer_mensuel_cc' }],
    });
  });

  test.each([
    ['forfait', 'flat'],
    ['Provision avec régularisation annuelle', 'provision'],
    ['remboursement sur justificatifs', 'repayment'],
    ['autre', undefined],
  ])('has charges as %s', async (words, mode) => {
    const changes = { 'prestation/modalite_recuperation_charges_locatives': words };
    expect((await listed({ ...toLet, ...changes })).rent?.chargesMode).toBe(mode);
  });

  test('has no fees of the tenant where the landlord pays them', async () => {
    const changes = { 'prestation/honoraires_payeurs': 'bailleur' };
    expect((await listed({ ...toLet, ...changes })).rent?.tenantFees).toBeUndefined();
  });
});

test('without an id the reference serves, and is told', async () => {
  const { hasTechnicalId, listing, codes } = await read({ '@id': undefined });
  expect(listing).toBeDefined();
  expect(codes).toEqual(['no-technical-id']);
  expect(hasTechnicalId).toBe(false);
});

test('the same id of another client is another listing', async () => {
  const one = formatClient(formatAnnonce());
  const [own] = await readFeed(one, 'ubiflow');
  const [other] = await readFeed(one.replace('OI707', 'OI708'), 'ubiflow');
  expect(own?.identity?.key).not.toBe(other?.identity?.key);
});

test('several clients may lie in a flux', async () => {
  const client = formatClient(formatAnnonce()).replace(/^.*\n/, '');
  const records = await readFeed(
    `<flux>${client}${client.replace('OI707', 'OI708')}</flux>`,
    'ubiflow',
  );
  expect(records.map(({ identity }) => identity?.agency)).toEqual(['OI707', 'OI708']);
});

test('a property abroad is quarantined', async () => {
  expect(await read({ 'bien/pays': 'ESP' })).toMatchObject({ codes: ['abroad'] });
});

test('without a number there is no mandate', async () => {
  expect((await listed({ 'prestation/mandat_numero': '' })).mandate).toEqual({ held: false });
});
