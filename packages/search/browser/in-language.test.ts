import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryListing, villa } from '../device/fixtures/things.ts';
import { identityOf } from '../device/parse.ts';
import { inLanguage, languageOf, langOf, pathIn } from './in-language.ts';

test.each([
  ['/annonces/maison-ascain-k3f9x2q/', 'en', '/en/annonces/maison-ascain-k3f9x2q/'],
  ['/en/vente/?type=maison', 'fr', '/vente/?type=maison'],
  ['/en/vente/', 'en', '/en/vente/'],
])('%s in %s is %s', (path, language, there) => {
  expect(pathIn(language, path)).toBe(there);
});

test.each([
  ['/', 'fr'],
  ['/vente/', 'fr'],
  ['/en/', 'en'],
  ['/en/vente/?type=maison', 'en'],
  ['/enclos/', 'fr'],
])('%s is in %s', (path, language) => {
  expect(languageOf(path)).toBe(language);
});

const also = { en: { title: 'House in Serres', price: '€565,000' } };
const english = { ...villa, ...also.en, path: `/en${villa.path}` };

test('what is known in the language of the page is told in it, and leads to its page', () => {
  const { also: others, ...told } = inLanguage('en', { ...villa, also });
  expect(told).toEqual(english);
  expect(others).toMatchObject({ fr: { title: villa.title, price: villa.price } });
});

test.each([
  ['in its own language', 'fr', { ...villa, also }],
  ['in another, of which nothing is known', 'en', villa],
])('what is told %s stays as it was kept', (_, language, kept) => {
  expect(inLanguage(language, kept)).toBe(kept);
});

test('what was told in a language is told in the first again, without a loss', () => {
  fc.assert(
    fc.property(arbitraryListing, fc.constantFrom('fr', 'en'), (kept, language) => {
      const there = inLanguage(language, kept);
      expect(identityOf(there)).toBe(identityOf(kept));
      const { also: _, ...back } = inLanguage('fr', there);
      expect({ ...kept, ...back }).toEqual(kept);
    }),
  );
});

test.each([
  [villa.path, 'en', { lang: 'fr' }],
  [english.path, 'en', {}],
  [english.path, 'fr', { lang: 'en' }],
  [villa.path, 'fr', {}],
])('a text of %s on a page in %s bears %o', (path, language, attributes) => {
  expect(langOf(path, language)).toEqual(attributes);
});
