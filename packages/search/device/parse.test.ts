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

test('what holds is read as it was written', () => {
  const [once] = parseChapter('searches', [search, search, { ...search, name: '' }], now);
  expect(parseChapter('searches', [once], now)).toEqual([search]);
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
