import { once } from 'node:events';
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import type { Rivals } from '../fixtures/open-at-once.ts';
import { openState } from './open-state.ts';

const place = () => join(mkdtempSync(join(tmpdir(), 'state-')), 'alerts', 'state.sqlite');

function refusalOf(file: string): string {
  try {
    openState(file).close();
  } catch (error) {
    return (error as Error).message.replace(file, 'state.sqlite');
  }
  return 'opened';
}

test('what is done in it is there when it is opened again', () => {
  const file = place();
  const state = openState(file);
  state.transact(() =>
    state.database.exec("INSERT INTO brands VALUES ('villa-rosa', '2026-11-28')"),
  );
  state.close();
  const again = openState(file);
  expect(again.database.prepare('SELECT day FROM brands').all()).toEqual([{ day: '2026-11-28' }]);
  again.close();
});

test('what fails in the middle, or is a rehearsal, leaves nothing', () => {
  const state = openState(place());
  const add = () => state.database.exec("INSERT INTO brands VALUES ('villa-rosa', '2026-11-28')");
  const fail = () => {
    add();
    throw new Error('no');
  };
  expect(() => state.transact(fail)).toThrow('no');
  state.transact(add, true);
  expect(state.database.prepare('SELECT * FROM brands').all()).toEqual([]);
  state.close();
});

test('while one works with it another is told so', () => {
  const file = place();
  const state = openState(file);
  expect(refusalOf(file)).toMatchInlineSnapshot(`
    "Another run of the alerts is at work.
      where: state.sqlite
      fix:   Wait until it has ended; let only one run at a time."
  `);
  state.close();
  expect(refusalOf(file)).toBe('opened');
});

test('of many that come at the same moment one has it', async () => {
  const files = Array.from({ length: 120 }, place);
  const rivals: Rivals = {
    files,
    count: 4,
    gates: new Int32Array(new SharedArrayBuffer(files.length * 2 * Int32Array.BYTES_PER_ELEMENT)),
  };
  const script = new URL('../fixtures/open-at-once.ts', import.meta.url);
  const refusals = await Promise.all(
    Array.from({ length: rivals.count }, async () => {
      const worker = new Worker(script, { workerData: rivals });
      return (await once(worker, 'message'))[0] as (string | undefined)[];
    }),
  );
  for (const index of files.keys()) {
    const told = refusals.flatMap((each) => each[index] ?? []);
    expect(told).toHaveLength(rivals.count - 1);
    for (const refusal of told) expect(refusal).toContain('Another run of the alerts is at work.');
  }
}, 60_000);

test('one that newer code has written is left alone', () => {
  const file = place();
  openState(file).close();
  const database = new DatabaseSync(file);
  database.exec('PRAGMA user_version = 9');
  database.close();
  expect(refusalOf(file)).toMatchInlineSnapshot(`
    "The state of the alerts is of version 9, and this code knows version 1.
      where: state.sqlite
      fix:   Run the newer code, which wrote it."
  `);
});

test('one that is no state is told, with what may follow', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'state-')), 'state.sqlite');
  writeFileSync(file, 'something else, '.repeat(100));
  expect(refusalOf(file)).toMatchInlineSnapshot(`
    "The state of the alerts cannot be read.
      where: state.sqlite
      fix:   Put the last good copy back. Without one, remove it: what the last import changed may then be told twice."
  `);
});

test('its folder is for nobody else to read', () => {
  const file = place();
  openState(file).close();
  expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700);
});
