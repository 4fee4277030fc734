/** The file of listings: what is written is read again, and a damaged file is refused with its line. */
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  loadEachText,
  loadPortfolio,
  loadPortfolioHead,
  writePortfolio,
} from './portfolio-file.ts';
import type { PortfolioHead } from './portfolio.ts';
import type { Listing } from './schema.ts';

const listing = (key: string): Listing => ({
  key,
  reference: `RV_${key}`,
  agency: 'RV',
  kind: 'land',
  transaction: 'sale',
  prestige: false,
  place: { town: 'Anglet', insee: '64024', postcode: '64600' },
  price: { amount: 90_000, currency: 'EUR' },
  energy: { status: 'exempt' },
  areas: { land: 520 },
  features: ['building-plot'],
  photos: [],
  exclusive: false,
  highlighted: false,
  texts: { fr: { title: 'Terrain « plat »', body: ['Vue\n} et ] dégagée', '{'] } },
  updatedOn: '2026-11-02',
});

const head: PortfolioHead = {
  source: 'essai',
  importedOn: '2026-11-20',
  run: '2026-11-20-0123abcd',
  feed: { format: 'Poliris 4.12', sha256: '0123abcd', exportedOn: '2026-11-19' },
  counts: { records: 2, published: 2, withheldByStatus: 0, withheldByRule: 0, quarantined: 0 },
  moved: [],
  withdrawn: [],
};

async function createFile(...keys: string[]) {
  const directory = mkdtempSync(join(tmpdir(), 'listings-'));
  const file = join(directory, 'portfolio.json');
  await writePortfolio(file, keys.map(listing), () => head);
  return { directory, file, text: readFileSync(file, 'utf8') };
}

function refusalOf(directory: string): string {
  try {
    loadPortfolio(directory);
  } catch (error) {
    return (error as Error).message.replaceAll(directory, '.');
  }
  return 'taken';
}

test('what is written is read again', async () => {
  const { directory } = await createFile('aaaaaa1', 'aaaaaa2');
  expect(loadPortfolio(directory)).toEqual({
    ...head,
    listings: [listing('aaaaaa1'), listing('aaaaaa2')],
  });
  expect(loadPortfolioHead(directory)).toEqual(head);
});

test('the file is JSON, and every listing opens and closes on a line of its own', async () => {
  const { text } = await createFile('aaaaaa1', 'aaaaaa2');
  expect(JSON.parse(text)).toMatchObject({ source: 'essai', listings: [{}, {}] });
  expect(text.split('\n').filter((line) => /^\S/.test(line))).toEqual([
    '{', '{', '},', '{', '}', ']}',
  ]); // prettier-ignore
});

test('a listing longer than a chunk is read whole', async () => {
  const { directory, file } = await createFile();
  const long = {
    ...listing('aaaaaa1'),
    photos: Array.from({ length: 9000 }, (_, index) => ({
      id: index.toString(16).padStart(24, '0'),
      width: 1600,
      height: 1200,
      caption: `La façade nº ${index} à l’été`,
    })),
  };
  await writePortfolio(file, [long, listing('aaaaaa2')], () => head);
  expect(loadPortfolio(directory).listings).toEqual([long, listing('aaaaaa2')]);
});

test('listings can be taken one by one without reading the rest', async () => {
  const { directory, file, text } = await createFile('aaaaaa1', 'aaaaaa2');
  writeFileSync(file, text.slice(0, -200));
  expect(loadEachText(directory).next().value).toMatchObject({ key: 'aaaaaa1' });
});

test('no file', () => {
  expect(refusalOf(join(tmpdir(), 'no-such-folder'))).toMatchInlineSnapshot(`
    "There are no listings in ".".
      where: ./portfolio.json
      fix:   Import a feed: pnpm listings <file>."
  `);
});

