/** Whatever the listing, the row of a table, the foot of a card and the key figures state what its data support. */
import { fileURLToPath } from 'node:url';
import { languages, loadCopy, type Language } from '@agency/brand';
import KeyFigures from '@agency/listings/components/KeyFigures.astro';
import ListingCardFoot from '@agency/listings/components/ListingCardFoot.astro';
import ListingTable from '@agency/listings/components/ListingTable.astro';
import { arbitraryListing } from '@agency/listings/fixtures/arbitrary-listing.ts';
import { dueOnCard } from '@agency/listings/fixtures/due.ts';
import { plainText, readPrice, readStatements } from '@agency/listings/fixtures/statements.ts';
import { isClosed } from '@agency/listings/fixtures/supported.ts';
import { formatState, type Listing } from '@agency/listings';
import { createWords } from '@agency/ui';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsOf, expectTrue } from '../fixtures/true-surface.ts';

const copy = loadCopy(fileURLToPath(new URL('../../..', import.meta.url)), 'villa-rosa');
const container = await AstroContainer.create();
const runs = { numRuns: 200 };

function drawTable(listing: Listing, language: Language): Promise<string> {
  const words = createWords(language, copy[language]);
  const props = { listings: [listing], words, caption: 'A' };
  return container.renderToString(ListingTable, { props });
}

function drawFoot(listing: Listing, language: Language): Promise<string> {
  const props = { listing, words: createWords(language, copy[language]) };
  return container.renderToString(ListingCardFoot, { props });
}

function drawFigures(listing: Listing, language: Language): Promise<string> {
  const props = { listing, words: createWords(language, copy[language]) };
  return container.renderToString(KeyFigures, { props });
}

async function drawRow(listing: Listing, language: Language): Promise<string> {
  const cells = cellsOf(await drawTable(listing, language));
  return cells.map(([head, text]) => `${head} : ${text}`).join(' … ');
}

describe.each(languages)('in %s', (language) => {
  const words = createWords(language, copy[language]);
  const heads = ['price', 'rent', 'price-or-rent'].map((head) => words(`table.${head}`));
  const state = (listing: Listing) => formatState(listing, words);
  const closed = arbitraryListing().filter(isClosed);

  test('the row of any listing on offer is true and complete', () =>
    fc.assert(
      fc.asyncProperty(arbitraryListing({ onOffer: true }), async (listing) => {
        const cells = cellsOf(await drawTable(listing, language));
        const [, price = ''] = cells.find(([head]) => heads.includes(head)) ?? [];
        const row = await drawRow(listing, language);
        const statements = readStatements(row, listing, language);
        expectTrue(listing, [...readPrice(price, language), ...statements], dueOnCard(listing));
      }),
      runs,
    ));

  test('the row of what is closed says so, and tells no price', () =>
    fc.assert(
      fc.asyncProperty(closed, async (listing) => {
        const row = await drawRow(listing, language);
        expectTrue(listing, readStatements(row, listing, language));
        expect(row).toContain(state(listing));
      }),
      runs,
    ));

  test('the foot of a card of what is closed says so, and tells no price', () =>
    fc.assert(
      fc.asyncProperty(closed, async (listing) => {
        const html = await drawFoot(listing, language);
        expectTrue(listing, readStatements(html, listing, language));
        expect(html).toContain(state(listing));
      }),
      runs,
    ));

  test.each([
    ['key figures', drawFigures],
    ['cells of a row', drawRow],
  ] as const)('%s do not say from when on one may have what is closed', (_, draw) =>
    fc.assert(
      fc.asyncProperty(closed, async (listing) => {
        const text = plainText(await draw({ ...listing, availableOn: '2093-03-15' }, language));
        expect(text).not.toContain('2093');
      }),
      runs,
    ),
  );

  test.each([
    ['key figures', drawFigures, words('figure.rent-per-square-metre')],
    ['cells of a row', drawRow, words('table.rent-per-square-metre')],
  ] as const)('%s call a rent without VAT and charges what is so', (_, draw, label) =>
    fc.assert(
      fc.asyncProperty(
        arbitraryListing({ transactions: ['rent'], kinds: ['shop', 'office'], onOffer: true }),
        async (listing) => {
          const { tax, chargesIncluded } = listing.commercialRent ?? {};
          const isBare = tax === 'HT' && chargesIncluded === false;
          if (!isBare) expect(plainText(await draw(listing, language))).not.toContain(label);
        },
      ),
      runs,
    ),
  );
});
