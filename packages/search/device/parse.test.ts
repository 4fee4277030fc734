import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuery } from '../address.ts';
import { arbitrarySearch } from '../fixtures/arbitrary-search.ts';
import { now, search, villa } from './fixtures/things.ts';
import { parseChapter, parseListing, parseSearch } from './parse.ts';
import { parseText } from './values.ts';

test('whatever somebody searches for can be kept', () => {
  fc.assert(
    fc.property(arbitrarySearch([]), fc.string({ maxLength: 120 }), (asked, text) => {
      const saved = { ...search, address: `/vente/${formatQuery({ ...asked, text })}` };
      expect(parseSearch(saved)).toEqual(saved);
    }),
  );
});

test.each(["vue sur l'océan", 'maison (plage)', 'a*b ! c~d', 'l’été 50 % d’escalier & co'])(
  'a search for "%s" can be kept',
  (text) => {
    const query = formatQuery({ purpose: 'sale', chosen: {}, ranges: {}, around: false, text });
    expect(parseSearch({ ...search, address: `/vente/${query}` })).toBeDefined();
  },
);

test('what holds is read as it was written, and once', () => {
  const read = parseChapter('searches', [search, search, { ...search, name: '' }], now);
  expect(read).toEqual([search]);
  expect(parseChapter('searches', read, now)).toEqual([search]);
});

test('of a document that holds more than there is room for the first are read', () => {
  const many = Array.from({ length: 31 }, (_, place) => ({
    ...villa,
    key: `a${String(place).padStart(6, '0')}`,
  }));
  expect(parseChapter('seen', many, now)).toEqual(many.slice(0, 30));
});

test.each([{ at: 1.5 }, { at: '1' }, { at: -1 }, { at: Number.NaN }])(
  'a thing of no time is none: %o',
  (wrong) => {
    expect(parseListing({ ...villa, ...wrong })).toBeUndefined();
  },
);

test.each([
  [{ photos: 1.5 }, 0],
  [{ photos: 1e15 }, 10_000],
])('photographs are counted whole, and none has so many: %o', (wrong, photos) => {
  expect(parseListing({ ...villa, ...wrong })?.photos).toBe(photos);
});

test('only what says so stands side by side', () => {
  expect(parseListing({ ...villa, compared: 'yes' })).toEqual(villa);
  expect(parseListing({ ...villa, compared: true })).toEqual({ ...villa, compared: true });
});

const english = { title: 'House in Serres', price: '€565,000' };

test.each<[string, unknown, unknown]>([
  ['what holds', { en: english }, { en: english }],
  ['no price', { en: { title: 'House' } }, { en: { title: 'House', price: '' } }],
  ['no title', { en: { price: '€1' } }, undefined],
  ['one that holds among others', { en: english, de: null, it: 'Casa' }, { en: english }],
  ['no language', { __proto__: null, constructor: english, 'e"': english }, undefined],
  ['what every object has', JSON.parse('{"__proto__":{"title":"x"}}'), undefined],
  ['a text', 'House', undefined],
  ['a list', [english], undefined],
  ['null', null, undefined],
])('of other languages that are %s is read what holds', (_, also, read) => {
  expect(parseListing({ ...villa, also })).toEqual({ ...villa, ...(read ? { also: read } : {}) });
});

test('of more languages than any site has the first are read', () => {
  const also = Object.fromEntries([...'abcdefgh'].map((sign) => [`x${sign}`, english]));
  expect(Object.keys(parseListing({ ...villa, also })?.also ?? {})).toEqual([
    ...['xa', 'xb', 'xc', 'xd'],
  ]);
});

test('text that was read is read again as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(40), (text, longest) => {
      const once = parseText(text, longest);
      expect((once ?? '').length).toBeLessThanOrEqual(longest);
      expect(parseText(once, longest)).toBe(once);
      expect(once?.isWellFormed()).not.toBe(false);
    }),
  );
});

test.each(['k3f9x2q6oqo:8,torn', 'x', 'k3f9x2q6oqo', '<b>', `${'k3f9x2q6oqo:8,'.repeat(4000)}`])(
  'a snapshot that is torn is none, so that nothing counts as new: %#',
  (found) => {
    expect(parseSearch({ ...search, found, before: 'k3f9x2q-:1' })).toEqual({
      ...search,
      before: 'k3f9x2q-:1',
    });
  },
);

test.each([
  ['less than nothing', -1, null],
  ['a text', '1', null],
  ['no number', Number.NaN, null],
  ['more than anything costs', 1e12, null],
  ['what it costs', 0.5, 0.5],
])('an amount of %s is %#', (_, amount, read) => {
  expect(parseListing({ ...villa, amount })?.amount).toBe(read);
});

test('what may be asked of every object is no field of ours', () => {
  const text = `{"__proto__":{"title":"x"},"key":"${villa.key}","constructor":1}`;
  expect(parseListing(JSON.parse(text))).toBeUndefined();
  expect(Object.keys(parseListing({ ...villa, evil: 1 }) ?? {})).toEqual(Object.keys(villa));
});
