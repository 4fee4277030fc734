import type { Listing } from '@agency/listings';
import { arbitraryListings } from '@agency/listings/fixtures/arbitrary-listing.ts';
import { createWords, type Words } from '@agency/ui';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildIndex } from '../build-index.ts';
import { search } from '../device/fixtures/things.ts';
import { words as french } from '../fixtures/naive.ts';
import type { Needs } from './load.ts';
import { loadToday } from './today.ts';

const english = createWords('en', new Map());

/** Every other one with a garden; of every third one the title is "Manoir" in French, of every fifth one in English. */
const portfolios = arbitraryListings({}, { minLength: 1, maxLength: 40 }).map((listings) =>
  listings.map((listing, row): Listing => ({
    ...listing,
    key: `k${String(row).padStart(6, '0')}`,
    transaction: 'sale',
    features: row % 2 === 0 ? ['garden'] : [],
    texts: {
      fr: { title: row % 3 === 0 ? 'Manoir' : 'Studio', body: [] },
      en: { title: row % 5 === 0 ? 'Manoir' : 'Studio', body: [] },
    },
  })),
);

/** Has of lists and words only what is asked for, as the one that loads them. */
function openLibrary(listings: readonly Listing[], words: Words) {
  const { lists, text, ...index } = buildIndex(listings, { words });
  const keys = listings.map(({ key }) => key);
  return {
    open: (needs: Needs) =>
      Promise.resolve({ ...index, ...(needs.lists && { lists }), ...(needs.text && { text }) }),
    follow: () =>
      Promise.resolve({ index, follow: { keys, photos: new Uint16Array(keys.length) } }),
  };
}

const searchAt = (address: string) => ({ ...search, address });

async function findToday(listings: readonly Listing[], words: Words, addresses: string[]) {
  const libraries = new Map([french, english].map((each) => [each.language, each]));
  const today = await loadToday(
    openLibrary(listings, words),
    (language) => {
      const of = libraries.get(language);
      return of && openLibrary(listings, of);
    },
    search.site,
    addresses.map(searchAt),
  );
  return addresses.map((address) =>
    today.search(address)?.map(({ key }) => Number.parseInt(key.slice(1), 10)),
  );
}

test.each([
  ['a French page', french],
  ['an English page', english],
])('a search by words is answered in the language of its address, on %s', async (_, words) => {
  await fc.assert(
    fc.asyncProperty(portfolios, async (listings) => {
      const rows = listings.map((_, row) => row);
      const found = await findToday(listings, words, [
        '/vente/?texte=manoir',
        '/en/vente/?texte=manoir',
        '/vente/?atouts=jardin',
        '/en/vente/?atouts=jardin&texte=manoir',
        '/de/vente/?texte=manoir',
        '/de/vente/?atouts=jardin',
      ]);
      expect(found).toEqual([
        rows.filter((row) => row % 3 === 0),
        rows.filter((row) => row % 5 === 0),
        rows.filter((row) => row % 2 === 0),
        rows.filter((row) => row % 10 === 0),
        // A language that the site does not have.
        undefined,
        rows.filter((row) => row % 2 === 0),
      ]);
    }),
    { numRuns: 20 },
  );
});

test('what is no address of a search, or of another site, is not answered', async () => {
  const library = openLibrary([], french);
  const elsewhere = { ...searchAt('/vente/'), site: 'villa-verde' };
  const today = await loadToday(library, () => library, search.site, [
    searchAt('/honoraires/'),
    elsewhere,
  ]);
  expect(today.search('/honoraires/')).toBeUndefined();
  expect(today.search('/vente/')).toBeUndefined();
});
