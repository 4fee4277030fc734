import { openComplements, type ComplementText } from '@agency/complements';
import { readFacts } from '@agency/complements/fixtures/complements.ts';
import { expect, test } from 'vitest';
import { createStories, writeStory } from './stories.ts';

const textOf = (name: string, language: 'fr' | 'en', body: string): ComplementText => ({
  file: `content/listings/complements/${name}.mdx`,
  name,
  language,
  source: body,
  body,
});

const named = { key: 'k3f9x2q', reference: 'RV_4' };
const twin = { key: '0b7c1d8', reference: 'RV_5' };
const rest = ['RV_1', '8/1870', 'RV_2', 'RV_3', 'rv_5'].map((reference, index) => ({
  key: `000000${index}`,
  reference,
}));
const complements = openComplements(
  ['RV_1', '8-1870', 'RV_3', 'k3f9x2q', 'RV_5'].flatMap((name) => readFacts(name)),
  '2026-11-22',
).among([named, twin, ...rest]);
const findStory = createStories(complements, [
  textOf('RV_1', 'en', 'A house.'),
  textOf('RV_1', 'fr', 'Une maison.'),
  textOf('8-1870', 'fr', 'Une ferme.'),
  // Facts alone.
  textOf('RV_3', 'fr', ''),
  textOf('k3f9x2q', 'fr', 'Un moulin.'),
  textOf('RV_5', 'fr', 'Une tour.'),
]);

test.each([
  ['RV_1', 'fr', 'Une maison.', 'fr'],
  ['rv_1', 'en', 'A house.', 'en'],
  ['8/1870', 'fr', 'Une ferme.', 'fr'],
  ['8/1870', 'en', 'Une ferme.', 'fr'],
])('the story of %s, in %s, is "%s", in %s', (reference, language, text, told) => {
  expect(findStory({ key: '0000009', reference }, language)).toEqual({ language: told, text });
});

test('a story is found by the key of its listing, too', () => {
  expect(findStory(named, 'fr')?.text).toBe('Un moulin.');
});

test.each(['RV_2', 'RV_3', 'RV_5'])('%s has none', (reference) => {
  expect(findStory({ key: '0000009', reference }, 'fr')).toBeUndefined();
});

test('Markdown becomes HTML', () => {
  expect(writeStory('Une *belle* cour : [nous](/contact/).\n\n### Le verger\n\nUn noyer.')).toBe(
    '<p>Une <em>belle</em> cour : <a href="/contact/">nous</a>.</p>\n<h3>Le verger</h3>\n<p>Un noyer.</p>',
  );
});

test.each([
  ['HTML', '<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['an address that runs', '[ici](javascript:alert(1))', '<p><a href="">ici</a></p>'],
  [
    'a picture',
    '![Vue](https://a.example/b.jpg)',
    '<p>!<a href="https://a.example/b.jpg">Vue</a></p>',
  ],
  ['an indented line', '    Une cour.', '<p>Une cour.</p>'],
])('%s does nothing to the page', (_, text, html) => {
  expect(writeStory(text)).toBe(html);
});