test('an empty file', async () => {
  const { directory, file } = await createFile();
  writeFileSync(file, '');
  expect(refusalOf(directory)).toMatchInlineSnapshot(`
    "The file is empty.
      where: ./portfolio.json:1
      fix:   Take the last good version from git, or import the feed again: pnpm listings <file>."
  `);
});

test('a portfolio of nothing', async () => {
  const { directory } = await createFile();
  expect(loadPortfolio(directory).listings).toEqual([]);
});

test('a head that was changed by hand', async () => {
  const { directory, file, text } = await createFile('aaaaaa1');
  writeFileSync(file, text.replace('"2026-11-20"', '"yesterday"'));
  expect(refusalOf(directory)).toContain('"importedOn" is wrong');
});

test('a file in another charset', async () => {
  const { directory, file, text } = await createFile('aaaaaa1');
  writeFileSync(file, Buffer.from(text, 'latin1'));
  expect(refusalOf(directory)).toContain('The file is not UTF-8');
});

test('a halved file', async () => {
  const { directory, file, text } = await createFile('aaaaaa1', 'aaaaaa2');
  writeFileSync(file, text.slice(0, Math.floor(text.length * 0.7)));
  expect(refusalOf(directory)).toMatchInlineSnapshot(`
    "The file stops in the middle of a listing.
      where: ./portfolio.json:59
      fix:   Take the last good version from git, or import the feed again: pnpm listings <file>."
  `);
});

test('a file that lacks only its end', async () => {
  const { directory, file, text } = await createFile('aaaaaa1');
  writeFileSync(file, text.replace(/\]\}\n$/, ''));
  expect(refusalOf(directory)).toMatchInlineSnapshot(`
    "The file stops before the end of the list.
      where: ./portfolio.json:58
      fix:   Take the last good version from git, or import the feed again: pnpm listings <file>."
  `);
});

test('another format', async () => {
  const { directory, file } = await createFile();
  writeFileSync(file, '"rivage"!#"RV_101"!#"Vente"\n');
  expect(refusalOf(directory)).toMatchInlineSnapshot(`
    "The file is no portfolio.
      where: ./portfolio.json:1
      fix:   Take the last good version from git, or import the feed again: pnpm listings <file>."
  `);
});

test.each([
  ['text after the list', (text: string) => `${text}]}\n`, 'There is text after', 98],
  ['two listings without a comma', (text: string) => text.replace('\n},', '\n}'), 'shape', 58],
  [
    'a listing that begins twice',
    (text: string) => text.replace('\n{', '\n{\n{'),
    'no valid JSON',
    21,
  ],
  [
    'a list that begins at its end',
    (text: string) => text.replace(/\n\]\}\n$/, '[\n]}\n'),
    'shape',
    97,
  ],
  ['another list', () => '[\n1,\n2\n]\n', 'no portfolio', 1],
])('%s', async (_, damage, what, line) => {
  const { directory, file, text } = await createFile('aaaaaa1', 'aaaaaa2');
  writeFileSync(file, damage(text));
  const refusal = refusalOf(directory);
  expect(refusal).toContain(what);
  expect(refusal).toContain(`where: ./portfolio.json:${line}\n`);
});

test('a listing that was changed by hand', async () => {
  const { directory, file, text } = await createFile('aaaaaa1', 'aaaaaa2');
  writeFileSync(
    file,
    text.replace('"amount": 90000', '"amount": "90000"').replace('"land"', '"ground"'),
  );
  expect(refusalOf(directory)).toMatchInlineSnapshot(`
    "2 problems

    Listing "aaaaaa1": "kind" is wrong: Invalid option: expected one of "house"|"flat"|"land"|"parking"|"building"|"shop"|"office"|"warehouse"|"premises".
      where: ./portfolio.json:20
      fix:   Import the feed again: this file is written by pnpm listings, never by hand.

    Listing "aaaaaa1": "price.amount" is wrong: Invalid input: expected number, received string.
      where: ./portfolio.json:20
      fix:   Import the feed again: this file is written by pnpm listings, never by hand."
  `);
});
