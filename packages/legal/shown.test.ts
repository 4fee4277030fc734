import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { documents } from './documents.ts';
import { override, passage, section, twins } from './fixtures/texts.ts';
import { layHouse } from './fixtures/lay-texts.ts';
import { layTexts } from './lay.ts';
import { loadTexts } from './load.ts';
import { listAnnouncements, listPairs, listSourcesShown } from './shown.ts';

const words = 'Ceci est dit de tous.';
const root = layHouse([
  ...documents.flatMap((document) => twins(`${document}/2026-11-01`, section('quoi', 'Oui.'))),
  ...twins('cookies/2027-01-15', section('quoi', passage('accord', words)), {
    change: "'Une liste de plus.'",
    replaces: '2026-11-01',
  }),
  ...twins(
    'cookies/2027-01-15.villa-rosa',
    override('accord', 'replace', words, 'Ceci est dit ici.'),
    {
      title: "'Chez nous'",
      description: undefined,
      change: undefined,
      material: undefined,
    },
  ),
  ...twins('cookies/2027-02-01', section('quoi', 'Secret.'), { draft: 'true' }),
]);
const folder = join(root, 'laid');
afterAll(() => rmSync(root, { recursive: true }));

/** What is laid of a document on a day, and what is told of what comes. */
function showOn(today: string, brand = 'villa-rosa') {
  layTexts(root, { brand, today, folder });
  const laid = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.startsWith('cookies/') && path.endsWith('.mdx'))
    .sort();
  return { laid, told: listAnnouncements(loadTexts(root), { brand, today }) };
}

const coming = {
  document: 'cookies',
  day: '2027-01-15',
  change: { fr: 'Une liste de plus.', en: 'Une liste de plus.' },
  material: true,
};
const old = ['cookies/2026-11-01/en.mdx', 'cookies/2026-11-01/fr.mdx'];
const now = ['cookies/2027-01-15/en.villa-rosa.mdx', 'cookies/2027-01-15/fr.villa-rosa.mdx'];

test.each([
  ['the day before', '2027-01-14', old, [coming]],
  ['on its day', '2027-01-15', [...old, ...now], []],
  ['the day after', '2027-01-16', [...old, ...now], []],
  ['long after the day of a draft', '2028-01-01', [...old, ...now], []],
])('%s, %s', (_, today, laid, told) => {
  expect(showOn(today)).toEqual({ laid, told });
});

test('before its day nothing of a version is laid, not even where it had been', () => {
  showOn('2027-01-15');
  showOn('2027-01-14');
  expect(existsSync(join(folder, 'cookies/2027-01-15/fr.villa-rosa.mdx'))).toBe(false);
});

test('what is laid is whole, in the brand’s words, and without our own tags', () => {
  showOn('2027-01-15');
  expect(readFileSync(join(folder, 'cookies/2027-01-15/fr.villa-rosa.mdx'), 'utf8'))
    .toMatchInlineSnapshot(`
    "---
    title: 'Chez nous'
    description: 'Description'
    change: 'Une liste de plus.'
    material: true
    ---

    <Section id="quoi" title="quoi">


    Ceci est dit ici.



    </Section>
    "
  `);
});

test('a brand without words of its own has the shared ones', () => {
  expect(showOn('2027-01-15', 'chai').laid).toEqual([
    ...old,
    'cookies/2027-01-15/en.mdx',
    'cookies/2027-01-15/fr.mdx',
  ]);
});

test('a text that stays as it is is not written again', () => {
  const path = join(folder, 'cookies/2026-11-01/fr.mdx');
  showOn('2027-01-14');
  const { mtimeMs } = statSync(path);
  showOn('2027-01-15');
  expect(statSync(path).mtimeMs).toBe(mtimeMs);
});

test('versions are compared from an earlier one to a later one, and no sooner than both are out', () => {
  const ids = [
    ...old,
    'cookies/2027-01-15/fr.mdx',
    'cookies/2027-01-15/en.mdx',
    'cookies/2028-01-01/fr.mdx',
    'cookies/2028-01-01/en.mdx',
  ]
    .map((path) => path.replace('.mdx', ''))
    .concat(
      documents.flatMap((document) => [`${document}/2026-11-01/fr`, `${document}/2026-11-01/en`]),
    );
  const pairs = (today: string) =>
    listPairs(ids, { brand: 'chai', today }).map(
      ({ document, from, to }) => `${document} ${from} ${to}`,
    );
  expect(pairs('2027-12-31')).toEqual(['cookies 2026-11-01 2027-01-15']);
  expect(pairs('2028-01-01')).toEqual([
    'cookies 2027-01-15 2028-01-01',
    'cookies 2026-11-01 2028-01-01',
    'cookies 2026-11-01 2027-01-15',
  ]);
});

test('behind what a brand shows stand its overrides, and the shared texts of each version', () => {
  const sources = listSourcesShown(loadTexts(root), { brand: 'villa-rosa', today: '2027-01-15' });
  expect(sources.map(({ id }) => id).filter((id) => id.startsWith('cookies'))).toEqual([
    'cookies/2026-11-01/en',
    'cookies/2026-11-01/fr',
    'cookies/2027-01-15/en',
    'cookies/2027-01-15/en.villa-rosa',
    'cookies/2027-01-15/fr',
    'cookies/2027-01-15/fr.villa-rosa',
  ]);
});
