/** Records of Kyero v3, which says little of what French law asks for. */
import type { Listing } from '@agency/listings';
import { expect, test } from 'vitest';
import { formatProperty, formatRoot } from '../../fixtures/kyero/property.ts';
import { listOnly, readOnly, type Fields } from '../../fixtures/xml.ts';
import { atTown } from './complete.ts';

const read = (changes: Fields) => readOnly(formatRoot(formatProperty(changes)), 'kyero');
const listed = (changes: Fields) => listOnly(formatRoot(formatProperty(changes)), 'kyero');

test('it says what the feed says, and nothing that the format has no element for', async () => {
  const listing = await listed({});
  expect(listing).toEqual({
    key: expect.any(String),
    agency: '',
    reference: 'RV-101',
    kind: 'flat',
    transaction: 'sale',
    prestige: false,
    place: { town: 'Anglet', insee: '64024', postcode: '64600', district: 'Chiberta' },
    price: { amount: 312_000, currency: 'EUR' },
    energy: { status: 'rated', energy: 'C', climate: 'B' },
    areas: { main: 64 },
    bedrooms: 2,
    bathrooms: 1,
    features: ['terrace', 'lift'],
    photos: [],
    tour: 'https://visite.example.com/k/101',
    video: 'https://video.example.com/v/101',
    exclusive: false,
    highlighted: false,
    texts: {
      fr: {
        title: 'Appartement à Anglet',
        body: ['Un appartement clair, à l’étage.', 'Cave et place de parking.'],
      },
      en: { title: 'Apartment in Anglet', body: ['A bright flat near the pines.'] },
    },
    updatedOn: '2026-11-20',
  });
});

test('pictures go by their numbers', async () => {
  expect((await read({})).photos.map(({ source }) => source)).toEqual([
    'https://photos.example.com/rivage/101-1.jpg?w=1200&h=800',
    'https://photos.example.com/rivage/101-2.jpg?w=1200&h=800',
  ]);
});

test('a title that is given is taken; one that was made is told', async () => {
  expect(await read({})).toMatchObject({ codes: ['no-title'] });
  expect(await read({ 'title/fr': 'Près des pins' })).toMatchObject({
    listing: { texts: { fr: { title: 'Près des pins' } } },
    codes: [],
  });
});

test.each([
  ['Anglet', 'à Anglet'],
  ['Le Boucau', 'au Boucau'],
  ['Les Aldudes', 'aux Aldudes'],
  ['La Bastide-Clairence', 'à La Bastide-Clairence'],
])('in %s is "%s"', (town, words) => {
  expect(atTown(town)).toBe(words);
});

test.each<[string, Fields, Partial<Listing>]>([
  ['a month is a rent', { price_freq: 'month', price: '915' }, { transaction: 'rent' }],
  ['a week is a holiday let', { price_freq: 'week', price: '520' }, { transaction: 'holiday' }],
  [
    'X is no letter',
    { 'energy_rating/consumption': 'X', 'energy_rating/emissions': 'X' },
    { energy: { status: 'missing', reason: 'none' } },
  ],
  [
    'land has its area',
    { type: 'Land', 'surface_area/built': '0', 'surface_area/plot': '350' },
    { kind: 'land', areas: { land: 350 } },
  ],
])('%s', async (_, changes, part) => {
  expect(await listed(changes)).toMatchObject(part);
});

test.each<[string, Fields, string]>([
  ['a price in pounds', { currency: 'GBP' }, 'foreign-currency'],
  ['no currency', { currency: '' }, 'foreign-currency'],
  ['a property abroad', { country: 'Spain', province: 'Gipuzkoa', town: 'Irun' }, 'abroad'],
  ['no country, which means Spain', { country: '', province: 'Alicante' }, 'abroad'],
  ['a share of a property', { part_ownership: '1' }, 'shared-ownership'],
  ['a leasehold', { leasehold: '1' }, 'shared-ownership'],
  ['an empty price', { price: '' }, 'no-price'],
  ['an empty type', { type: '' }, 'no-kind'],
  ['a kind that we have no word for', { type: 'Yacht' }, 'no-kind'],
  ['an empty town', { town: '' }, 'no-place'],
  ['a town that no register knows', { town: 'Port-Imaginaire' }, 'no-place'],
  ['a city of several postcodes', { town: 'Nice', province: 'Alpes-Maritimes' }, 'no-postcode'],
  ['no rhythm of the price', { price_freq: '' }, 'no-transaction'],
  ['no French text', { 'desc/fr': '' }, 'no-text'],
  ['a text that was encoded twice', { 'desc/fr': 'Un sÃ©jour' }, 'damaged-text'],
  ['a town that was encoded twice', { town: 'GuÃ©thary' }, 'damaged-text'],
  ['neither id nor reference', { id: '', ref: '' }, 'no-id'],
])('%s is quarantined', async (_, changes, code) => {
  const { listing, codes } = await read(changes);
  expect(listing).toBeUndefined();
  expect(codes).toContain(code);
});

test('no country is France where the province is a department of it', async () => {
  expect((await listed({ country: '' })).place.town).toBe('Anglet');
});

test('of two postcodes the one that is the town’s alone is taken, and that is told', async () => {
  expect(await read({ town: 'Urrugne' })).toMatchObject({
    listing: { place: { postcode: '64122', insee: '64545' } },
    codes: ['postcode-chosen', 'no-title'],
  });
});

test('a postcode that some writers add is believed', async () => {
  expect((await listed({ town: 'Urrugne', postcode: '64700' })).place.postcode).toBe('64700');
});
