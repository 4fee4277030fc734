import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  longestImport,
  longestLink,
  readExport,
  readFragment,
  writeExport,
  writeFragment,
} from './carry.ts';
import { merge } from './fixtures/merge.ts';
import { arbitraryListing, search, villa } from './fixtures/things.ts';
import { mostFollowed, writeSnapshot } from './snapshot.ts';
import { chapters, longestNote, nothingKept } from './kept.ts';

const sites = ['villa-rosa', 'villa-verde'];
const empty = nothingKept();

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['a text', 'abc'],
  ['null', null],
  ['a key that is none', { ...villa, key: '../../etc' }],
  ['a site that we do not know', { ...villa, site: 'evil' }],
  ['what every object has', { ...villa, site: '__proto__' }],
  ['a path to another host', { ...villa, path: '//evil.example/' }],
  ['a path with a scheme', { ...villa, path: 'javascript:alert(1)' }],
  ['a path with an empty step', { ...villa, path: '/a//b/' }],
  ['a path that steps up', { ...villa, path: '/a/../../b' }],
  ['a key that is longer', { ...villa, key: `${villa.key}x` }],
  ['a path with a backslash', { ...villa, path: '/\\evil.example' }],
  ['a path with a mark of HTML', { ...villa, path: '/"><script>' }],
  ['a path without end', { ...villa, path: `/${'a'.repeat(2000)}` }],
  ['no title', { ...villa, title: ' ' }],
  ['a title that is an object', { ...villa, title: { toString: 'x' } }],
  ['a time that is none', { ...villa, at: 'yesterday' }],
  ['a time before all times', { ...villa, at: -1 }],
])('of %s nothing is taken', (_, thing) => {
  const { kept, taken, dropped } = merge(empty, { favourites: [thing] }, sites);
  expect([kept.favourites, taken, dropped.length]).toEqual([[], 0, 1]);
  expect(({} as { key?: string }).key).toBeUndefined();
});

test.each(['toString', 'constructor', '__proto__'])(
  'what every object has is no chapter and no thing: %s',
  (name) => {
    const coming = readExport(
      `{"format":"espace","version":1,"${name}":{"favourites":[1]},"favourites":[{"${name}":{"key":"abcdefg"}}]}`,
    );
    const { kept, invalid } = merge(empty, coming ?? {}, sites);
    expect([kept.favourites, invalid]).toEqual([[], 1]);
    expect(Object.keys(kept).sort()).toEqual(Object.keys(empty).sort());
  },
);

test('text stays text, without what turns or steers it', () => {
  const { kept } = merge(
    empty,
    {
      favourites: [{ ...villa, title: '\u202eMai\u061cson\u0000\u2028 <b>\ud800', note: 'x' }],
    },
    sites,
  );
  expect(kept.favourites).toEqual([{ ...villa, title: 'Maison <b>' }]);
});

test.each([
  ['no JSON', '{'],
  ['other JSON', '[]'],
  ['another format', '{"format":"x","version":1}'],
  ['a version to come', '{"format":"espace","version":2}'],
  ['null', 'null'],
  ['more than anybody keeps', `{"format":"espace","version":1,"x":"${'a'.repeat(longestImport)}"}`],
])('an import of %s is none', (_, text) => {
  expect(readExport(text)).toBeUndefined();
});

/** As much of everything as there may be. */
function everything() {
  const of = <Thing>(count: number, thing: (place: number) => Thing) =>
    Array.from({ length: count }, (_, place) => thing(place));
  const key = (place: number) => `a${String(place).padStart(6, '0')}`;
  const found = writeSnapshot(
    of(mostFollowed, (place) => ({ key: key(place), amount: 98_765_432.1, photos: 99 })),
  );
  const long = { title: 'é'.repeat(300), town: 'é'.repeat(100), price: 'é'.repeat(100) };
  const listing = (place: number) => ({
    ...{ ...villa, ...long, key: key(place) },
    path: `/${'a'.repeat(999)}`,
  });
  return {
    ...empty,
    favourites: of(chapters.favourites.most, listing),
    seen: of(chapters.seen.most, listing),
    searches: of(chapters.searches.most, (place) => ({
      ...{ ...search, name: 'é'.repeat(200), found: found ?? '', before: found ?? '' },
      address: `/vente/?texte=${place}${'a'.repeat(3900)}`,
    })),
  };
}

test('as much as can be kept can be taken in again', () => {
  const kept = everything();
  const { kept: there, taken } = merge(empty, readExport(writeExport(kept)) ?? {}, sites);
  expect(taken).toBe(chapters.favourites.most + chapters.searches.most + chapters.seen.most);
  // What was seen there is nothing to go by here.
  const searches = kept.searches.map(({ found: _found, before: _before, ...each }) => each);
  expect(there).toMatchObject({ favourites: kept.favourites, searches, seen: kept.seen });
});

test('what is not even looked at is counted, too', () => {
  const favourites = Array.from({ length: 1500 }, (_, place) => ({
    ...villa,
    key: place.toString(36).padStart(7, '0'),
  }));
  const { taken, full } = merge(empty, { favourites }, sites);
  expect([taken, full]).toEqual([chapters.favourites.most, 1500 - chapters.favourites.most]);
});

/** Nothing of it can be packed smaller than half of it. */
function noise(count: number) {
  const of = (place: number) =>
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((part) =>
      createHash('sha512').update(`${part}${place}`).digest('hex'),
    );
  return Array.from({ length: count }, (_, place) => ({
    ...{ ...villa, key: `a${String(place).padStart(6, '0')}`, path: `/${of(place).join('')}` },
    note: {
      text: of(-1 - place)
        .join('')
        .slice(0, longestNote),
      at: 1,
    },
    title: of(1e6 + place)
      .join('')
      .slice(0, 300),
  }));
}

test('what cannot be packed small enough is told to go as a file, however much it is', async () => {
  expect(await writeFragment({ ...empty, favourites: noise(200) })).toBeUndefined();
});

test('a link that is longer than any of ours is not even unpacked', async () => {
  const text = writeExport({ ...empty, favourites: noise(20) });
  const packed = deflateRawSync(text).toString('base64url');
  expect(packed.length).toBeGreaterThan(2 * longestLink);
  expect(await readFragment(`#espace=${packed}`)).toBeUndefined();
});

const bomb = deflateRawSync(Buffer.alloc(8_000_000, 'a'), { level: 9 }).toString('base64url');

test.each([
  ['no fragment', '#contenu'],
  ['signs that are none', '#espace=<script>'],
  ['what is not packed', `#espace=${Buffer.from('abc').toString('base64url')}`],
  ['a bomb', `#espace=${bomb}`],
  ['one without end', `#espace=${'a'.repeat(20_000)}`],
  ['half of one', '#espace=q1ZKzs9LKcnM'],
])('a link with %s brings nothing', async (_, fragment) => {
  expect(bomb.length).toBeLessThan(16_000);
  expect(await readFragment(fragment)).toBeUndefined();
});

test('what is too long for a link is told to go as a file', async () => {
  const favourites = fc.sample(arbitraryListing, { numRuns: 200, seed: 7 });
  expect(await writeFragment({ ...empty, favourites })).toBeUndefined();
});
