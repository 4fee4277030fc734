/** Records of the Poliris format with the dirt that real files hold. */
import type { Listing } from '@agency/listings';
import { describe, expect, test } from 'vitest';
import { fillCells, formatRow, type Cells } from '../../fixtures/rows.ts';
import { loadTowns } from '../../towns.ts';
import { readCells } from './reader.ts';
import { splitRecord } from './split.ts';
import { findVersion } from './version.ts';

const contextOf = () => ({
  source: 'essai',
  today: '2026-11-20',
  towns: loadTowns(),
  pictures: new Set(['101-2.jpg']),
});

function read(changes: Cells, count?: number) {
  const { listing, photos, reasons } = readCells(fillCells(changes, count), contextOf());
  return { listing, photos, codes: reasons.map(({ code }) => code) };
}

function published(changes: Cells): Listing {
  const { listing, codes } = read(changes);
  if (!listing) throw new Error(`Refused: ${codes.join(', ')}`);
  return listing;
}

test('a good record is read without a remark', () => {
  expect(read({}).codes).toEqual([]);
});

test('a sale at the buyer’s charge has both prices and the percentage', () => {
  expect(published({})).toMatchObject({
    transaction: 'sale',
    kind: 'flat',
    price: { amount: 312_000, currency: 'EUR' },
    fees: { payer: 'buyer', percent: 4, netPrice: { amount: 300_000 } },
    copro: { lots: 24, yearlyCharges: { amount: 1240 }, procedure: false },
  });
});

test('at the seller’s charge there is one price alone', () => {
  expect(published({ 302: '2', 15: '0.00', 303: '312000' }).fees).toEqual({ payer: 'seller' });
});

const rent: Cells = {
  3: 'Location', 11: '1240', 13: 'OUI', 15: '722.79', 23: '75', 26: 'OUI', 161: '1165',
  302: '', 303: '', 304: '2', 305: '0', 306: '168.09', 331: '1165', 332: '22.5', 333: 'OUI',
}; // prettier-ignore
test('the rent of a home is told per month, all in, with its parts', () => {
  const { price, ...listing } = published(rent);
  expect(price).toBeUndefined();
  expect(listing.rent).toEqual({
    monthly: { amount: 1240, currency: 'EUR' },
    base: { amount: 1165, currency: 'EUR' },
    charges: { amount: 75, currency: 'EUR' },
    chargesMode: 'provision',
    deposit: { amount: 1165, currency: 'EUR' },
    furnished: true,
    tenantFees: { amount: 722.79, currency: 'EUR' },
    inventoryFees: { amount: 168.09, currency: 'EUR' },
    cap: { referencePerSquareMetre: 22.5 },
  });
});

test.each([
  ['13=NON: the charges come on top', { 13: 'NON', 11: '700', 23: '50' }, 750, undefined],
  ['13=NON and charges of zero', { 13: 'NON', 11: '700', 23: '0' }, 700, undefined],
  ['13=NON and no charges', { 13: 'NON', 11: '700', 23: '' }, undefined, 'rent-without-charges'],
  ['13 empty: all in, as the format says', { 13: '', 11: '700', 23: '50' }, 700, undefined],
])('of a rent with %s', (_, changes, amount, code) => {
  const { listing, codes } = read({ ...rent, ...changes });
  expect(listing?.rent?.monthly.amount).toBe(amount);
  expect(codes).toEqual(code ? [code] : []);
});

test('the rent of premises is told per year; the sum decides whether charges are in it', () => {
  const shop = { ...rent, 4: 'boutique', 11: '2980', 23: '220', 202: '33120', 203: '2640' };
  expect(published({ ...shop, 207: 'OUI', 208: 'OUI' }).commercialRent).toMatchObject({
    yearly: { amount: 33_120 },
    yearlyCharges: { amount: 2640 },
    chargesIncluded: false,
    tax: 'HT',
  });
});

test('the registration number of a holiday let is found in its text', () => {
  const text = 'Numéro d’enregistrement : 64024990056ZZ.';
  const let_ = { 3: 'location vacances', 11: '1340', 49: '1340', 52: '3160', 55: '6', 21: text };
  expect(published(let_).holiday).toEqual({
    guests: 6,
    lowWeek: { amount: 1340, currency: 'EUR' },
    highWeek: { amount: 3160, currency: 'EUR' },
    registration: '64024990056ZZ',
  });
});

test('a holiday let without the price of a week is not guessed from another one', () => {
  const { listing, codes } = read({ 3: 'location vacances', 11: '2000', 49: '', 51: '2000' });
  expect(listing).toBeUndefined();
  expect(codes).toContain('holiday-unknown');
});

test.each([
  ['Espagne', ['abroad']],
  ['France', []],
  ['FR', []],
  ['', []],
])('of a home in %s', (country, codes) => {
  expect(read({ 7: country, ...(codes.length > 0 && { 5: '20301', 6: 'Irun' }) }).codes).toEqual(
    codes,
  );
});

