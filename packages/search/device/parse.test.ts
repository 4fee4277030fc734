import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuery } from '../address.ts';
import { arbitrarySearch } from '../fixtures/arbitrary-search.ts';
import { now, search } from './fixtures/things.ts';
import { parseChapter, parseSearch } from './parse.ts';

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
