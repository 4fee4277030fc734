import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readExport, readFragment, writeExport, writeFragment } from './carry.ts';
import { merge } from './fixtures/merge.ts';
import { arbitraryListing, now, search, villa } from './fixtures/things.ts';
import { keepFirst } from './parse.ts';
import { chapters, nothingKept, type Kept } from './kept.ts';

const sites = ['villa-rosa', 'villa-verde'];
const empty = nothingKept();
const exported = (kept: Partial<Kept>) => ({ ...readExport(writeExport({ ...empty, ...kept })) });

test('what is carried away as a file or a link comes in again', async () => {
  const favourite = { ...villa, also: { en: { title: 'House in Serres', price: '€565,000' } } };
  const kept = { ...empty, favourites: [favourite], searches: [search] };
  const link = (await writeFragment(kept)) ?? '';
  for (const text of [writeExport(kept), await readFragment(`#${link}`)]) {
    const { kept: there, taken } = merge(empty, readExport(text ?? '') ?? {}, sites);
    expect(there).toMatchObject({ favourites: [favourite], searches: [search] });
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
    { chapter: 'favourites', place: 1, why: 'invalid' },
    { chapter: 'favourites', place: 2, what: 'Maison <b>', why: 'invalid' },
    { chapter: 'favourites', place: 3, what: villa.title, why: 'unknown-site' },
    { chapter: 'favourites', place: 4, what: villa.title, why: 'full' },
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