test('words that a visitor reads are plain text, whatever their rank', () => {
  const { listing, codes } = read({
    6: 'Angl&egrave;s&lt;b&gt;',
    181: 'Villa<br><script>x()</script>',
    262: 'Proc&eacute;dure<BR>\u0001en cours',
    261: 'OUI',
  });
  expect(listing?.subtype).toBe('Villa');
  expect(listing?.place.town).toBe('Anglès');
  expect(listing?.copro?.procedureDetail).toBe('Procédure en cours');
  expect(codes).toEqual(expect.arrayContaining(['markup', 'entities', 'control-characters']));
});

test('before 2017 fees above the price make no price without fees', () => {
  const old = { 301: '4.08-005', 256: 'OUI', 257: '', 15: '400000', 302: '', 303: '' };
  expect(published(old).fees).toEqual({ payer: 'buyer' });
});

test('a mandate whose day is to come is not held yet', () => {
  const held = (day: string) => published({ 113: day }).mandate;
  expect(['20/11/2026', '21/11/2026', '00/00/0000', 'mars 2026'].map(held)).toEqual(
    [true, false, false, true].map((each) => ({ held: each })),
  );
});

test('a farmhouse with a barn is a house', () => {
  expect(published({ 4: 'maison/villa', 181: 'Ferme avec hangar' }).kind).toBe('house');
});

test('a life annuity says nothing of the sellers’ ages', () => {
  const listing = published({ 3: 'viager', 185: '312000', 186: '280', 187: '88', 229: 'NON' });
  expect(listing.annuity).toMatchObject({ monthly: { amount: 280 }, occupied: true });
  expect(JSON.stringify(listing)).not.toContain('88');
});

test('turnover and results of a business stay with the agency', () => {
  const listing = published({
    3: 'vente-fonds-de-commerce',
    4: 'boutique',
    10: 'Bar, Brasserie',
    79: '987654',
    226: '45678',
  });
  expect(listing.business?.activities).toEqual(['Bar', 'Brasserie']);
  expect(JSON.stringify(listing)).not.toMatch(/987654|45678/);
});

test.each<[string, Cells, string]>([
  ['a type of deal in another spelling', { 3: 'VENTE-DE-PRESTIGE' }, ''],
  ['a kind outside the list', { 4: 'Propriété' }, 'unlisted-kind'],
  ['a heating outside the list', { 33: '10' }, 'unknown-heating'],
  ['a certificate of the wrong version', { 325: 'DPE_v01-2011' }, 'dpe-version'],
  ['the filler of the reference year', { 328: '01/01/2000' }, 'energy-year'],
  ['lots without a condominium', { 258: 'NON' }, 'copro-contradiction'],
  ['no area', { 16: '0' }, 'no-area'],
  ['a town in capitals', { 6: 'ANGLET' }, 'town-spelling'],
  ['a postcode of another town', { 5: '64200' }, 'postcode-town-disagree'],
  ['a decimal comma', { 16: '64,5' }, 'decimal-comma'],
  ['four thousand rooms', { 18: '4000' }, 'implausible-number'],
  ['a negative area', { 17: '-4' }, 'implausible-number'],
  ['a word for a number', { 17: 'grand' }, 'unreadable-number'],
  ['a day that does not exist', { 324: '31/02/2025' }, 'unreadable-date'],
  ['a title beyond 64 characters', { 20: 'Appartement '.repeat(7) }, 'long-title'],
  ['a text beyond 4000 characters', { 21: 'Belle vue. '.repeat(400) }, 'long-text'],
  ['an amount that may be a thousand times larger', { 162: '', 161: '1.500' }, 'unreadable-number'],
  ['a picture that is a script', { 86: 'javascript:alert(1)' }, 'bad-photo'],
  ['a picture of the local network', { 86: 'http://192.168.1.1/a.jpg' }, 'bad-photo'],
  ['no picture', { 85: '' }, 'no-photo'],
  [
    'zero dates, zero costs and blank slots',
    { 22: '00/00/0000', 330: '0', 124: 'EN', 127: '  ' },
    '',
  ],
])('%s is published', (_, changes, remark) => {
  expect(read(changes)).toMatchObject({
    listing: { reference: 'RV_101' },
    codes: remark ? [remark] : [],
  });
});

