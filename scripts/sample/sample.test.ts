import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadComplements } from '@agency/complements';
import { importFeed, type Ledger } from '@agency/feeds';
import { listTownCentres } from '@agency/map';
import { loadPortfolio as loadImported, portfolioFileName, type Listing } from '@agency/listings';
import { loadSite } from '@agency/site';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadBrands, root } from '../brands.ts';
import { chooseTakers, createJudging } from '../listings/judging.ts';
import { sampleDay, sampleDays, writeExport } from './export.ts';
import { loadPortfolio } from './portfolio.ts';
import { privateMark } from './private.ts';

const records = loadPortfolio();
const annonces = (seed?: string) =>
  writeExport(records, seed ? { seed } : {}).get('Annonces.csv') ?? Buffer.of();
const lines = annonces().toString('latin1').trimEnd().split('\n');
const rows = lines.map((line) => line.split('!#'));

const ranksFrom = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
const privateRanks = [8, ...ranksFrom(105, 123), ...ranksFrom(136, 160), 298, 299];
/** Telephones, mail, postcodes, inter-agency answers, dates, positions. */
const wordlessRanks = new Set([105, 107, 108, 110, 111, 113, 118, 120, 298, 299]);
const isTelling = (value: string) => value.length > 5;

/** Numbers 1900 to 1999 and 3900 to 3999: `portfolio/refused.yaml`. */
const isWrittenToBeRefused = (reference: string) => /_.9/.test(reference);

