/** What the importer promises: an account of every record, nothing private, nothing half-written. */
import { expect, test } from 'vitest';
import { createBench } from './fixtures/run-import.ts';
import { encodeWindows1252, formatRow, formatRows, type Cells } from './fixtures/rows.ts';
import { table } from './read/poliris/fields.ts';
import { isPrivateRank } from './read/poliris/private.ts';
import type { Verdict } from './judge-record.ts';

const privateRanks = Array.from({ length: 334 }, (_, index) => index + 1).filter(isPrivateRank);

const refusal: Verdict = {
  rule: 'DPE-07',
  severity: 'BLOCK',
  message: 'Un logement de classe G ne peut plus être loué.',
  fix: 'Retirez l’annonce.',
};

test('records in are records published, withheld and quarantined', async () => {
  const feed = [formatRows(3), formatRow({ 175: '9', 11: '' }), '"a"!#"b"', ''].join('\n');
  const { ledger } = await createBench().take(feed, {
    judge: ({ reference }) => (reference === 'RV_102' ? [refusal] : []),
  });
  expect(ledger.counts).toEqual({
    records: 5,
    published: 2,
    withheldByStatus: 0,
    withheldByRule: 1,
    quarantined: 2,
  });
});

test('a withheld listing is in the ledger with its rule, and kept: the build judges it again on its day', async () => {
  const bench = createBench();
  const { ledger } = await bench.take(formatRows(2), {
    judge: ({ reference }) => (reference === 'RV_102' ? [refusal] : []),
  });
  expect(
    bench
      .listings()
      .map(({ reference }) => reference)
      .sort(),
  ).toEqual(['RV_101', 'RV_102']);
  expect(ledger.entries).toMatchObject([
    { line: 2, reference: 'RV_102', fate: 'withheld-by-rule', reasons: [{ code: 'DPE-07' }] },
  ]);
});

test('a quarantined record is told with its line, its rank and what the cell held', async () => {
  const { ledger } = await createBench().take(
    [formatRow(), formatRow({ 2: 'RV_102', 175: '9', 4: 'inconnu' })].join('\n'),
  );
  expect(ledger.entries).toMatchObject([
    { line: 2, fate: 'quarantined', reasons: [{ code: 'no-kind', column: '4', value: 'inconnu' }] },
  ]);
});

test('no private column comes through, whatever it holds', async () => {
  const marks = Object.fromEntries(privateRanks.map((rank) => [rank, `SECRET-${rank}`]));
  const bench = createBench();
  await bench.take([formatRow(marks), formatRow({ ...marks, 175: '9', 11: 'x' })].join('\n'));
  expect(bench.listings()).toHaveLength(1);
  expect(bench.written()).not.toMatch(/SECRET/i);
});

test('a private value that is too long is masked in the ledger', async () => {
  const bench = createBench();
  await bench.take([formatRow(), formatRow({ 175: '9', 122: 'SECRET '.repeat(4000) })].join('\n'));
  expect(bench.written()).toContain('•••');
  expect(bench.written()).not.toMatch(/SECRET/i);
});

test('no field of the reader has a private rank', () => {
  const columns = Object.values(table).map(({ column }) => column);
  expect(columns.filter((column) => isPrivateRank(Number(column)))).toEqual([]);
});

test('listings are sorted by key, whatever the order of the feed', async () => {
  const [one, other] = [createBench(), createBench()];
  await one.take(formatRows(6));
  await other.take(formatRows(6).split('\n').reverse().join('\n'));
  expect(one.listings()).toEqual(other.listings());
  const keys = one.listings().map(({ key }) => key);
  expect(keys).toEqual(keys.toSorted());
});

test('a listing keeps its key when its reference, price and text change', async () => {
  const bench = createBench();
  await bench.take(formatRow());
  const before = bench.listings()[0]?.key;
  await bench.take(formatRow({ 2: 'RV_999', 11: '208000', 303: '200000', 21: 'Nouveau texte.' }));
  expect(bench.listings()[0]?.key).toBe(before);
});

const changes: [string, Cells, string][] = [
  ['nothing changed', {}, '2026-11-02'],
  ['only the "coup de cœur" changed', { 84: 'OUI' }, '2026-11-02'],
  ['a custom field changed', { 136: 'https://www.example.com/?utm=1' }, '2026-11-02'],
  ['the price changed', { 11: '308880', 303: '297000' }, '2026-11-20'],
];
test.each(changes)('the day of the last change, when %s', async (_, change, expected) => {
  const bench = createBench();
  await bench.take(formatRow(), { today: '2026-11-02' });
  await bench.take(formatRow(change), { today: '2026-11-20' });
  expect(bench.listings()[0]?.updatedOn).toBe(expected);
});

test('one id on two different records quarantines both', async () => {
  const feed = [formatRow(), formatRow({ 2: 'RV_102' }), formatRow({ 2: 'RV_103', 175: '9' })];
  const { ledger } = await createBench().take(feed.join('\n'));
  expect(ledger).toMatchObject({ counts: { published: 1 }, reasons: { 'duplicate-id': 2 } });
});

test('an exact copy of a record counts once', async () => {
  const { ledger } = await createBench().take([formatRow(), formatRow()].join('\n'));
  expect(ledger).toMatchObject({
    counts: { published: 1, quarantined: 1 },
    reasons: { 'repeated-record': 1 },
  });
});

test('the same id in another agency is another listing', async () => {
  const feed = [formatRow({ 1: 'nord' }), formatRow({ 1: 'sud' })].join('\n');
  expect((await createBench().take(feed)).ledger.counts).toMatchObject({ published: 2 });
});

test('without a technical id the reference serves, with a warning', async () => {
  const { ledger } = await createBench().take(formatRow({ 175: '' }));
  expect(ledger).toMatchObject({ counts: { published: 1 }, reasons: { 'no-technical-id': 1 } });
});

test.each([
  ['a grouped file', 'rivage_7_groupe', 'RV_101', 'RV'],
  ['a file of one agency', 'rivage', 'RV_101', 'rivage'],
])('the agency in %s', async (_, group, reference, expected) => {
  const bench = createBench();
  await bench.take(formatRow({ 1: group, 2: reference }));
  expect(bench.listings()[0]?.agency).toBe(expected);
});

test('a refused import leaves the listings as they were, and no draft behind', async () => {
  const bench = createBench();
  await bench.take(formatRows(4));
  const before = bench.written();
  await expect(bench.take(formatRows(2))).rejects.toThrow();
  expect(bench.written()).toBe(before);
  expect(bench.files()).toEqual(['portfolio.json']);
});

test('each record is decoded in its own charset, and the ledger says which', async () => {
  const bench = createBench();
  const feed = Buffer.concat([
    encodeWindows1252(`${formatRow({ 20: 'À deux pas – 3 € l’œuf' })}\n`),
    Buffer.from(formatRow({ 175: '9', 20: 'À deux pas – 3 € l’œuf' })),
  ]);
  const { ledger } = await bench.take(feed);
  expect(ledger.charsets).toEqual({ 'windows-1252': 1, 'utf-8': 1 });
  expect(new Set(bench.listings().map(({ texts }) => texts.fr.title))).toEqual(
    new Set(['À deux pas – 3 € l’œuf']),
  );
});