test.each<[string, Cells, string]>([
  ['no type of deal', { 3: '' }, 'no-transaction'],
  ['an unknown kind', { 4: 'inconnu' }, 'no-kind'],
  ['no town', { 6: '' }, 'no-place'],
  ['no price', { 11: '0' }, 'no-price'],
  ['a negative price', { 11: '-1' }, 'no-price'],
  ['a price of one euro', { 11: '1' }, 'no-price'],
  ['a hexadecimal price', { 11: '0x4C4B40' }, 'no-price'],
  ['a text of blanks', { 21: '  <br> ' }, 'no-text'],
  ['a title of nothing but a script', { 20: '<script>x</script>' }, 'no-text'],
  ['a text of one megabyte', { 21: 'x'.repeat(1 << 20) }, 'oversized-text'],
  ['a text that was decoded twice', { 21: 'AgrÃ©able et clair' }, 'damaged-text'],
  ['one of which only the ligature shows it', { 21: 'Au CÅ“ur du bourg' }, 'damaged-text'],
  ['one of which only the euro shows it', { 21: 'Travaux : 350 000 â‚¬' }, 'damaged-text'],
  ['one of which only a capital shows it', { 181: 'Maison de l’ÃŽle' }, 'damaged-text'],
])('%s is quarantined', (_, changes, code) => {
  const { listing, codes } = read(changes);
  expect(listing).toBeUndefined();
  expect(codes).toContain(code);
});

test.each<[string, Cells, Listing['energy']]>([
  [
    'a climate letter alone is a default',
    { 177: '', 179: 'A', 178: '0' },
    { status: 'missing', reason: 'none' },
  ],
  ['VI is a blank certificate', { 177: 'VI', 179: 'VI' }, { status: 'missing', reason: 'blank' }],
  ['NS is not due', { 177: 'NS', 179: 'NS' }, { status: 'exempt' }],
  [
    'land has none, whatever the columns say',
    { 4: 'terrain', 177: 'A' },
    { status: 'exempt', reason: 'land' },
  ],
])('%s', (_, changes, energy) => {
  expect(published(changes).energy).toEqual(energy);
});

describe('before March 2017 rank 15 holds euros, and ranks 256 and 257 say who pays', () => {
  const old: Cells = { 15: '12000', 256: 'OUI', 257: '4', 301: '', 302: '', 303: '' };
  const byBuyer: Listing['fees'] = {
    payer: 'buyer',
    percent: 4,
    netPrice: { amount: 300_000, currency: 'EUR' },
  };
  test.each<[string, Cells, Listing['fees']]>([
    ['by the buyer', old, byBuyer],
    ['by the buyer, the version being told', { ...old, 301: '4.08-005' }, byBuyer],
    ['by the seller', { ...old, 256: 'NON' }, { payer: 'seller' }],
    ['nobody says', { ...old, 256: '' }, undefined],
    ['since then it is a percentage', { ...old, 301: '4.08-006' }, undefined],
  ])('%s', (_, changes, fees) => {
    expect(published(changes).fees).toEqual(fees);
  });
});

test('a row of version 4.07 ends at rank 255 and is read as far as it goes', () => {
  const { listing, codes } = read({ 258: '', 301: '', 302: '', 303: '', 324: '' }, 255);
  expect(codes).toEqual([]);
  expect(listing).toMatchObject({ price: { amount: 312_000 }, energy: { energy: 'C' } });
  expect(listing?.fees).toBeUndefined();
});

test.each([
  ['its own word', '4.08-007', 310, '4.08-007'],
  ['255 ranks', '', 255, '4.07'],
  ['300 ranks', '', 300, '4.08-005'],
  ['333 ranks and no word', '', 333, '4.11'],
  ['335 ranks and no word', '', 335, '4.12'],
])('the version is known by %s', (_, word, count, version) => {
  expect(findVersion(fillCells({ 301: word }, count))).toBe(version);
});

test('a picture of the archive is found by its name, in any case', () => {
  expect(read({ 86: '101-2.JPG' }).photos[1]).toEqual({ source: '101-2.jpg' });
});

test('an http picture is asked for by https', () => {
  const [photo] = read({ 85: 'http://photos.example.com/a.jpg' }).photos;
  expect(photo).toEqual({ source: 'https://photos.example.com/a.jpg', caption: 'Le séjour' });
});

test('the English slot is taken when it says something', () => {
  expect(published({ 124: 'EN', 126: 'Near the pines', 127: 'A bright flat.' }).texts.en).toEqual({
    title: 'Near the pines',
    body: ['A bright flat.'],
  });
});

test.each([
  ['a separator more at the end', formatRow()],
  ['none', formatRow({}, { trailing: false })],
  ['blanks around the separators', formatRow().replaceAll('"!#"', '" !# "')],
  ['a bare separator in a text', formatRow({ 21: 'deux !# trois' })],
])('a record has 334 cells with %s', (_, line) => {
  expect(splitRecord(line, '!#')).toHaveLength(334);
});

test.each([';', '|', '\t'])('cells may be parted by %j', (separator) => {
  expect(splitRecord(formatRow({}, { separator }), separator)).toEqual(fillCells());
});

test('a column that the norm does not know is left aside, and what stands there is not told', () => {
  const cells = [...fillCells(), 'Mme Durand'];
  const { listing, reasons } = readCells(cells, contextOf());
  expect(listing).toBeDefined();
  expect(reasons).toMatchObject([{ code: 'extra-cells', column: '335' }]);
  expect(JSON.stringify(reasons)).not.toContain('Durand');
});
