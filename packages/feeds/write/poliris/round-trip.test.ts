/** What we write, our own reader and another one read back to the same listing. */
import {
  arbitraryListing,
  arbitraryListings,
} from '@agency/listings/fixtures/arbitrary-listing.ts';
import {
  findContradictions,
  supports,
  type Statement,
} from '@agency/listings/fixtures/statements.ts';
import type { Listing } from '@agency/listings';
import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { decodeRecord } from '../../charset.ts';
import { photoRanks, table as readTable } from '../../read/poliris/fields.ts';
import { knownRanks, splitRecord } from '../../read/poliris/split.ts';
import { carried, normalise, readRowBack, setting } from '../fixtures/poliris.ts';
import { french } from '../fixtures/words.ts';
import { captionOf } from '../pictures.ts';
import { encodeRow, writeRow } from './csv.ts';
import { table } from './table.ts';

/** Through bytes, as a portal gets it. */
function cellsOf(listing: Listing): string[] {
  const { text } = decodeRecord(encodeRow(writeRow(listing, setting, undefined).cells));
  return splitRecord(text, '!#');
}

/** Ranks that the reader asks and the writer leaves empty. */
const leftEmpty: Readonly<Record<string, string>> = {
  leaseRight: 'read into the same field as the entry fee (200)',
};

test('every rank that is read is written', () => {
  const missing = Object.entries(readTable)
    .filter(([name, { column }]) => !(name in leftEmpty) && !table[Number(column)])
    .map(([name, { column }]) => `${name} (${column})`);
  expect(missing).toEqual([]);
});

test('any listing comes back the same', () => {
  fc.assert(
    fc.property(arbitraryListing({ onOffer: true }), (listing) => {
      const { listing: back } = readRowBack(cellsOf(listing));
      expect(back && normalise(back)).toEqual(carried(listing));
    }),
    { numRuns: 400 },
  );
});

test('pictures come back in their order, with what must be said of them', () => {
  fc.assert(
    fc.property(arbitraryListing({ onOffer: true }), (listing) => {
      expect(readRowBack(cellsOf(listing)).photos).toEqual(
        listing.photos.map((photo) => {
          const caption = captionOf(photo, french);
          return {
            source: setting.photoUrlOf(photo),
            ...(caption && { caption: caption.replace(/\s/g, ' ') }),
          };
        }),
      );
    }),
  );
});

test('a reader of ordinary CSV finds 334 cells a row, whatever the texts hold', () => {
  fc.assert(
    fc.property(arbitraryListings({ texts: 'hostile' }, { minLength: 1 }), (listings) => {
      const rows = listings.map((listing) => writeRow(listing, setting, undefined).cells);
      const text = rows.map((cells) => decodeRecord(encodeRow(cells)).text).join('');
      const { data, errors } = Papa.parse<string[]>(text, {
        delimiter: '!#',
        newline: '\n',
        skipEmptyLines: true,
      });
      expect(errors).toEqual([]);
      expect(data).toEqual(rows);
      expect(data.every((cells) => cells.length === knownRanks)).toBe(true);
    }),
  );
});

test('no row states what its listing does not support', () => {
  fc.assert(
    fc.property(arbitraryListing({ onOffer: true }), (listing) => {
      const [line = []] = Papa.parse<string[]>(
        cellsOf(listing)
          .map((cell) => `"${cell}"`)
          .join('!#'),
        {
          delimiter: '!#',
        },
      ).data;
      const statements = statementsOf(line, listing);
      expect(statements.filter((statement) => !supports(listing, statement))).toEqual([]);
      expect(findContradictions(statements)).toEqual([]);
    }),
  );
});

/** What the ranks say, without our reader. */
function statementsOf(cells: readonly string[], { transaction }: Listing): Statement[] {
  const cell = (rank: number) => cells[rank - 1] ?? '';
  const number = (about: Statement['about'], rank: number): Statement[] =>
    cell(rank) === '' ? [] : [{ about, value: Number(cell(rank)) }];
  const letter = (about: Statement['about'], rank: number): Statement[] =>
    /^[A-G]$/.test(cell(rank)) ? [{ about, value: cell(rank) }] : [];
  const payer = { 1: 'buyer', 2: 'seller', 3: 'both' }[cell(302)];
  const isRent = transaction === 'rent';
  return [
    // Of premises rank 11 is a twelfth of the year with its charges: rank 202 is what the page tells.
    ...(cell(202) === ''
      ? number('price', 11)
      : [...number('price', 202), ...number('yearly', 202)]),
    ...(cell(202) === ''
      ? []
      : [{ about: 'charges-included' as const, value: cell(207) === 'OUI' }]),
    ...(payer ? [{ about: 'payer' as const, value: payer }] : []),
    ...number('net-price', 303),
    ...(isRent ? number('tenant-fees', 15) : payer === 'seller' ? [] : number('fee-percent', 15)),
    ...number('charges', 23),
    ...number('deposit', 161),
    ...number('base-rent', 331),
    ...number('supplement', 305),
    ...number('inventory-fees', 306),
    ...number('weekly', 49),
    ...letter('energy-letter', 177),
    ...letter('climate-letter', 179),
    ...number('energy-figure', 176),
    ...number('climate-figure', 178),
    ...number('energy-cost-min', 326),
    ...number('energy-cost-max', 327),
    ...(cell(328) === ''
      ? []
      : [{ about: 'energy-year' as const, value: Number(cell(328).slice(-4)) }]),
    ...number('copro-lots', 259),
    ...number('copro-charges', 260),
    ...(cell(261) === ''
      ? []
      : [{ about: 'copro-procedure' as const, value: cell(261) === 'OUI' }]),
  ];
}

test('thirty pictures have a rank, and the thirty-first none', () => {
  const [listing] = fc.sample(arbitraryListing({ onOffer: true }), { numRuns: 1, seed: 3 });
  if (!listing) throw new Error('No listing.');
  const photos = Array.from({ length: 31 }, (_, index) => ({
    id: String(index).padStart(24, '0'),
    width: 1600,
    height: 1200,
    caption: `Vue ${index}`,
  }));
  const cells = cellsOf({ ...listing, photos });
  expect(photoRanks.map(({ caption }) => cells[caption - 1])).toEqual(
    photos.slice(0, 30).map(({ caption }) => caption),
  );
  expect(cells.join()).not.toContain('Vue 30');
});
