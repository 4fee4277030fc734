/** A feed that would empty the site is refused, unless somebody says why it is right. */
import { expect, test } from 'vitest';
import { createBench, type Bench } from './fixtures/run-import.ts';
import { formatRow, formatRows } from './fixtures/rows.ts';

async function refusalOf(bench: Bench, feed: string): Promise<string> {
  try {
    await bench.take(feed);
  } catch (error) {
    return (error as Error).message.replaceAll(bench.directory, '.');
  }
  return 'taken';
}

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
