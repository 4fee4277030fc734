import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import {
  longestImport,
  merge,
  readExport,
  readFragment,
  writeExport,
  writeFragment,
} from './carry.ts';
import { arbitraryListing, now, search, villa } from './fixtures/things.ts';
import { mostFollowed, writeSnapshot } from './snapshot.ts';
import { keepFirst } from './parse.ts';
import { chapters, nothingKept, type Kept } from './kept.ts';

const sites = ['villa-rosa', 'villa-verde'];
const empty = nothingKept();
const exported = (kept: Partial<Kept>) => ({ ...readExport(writeExport({ ...empty, ...kept })) });

test('what is carried away as a file or a link comes in again', async () => {
  const kept = { ...empty, favourites: [villa], searches: [search] };
  const link = (await writeFragment(kept)) ?? '';
  for (const text of [writeExport(kept), await readFragment(`#${link}`)]) {
    const { kept: there, taken } = merge(empty, readExport(text ?? '') ?? {}, sites);
    expect(there).toMatchObject({ favourites: [villa], searches: [search] });
    expect(taken).toBe(2);
  }
});

const some = fc.uniqueArray(arbitraryListing, {
  maxLength: 12,
  selector: ({ site, key }) => `${site} ${key}`,
});

test('to take in twice is to take in once, and nothing of what was there is lost', () => {
  fc.assert(
    fc.property(some, some, (here, coming) => {
      const once = merge({ ...empty, favourites: here }, exported({ favourites: coming }), sites);
      const twice = merge(once.kept, exported({ favourites: coming }), sites);
      expect(twice.kept).toEqual(once.kept);
      expect(twice.taken).toBe(0);
      expect(once.kept.favourites.slice(0, here.length)).toEqual(here);
      const names = (all: readonly { site: string; key: string }[]) =>
        new Set(all.map(({ site, key }) => `${site} ${key}`));
      expect(names(once.kept.favourites)).toEqual(new Set([...names(here), ...names(coming)]));
    }),
  );
});

test('in whichever order two devices meet, the same is kept', () => {
  fc.assert(
    fc.property(some, some, (one, other) => {
      const keys = (a: typeof one, b: typeof one) =>
        merge({ ...empty, favourites: a }, exported({ favourites: b }), sites)
          .kept.favourites.map(({ site, key }) => `${site} ${key}`)
          .sort();
      expect(keys(one, other)).toEqual(keys(other, one));
    }),
  );
});

const noted = fc
  .tuple(
    some,
    fc.array(fc.tuple(fc.constantFrom('', 'a', 'b', 'vue'), fc.nat(3)), { maxLength: 12 }),
  )
  .map(([things, notes]) =>
    things.map((thing, place) => {
      const [text, at] = notes[place] ?? [];
      return text === undefined || at === undefined ? thing : { ...thing, note: { text, at } };
    }),
  );

test('in whichever order two devices meet, the same note stands: the newer one', () => {
  fc.assert(
    fc.property(noted, noted, (one, second) => {
      // Some of them are of the same listings.
      const other = [...second, ...one.slice(0, 4).map((each) => ({ ...each, note: note(each) }))];
      const notes = (a: typeof one, b: typeof one) =>
        merge({ ...empty, favourites: a }, exported({ favourites: keepFirst(b) }), sites)
          .kept.favourites.map(({ site, key, note: stands }) => [`${site} ${key}`, stands])
          .sort(([a = ''], [b = '']) => (String(a) < String(b) ? -1 : 1));
      expect(notes(one, other)).toEqual(notes(keepFirst(other), one));
    }),
  );
});

function note({ key }: { key: string }) {
  return { text: key.slice(0, 1), at: key.charCodeAt(1) % 4 };
}

test('a newer note comes in, an older one does not, and one that was taken back is taken back', () => {
  const here = { ...empty, favourites: [{ ...villa, note: { text: 'ici', at: 5 } }] };
  const of = (text: string, at: number) =>
    merge(here, { favourites: [{ ...villa, title: 'Autre', note: { text, at } }] }, sites);
  expect(of('là-bas', 4)).toMatchObject({ kept: here, already: 1, notes: 0 });
  expect(of('là-bas', 6)).toMatchObject({ taken: 0, already: 1, notes: 1 });
  expect(of('là-bas', 6).kept.favourites[0]).toMatchObject({
    title: villa.title,
    note: { text: 'là-bas', at: 6 },
  });
  expect(of('', 6).kept.favourites[0]?.note).toEqual({ text: '', at: 6 });
});

test('what is not taken is named, with the reason', () => {
  const many = Array.from({ length: chapters.favourites.most }, (_, place) => ({
    ...villa,
    key: `a${String(place).padStart(6, '0')}`,
  }));
  const favourites = [null, { title: 'Maison <b>' }, { ...villa, site: 'evil' }, villa];
  const { dropped } = merge({ ...empty, favourites: many }, { favourites }, sites);
  expect(dropped).toEqual([
    { what: 'favourites 1', why: 'invalid' },
    { what: 'Maison <b>', why: 'invalid' },
    { what: villa.title, why: 'unknown-site' },
    { what: villa.title, why: 'full' },
  ]);
});

test('what comes with too many side by side leaves those that are here', () => {
  const compared = (letter: string) =>
    Array.from({ length: 3 }, (_, place) => ({
      ...{ ...villa, compared: true as const },
      key: `${letter}00000${place}`,
    }));
  const { kept, taken } = merge(
    { ...empty, favourites: compared('a') },
    { favourites: compared('b') },
    sites,
  );
  expect(taken).toBe(3);
  expect(kept.favourites.map((each) => each.compared ?? false)).toEqual([
    ...[true, true, true],
    ...[true, false, false],
  ]);
});

test('what says that it is of a day to come is of today', () => {
  const { kept } = merge(empty, { favourites: [{ ...villa, at: now * 2 }] }, sites, now);
  expect(kept.favourites[0]?.at).toBe(now);
});

test('for what there is no room is counted', () => {
  const { most } = chapters.favourites;
  const many = Array.from({ length: most + 2 }, (_, place) => ({
    ...villa,
    key: `a${String(place).padStart(6, '0')}`,
  }));
  const met = merge({ ...empty, favourites: [villa] }, { favourites: many }, sites);
  expect(met).toMatchObject({ taken: most - 1, full: 3 });
});

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
  const { kept, invalid, taken } = merge(empty, { favourites: [thing] }, sites);
  expect({ favourites: kept.favourites, invalid, taken }).toEqual({
    favourites: [],
    invalid: 1,
    taken: 0,
  });
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
  expect(taken).toBe(chapters.favourites.most + chapters.searches.most);
  expect(there).toMatchObject({ favourites: kept.favourites, searches: kept.searches });
});

test('what is not even looked at is counted, too', () => {
  const favourites = Array.from({ length: 1500 }, (_, place) => ({
    ...villa,
    key: place.toString(36).padStart(7, '0'),
  }));
  const { taken, full } = merge(empty, { favourites }, sites);
  expect([taken, full]).toEqual([chapters.favourites.most, 1500 - chapters.favourites.most]);
});

test('what cannot be packed small enough is told to go as a file, however much it is', async () => {
  const noise = (place: number) => createHash('sha512').update(String(place)).digest('hex');
  const favourites = Array.from({ length: 200 }, (_, place) => ({
    ...villa,
    key: `a${String(place).padStart(6, '0')}`,
    path: `/${Array.from({ length: 7 }, (_, part) => noise(place * 7 + part)).join('')}`,
  }));
  expect(await writeFragment({ ...empty, favourites })).toBeUndefined();
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
