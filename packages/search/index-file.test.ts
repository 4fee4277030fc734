import { priceOf } from '@agency/listings';
import { arbitraryListings } from '@agency/listings/fixtures/arbitrary-listing.ts';
import fc from 'fast-check';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { buildIndex } from './build-index.ts';
import { placeCards } from './cards.ts';
import { words } from './fixtures/naive.ts';
import { readIndex, readLists, readTextIndex } from './read-index.ts';
import { followedOf, readFollowIndex } from './follow-index.ts';
import { writeFollowIndex, writeIndex, writeLists, writeTextIndex } from './write-index.ts';

const portfolios = arbitraryListings({}, { minLength: 0, maxLength: 40 });
const findNeighbours = () => [{ name: 'Tarnos' }, { name: 'Anglet' }];
const cards = Uint32Array.of(0, 1, 0xffffffff, 0xc0ffee);

test('what is written is read again', async () => {
  await fc.assert(
    fc.asyncProperty(portfolios, async (listings) => {
      const { lists, ...index } = buildIndex(listings, { findNeighbours });
      const { size } = index;
      const read = await readIndex(inflateRawSync(writeIndex({ ...index, cards })));
      expect(read).toEqual({ ...index, cards });
      const packed = inflateRawSync(writeLists(lists, size));
      expect(await readLists(packed, size)).toEqual(lists);
    }),
    { numRuns: 100 },
  );
});

test('the words are read again, with the index that they go with', async () => {
  await fc.assert(
    fc.asyncProperty(portfolios, async (listings) => {
      const { text } = buildIndex(listings, { words });
      if (!text) return expect.fail();
      const bytes = inflateRawSync(writeTextIndex(text, listings.length));
      expect(await readTextIndex(bytes, listings.length)).toEqual(text);
      const other = readTextIndex(bytes, listings.length + 1);
      await expect(other).rejects.toThrow('of another index');
    }),
    { numRuns: 50 },
  );
});

test('who is followed is read again, with the price that the index tells', async () => {
  await fc.assert(
    fc.asyncProperty(portfolios, async (listings) => {
      const index = buildIndex(listings);
      const keys = listings.map(({ key }) => key);
      const photos = Uint16Array.from(listings, (each) => each.photos.length);
      const bytes = inflateRawSync(writeFollowIndex({ keys, photos }));
      const follow = await readFollowIndex(bytes, listings.length);
      expect(listings.map((_, row) => followedOf(row, follow, index))).toEqual(
        listings.map((listing) => ({
          key: listing.key,
          amount: priceOf(listing)?.amount ?? null,
          photos: listing.photos.length,
        })),
      );
      const other = readFollowIndex(bytes, listings.length + 1);
      await expect(other).rejects.toThrow('of another index');
    }),
    { numRuns: 50 },
  );
});

test('an index that is cut off, or of another layout, is refused', async () => {
  const [listings] = fc.sample(arbitraryListings({}, { minLength: 20, maxLength: 20 }), 1);
  const bytes = inflateRawSync(writeIndex({ ...buildIndex(listings ?? []), cards }));
  for (let length = 0; length < bytes.length; length++) {
    const read = readIndex(bytes.subarray(0, length));
    await expect(read, `${length} bytes`).rejects.toThrow(RangeError);
  }
  const other = readIndex(Uint8Array.of(99, ...bytes.subarray(1)));
  await expect(other).rejects.toThrow('another layout');
});

test('each card has a place of its own, no file holds too many, and alike lie together', () => {
  fc.assert(
    fc.property(portfolios, (listings) => {
      const index = buildIndex(listings);
      const places = placeCards(index);
      const taken = listings.map((_, row) => places.of(row));
      expect(new Set(taken.map(({ file, position }) => `${file}/${position}`)).size).toBe(
        listings.length,
      );
      const files = Map.groupBy(listings.keys(), (row) => places.of(row).file);
      expect([...files.keys()].sort((a, b) => a - b)).toEqual([...Array(places.files).keys()]);
      for (const rows of files.values()) {
        expect(rows.length).toBeLessThanOrEqual(16);
        expect(rows.map((row) => places.of(row).position)).toEqual([...rows.keys()]);
        expect(
          new Set(rows.map((row) => [listings[row]?.kind, listings[row]?.place.town].join())).size,
        ).toBe(1);
      }
    }),
    { numRuns: 100 },
  );
});
