/** From the positions of feeds to what may be told of them: never the point, and nothing where nothing is declared. */
import type { Position } from '@agency/listings';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import * as bien from '../../fixtures/ac3/bien.ts';
import * as property from '../../fixtures/kyero/property.ts';
import { fillCells, formatRow, type Cells } from '../../fixtures/rows.ts';
import { createBench, type Bench } from '../../fixtures/run-import.ts';
import * as annonce from '../../fixtures/ubiflow/annonce.ts';
import { readOnly } from '../../fixtures/xml.ts';
import { loadTowns } from '../../towns.ts';
import { readCells } from '../poliris/reader.ts';
import type { XmlFormatName } from '../xml/open.ts';
import { isShownElsewhere } from './elsewhere.ts';

const anglet: Position = { latitude: 43.4845, longitude: -1.5193 };
const biarritz: Position = { latitude: 43.4832, longitude: -1.5586 };
const townCentres = new Map([
  ['64024', anglet],
  ['64122', biarritz],
]);

const street = { latitude: 43.5127, longitude: -1.5135, radius: 250 };
const district = { latitude: 43.5116, longitude: -1.518, radius: 1000 };

function readPoliris(changes: Cells, centres: ReadonlyMap<string, Position> = townCentres) {
  const context = { source: 'essai', today: '2026-11-20', pictures: new Set<string>() };
  const { listing, reasons } = readCells(
    fillCells({ 298: '43.512345678', 299: '-1.512345678', ...changes }),
    { ...context, towns: loadTowns(), townCentres: centres },
  );
  return { area: listing?.place.area, isPublished: listing !== undefined, reasons };
}

async function readXml(feed: string, format: XmlFormatName, centres = townCentres) {
  const { listing, reasons } = await readOnly(feed, format, { townCentres: centres });
  return { area: listing?.place.area, isPublished: listing !== undefined, reasons };
}

const formats = {
  poliris: (code: string) => readPoliris({ 300: code }),
  ac3: (code: string) =>
    readXml(bien.formatListepa(bien.formatBien({ 'LOCALISATION/VISIBLE': code })), 'ac3'),
  ubiflow: (code: string) =>
    readXml(
      annonce.formatClient(annonce.formatAnnonce({ 'bien/communiquer_adresse_exacte': code })),
      'ubiflow',
    ),
} as const;

test.each([
  ['poliris', '1', street],
  ['poliris', '0', undefined],
  ['poliris', '', undefined],
  ['ac3', 'true', street],
  ['ac3', 'Oui', street],
  ['ac3', 'false', undefined],
  ['ac3', '', undefined],
  ['ubiflow', 'oui', street],
  ['ubiflow', 'true', street],
  ['ubiflow', 'non', district],
  ['ubiflow', '', undefined],
] as const)('%s: "%s" is understood without a remark', async (format, code, expected) => {
  const { area, isPublished, reasons } = await formats[format](code);
  expect(isPublished).toBe(true);
  expect(area).toEqual(expected);
  expect(reasons.filter(({ code }) => /vagueness|position/.test(code))).toEqual([]);
});

test.each(Object.keys(formats) as (keyof typeof formats)[])(
  '%s: of an unknown code only the commune is told, and the agency hears of it',
  async (format) => {
    const { area, isPublished, reasons } = await formats[format]('7');
    expect(isPublished).toBe(true);
    expect(area).toBeUndefined();
    expect(reasons.map(({ code }) => code)).toContain('unknown-vagueness');
  },
);

test('Kyero declares nothing: only the commune is told', async () => {
  const feed = property.formatRoot(property.formatProperty());
  expect((await readXml(feed, 'kyero')).area).toBeUndefined();
});

test.each<[string, Cells]>([
  ['is zero', { 298: '0', 299: '0' }],
  ['is off the globe', { 298: '95.000000000', 299: '200.000000000' }],
  ['has latitude and longitude mixed up', { 298: '-1.512345678', 299: '43.512345678' }],
  ['has lost its sign', { 299: '1.512345678' }],
  ['lies in another town, 20 km away', { 298: '43.355678912', 299: '-1.401234567' }],
  ['is a word', { 298: 'ici' }],
  ['is half a position', { 299: '' }],
])('a position that %s is refused, and never shown to say so', (_, changes) => {
  const { area, isPublished, reasons } = readPoliris({ 300: '1', ...changes });
  expect(isPublished).toBe(true);
  expect(area).toBeUndefined();
  expect(reasons.filter(({ code }) => code === 'bad-position')).toMatchObject([
    { column: '298', weight: 'warning', value: '•••' },
  ]);
});

/** Of a record whose position lies in Anglet. */
const shown = { postcode: '64210', town: 'Bidart' };
const centres = new Map([...townCentres, ['64125', anglet]]);

