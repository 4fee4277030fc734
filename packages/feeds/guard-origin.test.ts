/** A feed of somebody else, of another day, or without one of its agencies is refused. */
import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createBench, type Bench } from './fixtures/run-import.ts';
import { formatRows } from './fixtures/rows.ts';

const refusalOf = (bench: Bench, feed: string, options?: Parameters<Bench['take']>[1]) =>
  bench.refusalOf(bench.take(feed, options));

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

  test('is told as having no name where the feed gives it none', async () => {
    const bench = createBench();
    const unnamed = (count: number) => `${large}\n${formatRows(count, { 1: '', 2: '' })}`;
    await bench.take(unnamed(6), { today: '2026-11-16' });
    expect(await refusalOf(bench, unnamed(2))).toContain(
      'Of the listings that name no agency the feed has 2 of the 6 listings',
    );
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
