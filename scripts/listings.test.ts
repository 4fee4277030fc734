/** `pnpm listings` from a shell: what it says and how it ends. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatRows } from '@agency/feeds/fixtures/rows.ts';

const directory = mkdtempSync(join(tmpdir(), 'listings-command-'));

function run(...typed: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, 'listings.ts'), ...typed],
    { encoding: 'utf8' },
  );
  return { status, text: (stdout + stderr).replaceAll(directory, '.').trim() };
}

test('a feed is taken in, and the summary counts every fate', () => {
  const feed = join(directory, 'Annonces.csv');
  writeFileSync(feed, formatRows(3).replace('"312000"', '""'));
  const result = run(feed, '--into', join(directory, 'out'), '--today', '2026-11-20');
  expect(result.status).toBe(0);
  expect(result.text).toMatchInlineSnapshot(`
    "Annonces.csv: poliris, utf-8 3

          3  records
          2  published
          0  withheld
          1  quarantined

      quarantine
          1  no-price

      → ./out"
  `);
  expect(readdirSync(join(directory, 'out'))).toEqual(['ledger.json', 'listings.json']);
});

test('a missing file', () => {
  expect(run(join(directory, 'nothing.csv'))).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": "There is no file "./nothing.csv".
      fix:   Give the path of a feed: pnpm listings <file or folder>.",
    }
  `);
});

test('an unknown option names the nearest', () => {
  expect(run('feed.csv', '--acept-shrink', 'x')).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": "1 problem

    Unknown option --acept-shrink.
      fix:   Write --accept-shrink.",
    }
  `);
});

test('no file at all', () => {
  expect(run()).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": "The command takes one file or folder.
      fix:   Write pnpm listings <file or folder> [--source exemple] [--today 2026-11-22] [--into DIR] [--accept-shrink "reason"].",
    }
  `);
});
