import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { formatProblem } from '@agency/problem';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatFile, head } from './fixtures/complements.ts';
import { sale } from './fixtures/listings.ts';
import { findBadNames } from './check-names.ts';
import { complementsFolder, loadComplements, loadComplementTexts } from './load.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'complements-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes files and loads them all. */
function load(files: Record<string, string>) {
  for (const [name, source] of Object.entries(files)) {
    const path = join(root, complementsFolder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
  return loadComplements(root, '2026-11-22');
}

test('without a folder there is nothing to complete', () => {
  const complements = loadComplements(root, '2026-11-22');
  expect(complements).toMatchObject({ all: [], problems: [] });
  expect(complements.complete(sale)).toBeUndefined();
});

test('a complement is found by the reference of its listing', () => {
  const complements = load({ 'RV_10.mdx': formatFile('copro: { lots: 24 }') });
  expect(complements.complete(sale)).toMatchObject({
    file: 'content/listings/complements/RV_10.mdx',
    listing: { copro: { lots: 24 } },
    given: ['copro.lots'],
  });
});

test.each([
  ['8/1870 BIS', '8-1870-BIS.mdx'],
  ['rv_10', 'RV_10.mdx'],
  [' RV_10 ', 'RV_10.mdx'],
  ['Été_3', 'E\u0301te\u0301_3.mdx'],
  ['EX-ARBONN.63', 'EX-ARBONN.63.mdx'],
])('the complement of %s is %s', (reference, name) => {
  const complements = load({ [name]: formatFile() });
  expect(complements.problems).toEqual([]);
  expect(complements.complete({ ...sale, reference })).toBeDefined();
});

test('a file that Windows wrote reads like any other', () => {
  const source = `\ufeff${formatFile('copro: { lots: 24 }', 'Un texte.').replaceAll('\n', '\r\n')}`;
  const { all, problems } = load({ 'RV_10.mdx': source });
  expect(problems).toEqual([]);
  expect(all).toMatchObject([{ hasText: true, facts: { copro: { lots: 24 } } }]);
});

test('a text is what stands below the head', () => {
  load({
    'RV_1.mdx': formatFile('copro: { lots: 24 }'),
    'RV_2.mdx': formatFile('', '\nUne maison.\n\n---\n\nUn puits.\n'),
    'RV_2.en.mdx': 'A house.\n',
  });
  expect(
    loadComplementTexts(root).map(({ name, language, body }) => [name, language, body]),
  ).toEqual([
    ['RV_1', 'fr', ''],
    ['RV_2', 'en', 'A house.'],
    ['RV_2', 'fr', 'Une maison.\n\n---\n\nUn puits.'],
  ]);
});

test('it is known whether a text follows', () => {
  const { all } = load({
    'RV_1.mdx': formatFile('', '\n  \n'),
    'RV_2.mdx': formatFile('', '\nUne maison.\n'),
    'RV_3.mdx': `---\n${head}\n---`,
  });
  expect(all.map(({ hasText }) => hasText)).toEqual([false, true, false]);
});

test('a text in English stands beside a French one and holds no facts', () => {
  const { all, problems } = load({
    'RV_10.mdx': formatFile('', 'Une maison.'),
    'RV_10.en.mdx': 'A house.\n',
  });
  expect(problems).toEqual([]);
  expect(all.map(({ name }) => name)).toEqual(['RV_10']);
});

test('what has become of a listing is told, from the day on which it was written down', () => {
  const { stateOf } = load({
    'RV_10.mdx': formatFile('state: sold'),
    'RV_11.mdx': formatFile('state: let\nstateSince: 2026-10-01'),
    'RV_12.mdx': formatFile(),
  });
  const references = ['rv_10', 'RV_11', 'RV_12', 'RV_13'];
  expect(references.map((reference) => stateOf({ key: 'k3f9x2q', reference }))).toEqual([
    { state: 'sold', stateSince: '2026-11-22' },
    { state: 'let', stateSince: '2026-10-01' },
    undefined,
    undefined,
  ]);
});

test('every fault of every file is told at once', () => {
  const { problems, all } = load({
    '.DS_Store': '',
    'RV_1.mdx': formatFile('copro: { lots: deux }'),
    'RV_2.mdx': 'Une maison sans en-tête.',
    'RV_3.mdx': '---\n---\nUne maison.',
    'RV_4.en.mdx': 'A house.',
    'RV_5.mdx': formatFile(),
    'RV_5.en.mdx': 'A house.',
    'RV_6.mdx': formatFile('', 'Une maison.'),
    'RV_6.en.mdx': formatFile('', 'A house.'),
    'RV_7.mdx': formatFile('', 'Une maison.'),
    'RV_7.en.mdx': '\n',
    'RV_8.mdx': formatFile(),
    'RV 9.mdx': formatFile(),
    'RV_10.fr.mdx': formatFile(),
    'RV_11.md': formatFile(),
  });
  expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
    ""RV 9.mdx" is the name of no listing: only letters, digits and . _ - stand in one.
      where: content/listings/complements/RV 9.mdx
      fix:   Name it RV-9.mdx; every other sign of the reference is a hyphen.
    "RV_10.fr.mdx" names a language: facts and French text are one file.
      where: content/listings/complements/RV_10.fr.mdx
      fix:   Name it RV_10.mdx.
    "RV_11.md" is no complement.
      where: content/listings/complements/RV_11.md
      fix:   Name it <reference>.mdx, or keep it somewhere else.
    "copro.lots": expected a whole number, such as 24.
      where: content/listings/complements/RV_1.mdx:5
      fix:   Correct the value of "copro.lots".
    The file has no head.
      where: content/listings/complements/RV_2.mdx:1
      fix:   Begin with ---, then source, by and on, then the facts, then ---.
    The file has no head.
      where: content/listings/complements/RV_3.mdx:1
      fix:   Begin with ---, then source, by and on, then the facts, then ---.
    A text in English has a head.
      where: content/listings/complements/RV_6.en.mdx:1
      fix:   Remove it: facts stand in content/listings/complements/RV_6.mdx.
    The file holds no text.
      where: content/listings/complements/RV_7.en.mdx
      fix:   Write the text in English, or delete the file.
    "RV_4.en.mdx" stands alone.
      where: content/listings/complements/RV_4.en.mdx
      fix:   Write the French text in RV_4.mdx, below its facts; or delete this one.
    "RV_5.en.mdx" translates a text that RV_5.mdx does not have.
      where: content/listings/complements/RV_5.en.mdx
      fix:   Write the French text below the head of RV_5.mdx; or delete this one."
  `);
  // What can be read is there all the same.
  expect(all.map(({ name }) => name)).toContain('RV_5');
});

test.each([
  [['RV_8.mdx', 'rv_8.mdx'], ['"rv_8.mdx" and "RV_8.mdx" are of the same listing.']],
  [['RV_8.en.mdx', 'rv_8.en.mdx'], ['"rv_8.en.mdx" and "RV_8.en.mdx" are of the same listing.']],
  [
    ['E\u0301te\u0301.mdx', 'Été.mdx'],
    ['"Été.mdx" and "E\u0301te\u0301.mdx" are of the same listing.'],
  ],
  [['RV_8.mdx', 'RV_8.en.mdx', 'RV_80.mdx'], []],
])('of %j: %j', (names, told) => {
  expect(findBadNames(names, complementsFolder).map(({ what }) => what)).toEqual(told);
});