/** A record of each format that tells a true place beside the one that it shows. */
const withTruePlace = {
  poliris: (postcode: string, town: string) =>
    readPoliris({ 300: '1', 5: shown.postcode, 6: shown.town, 108: postcode, 109: town }, centres),
  ubiflow: (postcode: string, town: string, element = 'ville_reelle', more = {}) => {
    const record = annonce.formatAnnonce({
      'bien/communiquer_adresse_exacte': 'oui',
      'bien/code_postal': shown.postcode,
      'bien/ville': shown.town,
      'bien/code_postal_reel': postcode,
      [`bien/${element}`]: town,
      ...more,
    });
    return readXml(annonce.formatClient(record), 'ubiflow', centres);
  },
} as const;

describe.each(Object.entries(withTruePlace))('%s', (_, read) => {
  test.each([
    ['of another postcode', '64200', ''],
    ['of another postcode, of the same name', '64200', 'Bidart'],
    ['of another name', '', 'ARBONNE'],
    ['of another name, with no postcode but a zero', '0', 'ARBONNE'],
    ['of another name, with zeros for a postcode', '00000', 'ARBONNE'],
    ['of another name and the same postcode', '64210', 'ARBONNE'],
    ['that is in no register', '', 'ARBONNE LE BOURG'],
    ['that is spelled wrongly', '00000', 'Arbone'],
    ['of another department', '', 'Capbreton'],
  ])('a true place %s is not shown: only the commune is told', async (_, postcode, town) => {
    const { area, isPublished } = await read(postcode, town);
    expect(isPublished).toBe(true);
    expect(area).toBeUndefined();
  });

  test.each([
    ['nothing', '', ''],
    ['zeros', '00000', '0'],
    ['a dash', '-', '-'],
    ['the same postcode', '64210', ''],
    ['the same place', '64210', 'Bidart'],
    ['the same place, shouted', '64210', ' BIDART '],
    ['the same place as letters are addressed', '0', 'Bidart Cedex'],
  ])('where the true place is %s, the area is kept', async (_, postcode, town) => {
    expect((await read(postcode, town)).area).toEqual(street);
  });
});

test('Ubiflow: the true town is known by its other name too', async () => {
  expect((await withTruePlace.ubiflow('', 'Arbonne', 'ville_reel')).area).toBeUndefined();
  expect((await withTruePlace.ubiflow('', 'Bidart', 'ville_reel')).area).toEqual(street);
  const both = await withTruePlace.ubiflow('', '-', 'ville_reelle', {
    'bien/ville_reel': 'Arbonne',
  });
  expect(both.area).toBeUndefined();
});

test('a town that no register has is the same where it is called the same', () => {
  expect(
    isShownElsewhere(
      { ...shown, town: 'Ilbarritz' },
      { postcode: '', town: 'ILBARRITZ' },
      loadTowns(),
    ),
  ).toBe(false);
});

test('where nobody knows the middle of the commune no position is believed', () => {
  expect(readPoliris({ 300: '1' }, new Map()).area).toBeUndefined();
});

/** Behind the point, of any length from six digits on. */
const decimals = fc.integer({ min: 0, max: 999_999_999 }).map((n) => String(n).padStart(9, '0'));

/** What the record says besides: prices have six digits too. */
const without = JSON.stringify(readPoliris({ 298: '', 299: '' }));

test('no digits of any position are in what is read, whatever is declared', () => {
  fc.assert(
    fc.property(decimals, decimals, fc.constantFrom('', '0', '1', '2'), (north, west, code) => {
      const cells = { 298: `43.${north}`, 299: `-1.${west}`, 300: code };
      const told = JSON.stringify(readPoliris(cells));
      const isTold = (digits: string) => told.includes(digits) && !without.includes(digits);
      expect([north, west].flatMap(runsOf).filter(isTold)).toEqual([]);
    }),
  );
});

function runsOf(digits: string): string[] {
  return Array.from({ length: digits.length - 5 }, (_, at) => digits.slice(at, at + 6));
}

describe.each<[string, string, string]>([
  ['Poliris', 'Annonces.csv', formatRow({ 298: '43.512345678', 299: '-1.512345678', 300: '1' })],
  ['AC3', 'export.xml', bien.formatListepa(bien.formatBien())],
  [
    'Ubiflow',
    'annonces.xml',
    annonce.formatClient(annonce.formatAnnonce({ 'bien/communiquer_adresse_exacte': 'oui' })),
  ],
  ['Kyero', 'kyero.xml', property.formatRoot(property.formatProperty())],
])('an import of %s', (format, file, feed) => {
  let bench: Bench;
  beforeAll(async () => {
    bench = createBench(file);
    await bench.take(Buffer.from(feed), { townCentres });
  });

  test('writes the cell where one is declared', () => {
    const [listing] = bench.listings();
    expect(listing?.place.area).toEqual(format === 'Kyero' ? undefined : street);
  });

  test('leaves no digits of the position in the portfolio, the ledger or the report', () => {
    expect(feed).toContain('512345');
    expect(bench.written()).not.toContain('512345');
  });
});