describe('the export', () => {
  test('is the same bytes every time', () => {
    expect(annonces().equals(annonces())).toBe(true);
  });

  test('is other bytes for another seed', () => {
    expect(annonces().equals(annonces('soule'))).toBe(false);
  });

  test('has 334 cells in quotes a line, and an empty bare one behind the last separator', () => {
    for (const cells of rows) {
      expect(cells).toHaveLength(335);
      expect(cells.slice(0, 334).every((cell) => /^"[^"]*"$/.test(cell))).toBe(true);
      expect(cells[334]).toBe('');
    }
  });

  test('holds no telephone outside of the ranges that ARCEP keeps for fiction', () => {
    const phones = rows.flat().filter((cell) => /^"0\d{9}"$/.test(cell));
    expect(phones.length).toBeGreaterThan(rows.length);
    expect(phones.filter((phone) => !/^"0(63998|53649)\d{4}"$/.test(phone))).toEqual([]);
  });

  test('bears the private mark wherever a private column takes words', () => {
    const worded = privateRanks.filter((rank) => !wordlessRanks.has(rank));
    for (const cells of rows) {
      expect(worded.filter((rank) => !cells[rank - 1]?.includes(privateMark))).toEqual([]);
    }
  });
});

describe('the texts', () => {
  test('describe what is offered in 70 to 160 words', () => {
    const wordsOf = (body: string) => body.split(/\s+/).length;
    const offered = records.filter(({ reference }) => !isWrittenToBeRefused(reference));
    const wrong = offered.filter(({ fr }) => wordsOf(fr.body) < 70 || wordsOf(fr.body) > 160);
    expect(wrong.map(({ reference }) => reference)).toEqual([]);
  });

  test('have the same paragraphs in French and English', () => {
    const paragraphsOf = (body: string) => body.split('\n').length;
    const wrong = records.filter(({ fr, en }) => paragraphsOf(fr.body) !== paragraphsOf(en.body));
    expect(wrong.map(({ reference }) => reference)).toEqual([]);
  });

  test('are set in French type: curly apostrophes, no-break spaces before ; : ! ?', () => {
    const wrong = records.filter(({ fr }) => /'| [;:!?]/.test(`${fr.title} ${fr.body}`));
    expect(wrong.map(({ reference }) => reference)).toEqual([]);
  });
});

describe('taken in by the importer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sample-'));
  let ledger: Ledger;
  let listings: Listing[];

  beforeAll(async () => {
    const sites = await Promise.all(loadBrands().map((id) => loadSite(root, id)));
    for (const day of sampleDays) {
      const feed = join(folder, day);
      mkdirSync(feed);
      for (const [name, bytes] of writeExport(records, { day })) {
        writeFileSync(join(feed, name), bytes);
      }
      const imported = await importFeed(feed, {
        source: 'exemple',
        into: join(folder, 'out'),
        store: join(folder, 'private'),
        today: day,
        now: new Date(`${day}T06:00:00Z`),
        exportedOn: day,
        townCentres: listTownCentres(),
        complements: loadComplements(root, day),
        ...createJudging({ root, takers: chooseTakers(sites, 'exemple'), today: day }),
      });
      if (!imported) throw new Error('A folder is never "not modified".');
      ({ ledger } = imported);
    }
    ({ listings } = loadImported(join(folder, 'out')));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is what lies in content/', () => {
    const at = (directory: string) => readFileSync(join(directory, portfolioFileName), 'utf8');
    expect(at(join(folder, 'out'))).toBe(at(join(root, 'content/listings/exemple')));
  });

  test('gives each of the three agencies its listings', () => {
    const counts = Object.groupBy(listings, ({ agency }) => agency);
    expect(Object.entries(counts).map(([agency, its]) => [agency, its?.length])).toEqual(
      expect.arrayContaining([
        ['EX41', 49],
        ['EX42', 21],
        ['EX43', 15],
      ]),
    );
  });

  test('refuses the three rows that were written to be refused, and no other', () => {
    const refused = ledger.entries.filter(({ fate }) => fate !== 'published');
    const reasonOf = ({ reasons }: (typeof refused)[number]) =>
      reasons.find(({ weight }) => weight !== 'warning')?.code;
    expect(refused.map((entry) => [entry.reference, entry.fate, reasonOf(entry)])).toEqual([
      ['EX41_1901', 'withheld-by-rule', 'DPE-07'],
      ['EX41_1902', 'withheld-by-rule', 'SAL-02'],
      ['EX43_3901', 'quarantined', 'no-price'],
    ]);
  });

  test('draws no remark but the missing photographs and what complements add', () => {
    const codes = ledger.entries
      .flatMap(({ reasons }) => reasons)
      .filter(({ weight }) => weight === 'warning')
      .map(({ code }) => code);
    expect(new Set(codes)).toEqual(new Set(['no-photo', 'complement']));
  });

  test('leaks no value of a private column', () => {
    const account = join(folder, 'private', `${sampleDay}-${ledger.feed.sha256.slice(0, 8)}`);
    const published = [join(folder, 'out', portfolioFileName), join(account, 'ledger.json')]
      .map((path) => readFileSync(path, 'utf8'))
      .join('\n');
    // Postcodes and words of two letters are everywhere.
    const secrets = rows.flatMap((cells) =>
      privateRanks.map((rank) => (cells[rank - 1] ?? '').slice(1, -1)).filter(isTelling),
    );
    expect(secrets.length).toBeGreaterThan(rows.length * 40);
    expect(secrets.filter((secret) => published.includes(secret))).toEqual([]);
    expect(published).not.toContain(privateMark);
  });
});

test('a fault in a record is told with its line and the key that was meant', () => {
  const folder = mkdtempSync(join(tmpdir(), 'portfolio-'));
  writeFileSync(
    join(folder, 'broken.yaml'),
    `- reference: EX41_1001
  kind: house
  subtype: maison
  town: Ustaritz
  sale: { price: 468000, payer: seller }
  storeyes: 2
  storeys: 2
  builtIn: old
  fr: { title: Une maison, body: Un texte. }
  en: { title: A house, body: A text. }
`,
  );
  expect(() => loadPortfolio(folder)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 2 problems

    "[0].builtIn": invalid input: expected number, received string.
      where: scripts/sample/portfolio/broken.yaml:8
      fix:   Correct the value of "[0].builtIn".

    Unknown key "[0].storeyes".
      where: scripts/sample/portfolio/broken.yaml:6
      fix:   Write "storeys", or remove the key.]
  `);
  rmSync(folder, { recursive: true });
});
