/** A feed that would empty the site is refused, unless somebody says why it is right. */
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBench, type Bench } from './fixtures/run-import.ts';
import { formatRow, formatRows } from './fixtures/rows.ts';

const refusalOf = (bench: Bench, feed: string, options?: Parameters<Bench['take']>[1]) =>
  bench.refusalOf(bench.take(feed, options));

test('a halved portfolio', async () => {
  const bench = createBench();
  await bench.take(formatRows(8), { today: '2026-11-16' });
  expect(await refusalOf(bench, formatRows(4))).toMatchInlineSnapshot(`
    "The feed holds 4 usable listings; the one of 2026-11-16 held 8.
      where: ./Annonces.csv
      fix:   Ask for a new export; or, when it is right, say why: --accept-shrink "reason"."
  `);
});

test('a portfolio whose first half held a little more than half', async () => {
  const bench = createBench();
  await bench.take(formatRows(142));
  expect(await refusalOf(bench, formatRows(72))).toContain('The feed holds 72 usable listings');
});

test('a portfolio that lost less than two of five is taken', async () => {
  const bench = createBench();
  await bench.take(formatRows(8));
  expect(await refusalOf(bench, formatRows(5))).toBe('taken');
});

test('a halved portfolio is taken for a reason, which the ledger keeps', async () => {
  const bench = createBench();
  await bench.take(formatRows(8));
  const { ledger } = await bench.take(formatRows(2), { acceptShrink: 'Deux mandats transmis.' });
  expect(ledger).toMatchObject({
    counts: { published: 2 },
    acceptedShrink: 'Deux mandats transmis.',
  });
  expect(bench.portfolio().acceptedShrink).toBe('Deux mandats transmis.');
});

test('a law that withholds everything does not look like a broken feed', async () => {
  const bench = createBench();
  await bench.take(formatRows(4));
  const stop = { rule: 'DPE-04', severity: 'BLOCK', message: 'Périmé.', fix: 'Refaire.' } as const;
  const { ledger } = await bench.take(formatRows(4), { judge: () => [stop] });
  expect(ledger.counts).toMatchObject({ withheldByRule: 4 });
});

test('a feed that stops in the middle of a cell', async () => {
  const feed = formatRows(3);
  expect(await refusalOf(createBench(), feed.slice(0, -901))).toMatchInlineSnapshot(`
    "The feed is cut in the middle of a record: listings after it are unknown, not withdrawn.
      where: ./Annonces.csv:3
      fix:   Ask for a new export; or take what is there: --accept-shrink "reason"."
  `);
});

test('a feed that stops between two cells', async () => {
  const refusal = await refusalOf(createBench(), formatRows(3).slice(0, -900));
  expect(refusal).toContain('cut in the middle of a record');
});

test('a feed without a last line end is not cut', async () => {
  expect(await refusalOf(createBench(), formatRows(3))).toBe('taken');
});

test('a feed of which no record is a listing', async () => {
  const feed = [formatRow({ 11: '' }), formatRow({ 11: '', 175: '9' })].join('\n');
  expect(await refusalOf(createBench(), feed)).toMatchInlineSnapshot(`
    "None of the 2 records is a listing (no-price 2×, repeated-reference 2×).
      where: ./Annonces.csv
      fix:   Check that this is the export of the listings. What is published stays as it is."
  `);
});

test.each([
  [0.9, 7, 'refused'],
  [0.9, 8, 'taken'],
  [0.2, 3, 'taken'],
  [0, 1, 'taken'],
])('of eight listings %d are asked for, and %i are there', async (smallestShare, left, fate) => {
  const bench = createBench();
  await bench.take(formatRows(8));
  const refusal = await refusalOf(bench, formatRows(left), { smallestShare });
  expect(refusal === 'taken' ? 'taken' : 'refused').toBe(fate);
});

test('an empty feed', async () => {
  const bench = createBench();
  await bench.take(formatRows(8));
  const before = bench.bytes();
  expect(await refusalOf(bench, '')).toMatchInlineSnapshot(`
    "The file is empty.
      where: ./Annonces.csv
      fix:   Ask for a new export. What is published stays as it is."
  `);
  expect(bench.bytes()).toBe(before);
});

describe('a feed that was written twice', () => {
  test('whole', async () => {
    const feed = `${formatRows(8)}\n${formatRows(8)}`;
    expect(await refusalOf(createBench(), feed)).toMatchInlineSnapshot(`
      "8 of the 16 records repeat another one: the feed was written twice.
        where: ./Annonces.csv
        fix:   Ask for a new export; or take what is there: --accept-shrink "reason"."
    `);
  });

  test('by its half', async () => {
    const feed = `${formatRows(12)}\n${formatRows(6)}`;
    expect(await refusalOf(createBench(), feed)).toContain('6 of the 18 records repeat');
  });

  test('with a price that changed in between', async () => {
    const feed = `${formatRows(8)}\n${formatRows(8, { 11: '308880', 303: '297000' })}`;
    expect(await refusalOf(createBench(), feed, { acceptShrink: 'x' })).toContain(
      'None of the 16 records is a listing (duplicate-id 16×',
    );
  });

  test('by a slip is taken', async () => {
    const bench = createBench();
    expect(await refusalOf(bench, `${formatRows(12)}\n${formatRows(2)}`)).toBe('taken');
    expect(bench.listings()).toHaveLength(12);
  });
});

