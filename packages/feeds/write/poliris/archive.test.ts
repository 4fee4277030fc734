/** The archive: three files, the same bytes every time, private columns only where a portal needs them. */
import { arbitraryListings } from '@agency/listings/fixtures/arbitrary-listing.ts';
import { bare, long } from '@agency/listings/fixtures/listings.ts';
import type { Listing } from '@agency/listings';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { euros, sale, write } from '../fixtures/archive.ts';
import { readRowBack } from '../fixtures/poliris.ts';

/** Every rank that a store could hold, each with a mark. */
const store = new Map(
  Array.from({ length: 334 }, (_, index) => [index + 1, `CANARI-${index + 1}`]),
);

test('a file for the adverts and two that say how to read it', () => {
  const { name, files, rows, rest } = write([sale, { ...long }]);
  expect(name).toBe('agency-sites_RC-100.zip');
  expect(Object.keys(files)).toEqual(['Annonces.csv', 'Config.txt', 'Photos.cfg']);
  expect(files['Config.txt']?.toString()).toBe(
    'Version=4.12\nApplication=agency-sites / 1.0\nDevise=Euro\n',
  );
  expect(files['Photos.cfg']?.toString()).toBe('Mode=URL\n');
  expect(rows.map((cells) => cells.length)).toEqual([334, 334]);
  expect(rest).toBe('');
});

const timeZone = process.env['TZ'];
afterEach(() => {
  if (timeZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = timeZone;
});

test('the same portfolio is the same bytes, in any order and time zone; another day is another file', () => {
  fc.assert(
    fc.property(arbitraryListings({ onOffer: true }, { minLength: 1 }), (listings) => {
      process.env['TZ'] = 'Pacific/Auckland';
      const there = write(listings.toReversed()).bytes;
      process.env['TZ'] = 'America/Los_Angeles';
      expect(Buffer.compare(write(listings).bytes, there)).toBe(0);
      expect(Buffer.compare(write(listings, { day: '2026-11-23' }).bytes, there)).not.toBe(0);
    }),
    { numRuns: 20 },
  );
});

test('names of owners, comments, negotiators and custom fields are never passed on', () => {
  const { files } = write([sale], { privateOf: () => ({ ranks: store }) });
  const marks = files['Annonces.csv']?.toString('latin1').match(/CANARI-\d+/g) ?? [];
  expect(marks.map((mark) => Number(mark.slice(7))).sort((a, b) => a - b)).toEqual([
    8, 105, 106, 107, 108, 109, 110, 111, 112, 113, 175, 298, 299, 300,
  ]);
});

test('without a store nothing private is written', () => {
  const [cells = []] = write([{ ...sale, mandate: { held: true } }]).rows;
  const ranks = [8, 105, 106, 107, 108, 109, 110, 111, 112, 113, 298, 299, 300];
  expect(ranks.map((rank) => cells[rank - 1]).join('')).toBe('');
});

test('a mandate and a position come from the store, a minus sign and all', () => {
  const ranks = new Map([
    [112, '1204'],
    [113, '03/02/2026'],
    [298, '43.48'],
    [299, '-1.5532'],
  ]);
  const [cells = []] = write([sale], { privateOf: () => ({ ranks }) }).rows;
  expect([112, 113, 298, 299].map((rank) => cells[rank - 1])).toEqual([
    '1204',
    '03/02/2026',
    '43.48',
    '-1.5532',
  ]);
  expect(readRowBack(cells).listing?.mandate).toEqual({ held: true });
});

test('zeros of a store say nothing', () => {
  const ranks = new Map([
    [113, '00/00/0000'],
    [298, '0'],
    [299, '0.0'],
  ]);
  const [cells = []] = write([sale], { privateOf: () => ({ ranks }) }).rows;
  expect([113, 298, 299].map((rank) => cells[rank - 1]).join('')).toBe('');
});

test('a portal that knows the listing by the id of the CRM is given that one', () => {
  const idOf = (ranks: ReadonlyMap<number, string>) =>
    write([sale], { privateOf: () => ({ ranks }) }).rows[0]?.[174];
  expect([idOf(new Map()), idOf(new Map([[175, '700101']]))]).toEqual(['bare001', '700101']);
});

test('what is not on offer or has no price is left out, and why is told', () => {
  const { rows, left } = write([
    sale,
    { ...sale, key: 'sold001', state: 'sold' },
    { ...bare, key: 'none001' },
  ]);
  expect(rows).toHaveLength(1);
  expect(left).toEqual([
    { reference: 'RV_1', why: 'Le prix ou le loyer manque.' },
    { reference: 'RV_1', why: 'Ce bien n’est plus proposé : il n’est envoyé à aucun portail.' },
  ]);
});

test('what was cut or lost is told with its rank', () => {
  expect(write([long]).remarks).toEqual([
    { reference: 'RV_2-BIS-2026-000123', column: '20', message: 'Texte coupé à 64 caractères.' },
  ]);
});

const rent = { monthly: euros(900), furnished: false };

test.each<[string, Partial<Listing>, string[]]>([
  ['a sale', { price: euros(90_000) }, ['302']],
  ['a sale that the seller pays', { price: euros(90_000), fees: { payer: 'seller' } }, []],
  ['a sale that the buyer pays', { price: euros(90_000), fees: { payer: 'buyer' } }, ['303', '15']],
  ['a rent', { kind: 'flat', transaction: 'rent', rent }, ['15', '23', '304', '306']],
])(
  '%s without what the specification requires is sent, and that is told',
  (_, changes, columns) => {
    const { remarks } = write([{ ...bare, ...changes }]);
    expect(remarks.map(({ column }) => column)).toEqual(columns);
  },
);

test('an empty file is never written: it would withdraw every advert', () => {
  expect(() => write([bare])).toThrowErrorMatchingInlineSnapshot(`
    [Problem: None of 1 listings can be sent to a portal, and an empty file would withdraw every advert there.
      fix:   Import a portfolio with listings on offer; to withdraw all, ask the portal.]
  `);
});
