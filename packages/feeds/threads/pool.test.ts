/** Several threads read and judge a feed as one does. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createJudge, type JudgeData } from '../fixtures/judge.ts';
import { createBench } from '../fixtures/run-import.ts';
import { formatRow, formatRows } from '../fixtures/rows.ts';
import type { Threads } from './pool.ts';

const position = { 298: '43.512345678', 299: '-1.512345678', 300: '1' };
const townCentres = new Map([['64024', { latitude: 43.4845, longitude: -1.5193 }]]);

/** Enough for several batches; with an id that is used twice, far apart, cells that hold the separator, a record that breaks off. */
const feed = [
  formatRow({ 2: 'RV_15', 175: '15', ...position }),
  formatRows(2000),
  formatRow({ 2: 'RV_9', 175: '700101' }),
  formatRow({ 2: 'RV_10', 175: '10', 21: 'Un texte "!#" de trop.' }),
  formatRow({ 2: 'RV_12', 175: '12', 21: 'Un texte "!#" de trop.', 301: '' }),
  formatRow({ 2: 'RV_13', 175: '13' }).slice(0, 300),
  formatRow({ 2: 'RV_11', 175: '11', 6: 'anglet', 20: 'À l’étage – 3 €' }),
  // The first record goes to the other thread, this one does not.
  formatRow({ 2: 'RV_14', 175: '14', ...position }),
].join('\n');

const data: JudgeData = { withheld: '7' };
const threads = (changes: Partial<JudgeData> = {}): Threads => ({
  count: 2,
  module: new URL('../fixtures/thread.ts', import.meta.url),
  data: { ...data, ...changes },
  fromBytes: 0,
});

test('two threads give the same bytes and the same account as one', async () => {
  const [one, several] = [createBench(), createBench()];
  const alone = await one.take(feed, { judge: createJudge(data), townCentres });
  const together = await several.take(feed, {
    judge: createJudge(data),
    threads: threads(),
    townCentres,
  });
  expect(together.ledger).toEqual(alone.ledger);
  expect(together.ledger.counts).toMatchObject({ records: 2007, withheldByRule: 200 });
  expect(together.ledger.reasons).toMatchObject({ 'shifted-cells': 2, 'torn-record': 1 });
  const placed = several.listings().filter(({ place }) => place.area);
  expect(placed.map(({ reference }) => reference).sort()).toEqual(['RV_14', 'RV_15']);
  const bytesOf = ({ directory }: typeof one) =>
    readFileSync(join(directory, 'listings/portfolio.json'));
  expect(bytesOf(several).equals(bytesOf(one))).toBe(true);
});

// The first records always go to the other thread.
test('a judge that breaks in a thread stops the import, and nothing is written', async () => {
  const bench = createBench();
  await expect(bench.take(feed, { threads: threads({ breaksAt: 'RV_101' }) })).rejects.toThrow(
    'The judge broke at RV_101.',
  );
  expect(() => bench.files()).toThrow('ENOENT');
});

test('a feed that is smaller than the way to a thread is read at once', async () => {
  const bench = createBench();
  const idle = { ...threads(), fromBytes: 1e9, module: new URL('file:///nowhere.ts') };
  const { ledger } = await bench.take(formatRows(3), { threads: idle });
  expect(ledger.counts.published).toBe(3);
});
