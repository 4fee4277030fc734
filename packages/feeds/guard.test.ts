/** A feed that would empty the site is refused, unless somebody says why it is right. */
import { describe, expect, test } from 'vitest';
import { formatBien, formatListepa } from './fixtures/ac3/bien.ts';
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

test('a feed that says of no listing any more that it is on offer', async () => {
  const bench = createBench('export.xml');
  const feedOf = (status: string) =>
    Buffer.from(
      formatListepa(
        ...[1, 2, 3, 4].map((id) =>
          formatBien({ 'INFO_GENERALES/AFF_ID': `${id}`, 'INFO_GENERALES/STATUT': status }),
        ),
      ),
    );
  await bench.take(feedOf('En cours'), { today: '2026-11-16' });
  expect(await bench.refusalOf(bench.take(feedOf('')))).toMatchInlineSnapshot(`
    "The feed holds 0 listings on offer; the one of 2026-11-16 held 4.
      where: ./export.xml
      fix:   See whether it still says the status of each; or, when it is right, say why: --accept-shrink "reason"."
  `);
});

test('a listing that is archived and stands twice is withdrawn, not suspended', async () => {
  const bench = createBench('export.xml');
  const bien = (id: number, status = 'En cours') =>
    formatBien({ 'INFO_GENERALES/AFF_ID': `${id}`, 'INFO_GENERALES/STATUT': status });
  const others = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((id) => bien(id));
  await bench.take(Buffer.from(formatListepa(bien(10), ...others)), { today: '2026-11-16' });
  const gone = bien(10, 'Archivé');
  const { changes } = await bench.take(Buffer.from(formatListepa(gone, gone, ...others)));
  expect(changes).toMatchObject({ suspended: [], withdrawn: [{ reference: '312' }] });
});

describe('a record that breaks off before its end', () => {
  const broken = formatRow({ 2: 'RV_2', 175: '2' }).slice(0, 300);
  const whole = (id: number) => formatRow({ 2: `RV_${id}`, 175: `${id}` });

  test('is quarantined by itself, and its listing of the time before is suspended', async () => {
    const bench = createBench();
    await bench.take([1, 2, 3].map(whole).join('\n'), { today: '2026-11-16' });
    const { ledger, changes } = await bench.take([whole(1), broken, whole(3)].join('\n'));
    expect(ledger.counts).toMatchObject({ records: 3, published: 2, quarantined: 1 });
    expect(ledger.reasons).toMatchObject({ 'torn-record': 1 });
    expect(changes).toMatchObject({ withdrawn: [], suspended: [{ reference: 'RV_2' }] });
    expect(bench.listings()).toHaveLength(2);
  });

  test('is none where a text only goes on behind a break with a quote', async () => {
    const bench = createBench();
    const text = 'Belle maison.\n"Coup de cœur" assuré';
    await bench.take([whole(1), formatRow({ 2: 'RV_2', 175: '2', 21: text }), whole(3)].join('\n'));
    expect(bench.listings().map(({ texts }) => texts.fr.body.join(' '))).toContainEqual(
      expect.stringContaining('Coup de cœur'),
    );
  });
});

test('a feed that stops in the middle of a cell', async () => {
  const feed = formatRows(3);
  expect(await refusalOf(createBench(), feed.slice(0, -901))).toMatchInlineSnapshot(`
    "The feed is cut in the middle of a record: listings after it are unknown, not withdrawn.
      where: ./Annonces.csv:3
      fix:   Ask for a new export; or take what is there: --accept-shrink "reason"."
  `);
});

test('a feed whose last line is two empty cells is no feed cut short', async () => {
  const { ledger } = await createBench().take(`${formatRows(3)}\n"!#"\n`);
  expect(ledger.counts).toMatchObject({ published: 3, quarantined: 1 });
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
