/** The private store: for nobody else's eyes, for a while, and never half of anything. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packFeed } from './fixtures/archives.ts';
import { createFakeTaker } from './fixtures/photographs.ts';
import { createBench, type Bench } from './fixtures/run-import.ts';
import { formatRow, formatRows } from './fixtures/rows.ts';
import { listRuns } from './private-store.ts';

/** Of a process that is no more. */
const { pid: dead } = spawnSync(process.execPath, ['--version']);

const day = (index: number) => `2026-11-${String(index).padStart(2, '0')}`;
const has = ({ store }: Bench, run: string, name: string) => existsSync(join(store, run, name));

test('what is in it can be read by its owner alone', async () => {
  const bench = createBench();
  await bench.take([formatRows(3), formatRow({ 175: '9', 4: 'inconnu' })].join('\n'));
  const run = join(bench.store, bench.portfolio().run);
  for (const folder of [bench.store, run, join(run, 'quarantine')]) {
    expect((statSync(folder).mode & 0o777).toString(8), folder).toBe('700');
  }
});

test('a feed that a link led to is kept itself', async () => {
  const bench = createBench();
  const [file, link] = ['2026-11-20.csv', 'latest.csv'].map((name) => join(bench.directory, name));
  writeFileSync(file ?? '', formatRows(3));
  symlinkSync(file ?? '', link ?? '');
  await bench.takeFrom(link ?? '');
  const kept = join(bench.store, bench.portfolio().run, 'feed.csv');
  expect(lstatSync(kept).isFile()).toBe(true);
});

test('an archive leaves only its feed', async () => {
  const bench = createBench('export.zip');
  await bench.take(packFeed({ 'Annonces.csv': formatRow({ 85: '1.jpg' }), '1.jpg': 'x' }), {
    photographs: createFakeTaker(),
  });
  expect(readdirSync(join(bench.store, bench.portfolio().run)).sort()).toEqual([
    'annonces-a-corriger.csv',
    'changes.json',
    'feed.csv',
    'ledger.json',
    'pictures.json',
    'quarantine',
    'report.html',
  ]);
});

describe('what a killed import has left', () => {
  async function leaveBehind(names: readonly string[]): Promise<Bench> {
    const bench = createBench();
    await bench.take(formatRows(3), { today: day(1) });
    for (const name of names) {
      const folder = name.startsWith('.portfolio') ? bench.into : bench.store;
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, 'feed.csv'), 'private');
    }
    await bench.take(formatRows(3), { today: day(2) });
    return bench;
  }

  test('is removed by the next one', async () => {
    const bench = await leaveBehind([`.draft-${dead}-0a1b2c`, '.draft-', '.draft-x']);
    expect(bench.stored()).toEqual(listRuns(bench.store));
  });

  test('is removed too where every process has the same number, as in a container', async () => {
    const bench = await leaveBehind([`.draft-${process.pid}-0a1b2c`]);
    expect(bench.stored()).toEqual(listRuns(bench.store));
  });

  test('of another one that still runs stays', async () => {
    const name = `.draft-${process.ppid}-0a1b2c`;
    const bench = await leaveBehind([name]);
    expect(bench.stored()).toContain(name);
  });

  test('is put back where it was about to be replaced', async () => {
    const bench = createBench();
    await bench.take(formatRows(3));
    const { run } = bench.portfolio();
    renameSync(join(bench.store, run), join(bench.store, `.replaced-${dead}-0a1b2c.${run}`));
    expect((await bench.replay({ today: day(21) })).ledger.counts.records).toBe(3);
    expect(bench.stored()).toEqual(expect.arrayContaining([run]));
    expect(bench.stored()).toHaveLength(2);
  });

  test('is removed where it was replaced', async () => {
    const bench = createBench();
    await bench.take(formatRows(3));
    const { run } = bench.portfolio();
    mkdirSync(join(bench.store, `.replaced-${dead}-0a1b2c.${run}`));
    await bench.take(formatRows(3));
    expect(bench.stored()).toEqual([run]);
    expect(has(bench, run, 'ledger.json')).toBe(true);
  });
});

describe('after many imports', () => {
  async function takeDays(count: number): Promise<{ bench: Bench; runs: string[] }> {
    const bench = createBench();
    const runs: string[] = [];
    for (let index = 1; index <= count; index += 1) {
      const rows = [formatRows(3), formatRow({ 175: String(index), 4: 'inconnu' })];
      await bench.take(rows.join('\n'), { today: day(index) });
      const { run } = bench.portfolio();
      runs.push(run);
      // A day apart, whatever has been removed from a run since.
      utimesSync(join(bench.store, run, 'ledger.json'), 0, index * 86_400);
    }
    return { bench, runs };
  }

  test('ten accounts are kept, the newest', async () => {
    const { bench, runs } = await takeDays(13);
    expect(bench.stored()).toEqual(runs.slice(-10));
  });

  test('people are forgotten after two', async () => {
    const { bench, runs } = await takeDays(6);
    const kept = (name: string) => runs.filter((run) => has(bench, run, name));
    expect(kept('feed.csv')).toEqual(runs.slice(-2));
    expect(kept('quarantine')).toEqual(runs.slice(-2));
    expect(kept('report.html')).toEqual(runs);
  });

  test('a run is no younger for what has been removed from it', async () => {
    const { bench, runs } = await takeDays(3);
    const [first = ''] = runs;
    rmSync(join(bench.store, first, 'report.html'));
    expect(listRuns(bench.store)).toEqual(runs);
  });

  test('the run of what is published stays whole, whatever came after it', async () => {
    const bench = createBench();
    await bench.take(formatRows(3));
    // Imports that were killed between their account and the portfolio.
    for (const index of [21, 22, 23]) {
      const ledger = join(bench.store, `${day(index)}-aaaaaaaa`, 'ledger.json');
      mkdirSync(dirname(ledger));
      writeFileSync(ledger, '{}');
      utimesSync(ledger, 0, 4e9 + index);
    }
    await bench.take(formatRows(3));
    expect(has(bench, bench.portfolio().run, 'feed.csv')).toBe(true);
  });
});
