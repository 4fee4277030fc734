/** Whatever the listing, the page and the card of each brand state what its data support, and all that the law wants said. */
import { fileURLToPath } from 'node:url';
import { languages } from '@agency/brand';
import { formatState } from '@agency/listings';
import { arbitraryListing } from '@agency/listings/fixtures/arbitrary-listing.ts';
import { dueOnCard, dueOnPage } from '@agency/listings/fixtures/due.ts';
import { readPrice, readStatements } from '@agency/listings/fixtures/statements.ts';
import { isClosed } from '@agency/listings/fixtures/supported.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSurfaces, type Surfaces } from './fixtures/surfaces.ts';
import {
  attributesOf,
  expectedHome,
  expectedOffer,
  expectTrue,
  stringsIn,
  structuredDataOf,
  textsOf,
} from './fixtures/true-surface.ts';
import { listBrands } from './load-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const runs = { numRuns: 200 };

const pagePrice = /<p class="listing-price__amount[^>]*>([\s\S]*?)<\/p>/g;
const cardPrice = /<strong class="figures"[^>]*>([\s\S]*?)<\/strong>/g;

describe.each(listBrands(root))('%s', (brand) => {
  let surfaces: Surfaces;
  beforeAll(async () => {
    surfaces = await openSurfaces(root, brand, '2026-11-22');
  }, 60_000);
  afterAll(() => surfaces.close());

  describe.each(languages)('in %s', (language) => {
    test('the page of any listing is true and complete, and tells no price of what is closed', () =>
      fc.assert(
        fc.asyncProperty(arbitraryListing(), async (listing) => {
          const html = await surfaces.page(listing, language);
          const body = html.slice(html.indexOf('<body'));
          const prices = textsOf(body, pagePrice);
          const statements = readStatements(body, listing, language);
          const price = prices.flatMap((text) => readPrice(text, language));
          expectTrue(listing, [...price, ...statements], dueOnPage(listing));
          if (isClosed(listing)) {
            expect(prices).toEqual([formatState(listing, surfaces.words[language])]);
          }
        }),
        runs,
      ));

    test('its head, and what is only heard, state nothing else', () =>
      fc.assert(
        fc.asyncProperty(arbitraryListing(), async (listing) => {
          const html = await surfaces.page(listing, language);
          const texts = attributesOf(html);
          expect(texts).toContain(listing.reference);
          expectTrue(listing, readStatements(texts, listing, language));
        }),
        runs,
      ));

    test('its structured data have the offer and the figures of the listing', () =>
      fc.assert(
        fc.asyncProperty(arbitraryListing(), async (listing) => {
          const data = structuredDataOf(await surfaces.page(listing, language));
          expectTrue(listing, readStatements(stringsIn(data), listing, language));
          expect(data['offers']).toEqual(expectedOffer(listing));
          expect(data['mainEntity']).toEqual(expectedHome(listing));
        }),
        runs,
      ));

    test('the card of any listing on offer is true and complete', () =>
      fc.assert(
        fc.asyncProperty(arbitraryListing({ onOffer: true }), async (listing) => {
          const html = await surfaces.card(listing, language);
          const price = textsOf(html, cardPrice).flatMap((text) => readPrice(text, language));
          const statements = readStatements(html, listing, language);
          expectTrue(listing, [...price, ...statements], dueOnCard(listing));
          expectTrue(listing, readStatements(attributesOf(html), listing, language));
        }),
        runs,
      ));
  });
});