describe('the feed of somebody else', () => {
  const brandsOf = ({ agency }: { agency: string }) => (agency === 'RV' ? ['rivage'] : []);

  test('of which no brand takes anything', async () => {
    const feed = formatRows(4, { 1: 'voisine' });
    expect(await refusalOf(createBench(), feed, { brandsOf })).toMatchInlineSnapshot(`
      "No brand takes 4 of the 4 records: they are of "voisine".
        where: ./Annonces.csv
        fix:   Check that this is the feed of these brands; or widen "listings.take" in their site.config.ts."
    `);
  });

  test('is not taken for a reason either', async () => {
    const feed = formatRows(4, { 1: 'voisine' });
    const options = { brandsOf, acceptShrink: 'Nouveau logiciel.' };
    expect(await refusalOf(createBench(), feed, options)).toContain('No brand takes 4');
  });

  test('of which a brand takes half is taken', async () => {
    const feed = `${formatRows(4, { 1: 'voisine' })}\n${formatRows(4)}`;
    expect(await refusalOf(createBench(), feed, { brandsOf })).toBe('taken');
  });

  test('in the folder of another source', async () => {
    const bench = createBench();
    await bench.take(formatRows(4));
    const options = { source: 'autre', acceptShrink: 'x' };
    expect(await refusalOf(bench, formatRows(4), options)).toMatchInlineSnapshot(`
      "The folder holds the listings of the source "essai", and this feed is of "autre".
        where: ./listings/portfolio.json
        fix:   Name the source of the feed: --source essai; or give it a folder of its own: --into <folder>."
    `);
  });
});

describe('an agency of a group', () => {
  const large = formatRows(40, { 1: 'voisine' });
  const before = `${large}\n${formatRows(6)}`;

  test('that is nearly gone, which the whole hardly shows', async () => {
    const bench = createBench();
    await bench.take(before, { today: '2026-11-16' });
    const bytes = bench.bytes();
    expect(await refusalOf(bench, `${large}\n${formatRows(2)}`)).toMatchInlineSnapshot(`
      "Of the agency "RV" the feed has 2 of the 6 listings that it had at the import of 2026-11-16.
        where: ./Annonces.csv
        fix:   Ask for a new export; or, when it is right, say why: --accept-shrink "reason"."
    `);
    expect(bench.bytes()).toBe(bytes);
    expect(bench.files()).toEqual(['portfolio.json']);
  });

  test('that is gone for a reason', async () => {
    const bench = createBench();
    await bench.take(before);
    expect(await refusalOf(bench, large, { acceptShrink: 'Agence vendue.' })).toBe('taken');
  });

  test('that had only a few listings may lose them', async () => {
    const bench = createBench();
    await bench.take(`${large}\n${formatRows(4)}`);
    expect(await refusalOf(bench, large)).toBe('taken');
  });
});

describe('the age of a feed', () => {
  const now = new Date('2026-11-20T06:00:00Z');

  async function takeOfAge(hours: number, options: Parameters<Bench['take']>[1]) {
    const bench = createBench();
    await bench.take(formatRows(2));
    const file = join(bench.directory, 'Annonces.csv');
    utimesSync(file, 0, new Date(now.getTime() - hours * 3_600_000));
    return bench.refusalOf(bench.takeFrom(file, { now, exportedOn: undefined, ...options }));
  }

  test('beyond what is allowed', async () => {
    expect(await takeOfAge(49, { maxAgeHours: 48 })).toMatchInlineSnapshot(`
      "The feed is 49 hours old: it was written on 2026-11-18 at 05:00 UTC, and 48 hours are allowed.
        where: ./Annonces.csv
        fix:   See whether the software still exports; or allow more: --max-age <hours>."
    `);
  });

  test.each([
    [48, 'taken'],
    [48.1, 'refused'],
    // The clock of who wrote it may be before ours.
    [-2, 'taken'],
  ])('of %d hours', async (hours, fate) => {
    const refusal = await takeOfAge(hours, { maxAgeHours: 48 });
    expect(refusal === 'taken' ? 'taken' : 'refused').toBe(fate);
  });

  test('does not matter where nobody limits it', async () => {
    expect(await takeOfAge(9000, {})).toBe('taken');
  });

  test('is no reason to refuse for which a reason could be given', async () => {
    expect(await takeOfAge(49, { maxAgeHours: 48, acceptShrink: 'x' })).toContain('49 hours old');
  });
});

test('a reason holds for the same feed on the same day, and for no other', async () => {
  const bench = createBench();
  await bench.take(formatRows(8));
  await bench.take(formatRows(2), { acceptShrink: 'Deux mandats transmis.' });
  const bytes = bench.bytes();
  const { ledger } = await bench.take(formatRows(2));
  expect(ledger.acceptedShrink).toBe('Deux mandats transmis.');
  expect(bench.bytes()).toBe(bytes);
  expect((await bench.take(formatRows(3))).ledger.acceptedShrink).toBeUndefined();
});
