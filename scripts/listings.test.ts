/** `pnpm listings` from a shell: what it says, what it leaves, and how it ends. */
import { spawn } from 'node:child_process';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { encodeWindows1252, formatRow, formatRows } from '@agency/feeds/fixtures/rows.ts';

interface Place {
  folder: string;
  feed: string;
  out: string;
  store: string;
}

/** A folder with a feed in it, and places for what becomes of it. */
function layFeed(text = formatRows(3)): Place {
  const folder = mkdtempSync(join(tmpdir(), 'listings-command-'));
  const place = {
    folder,
    feed: join(folder, 'Annonces.csv'),
    out: join(folder, 'out'),
    store: join(folder, 'private'),
  };
  writeFileSync(place.feed, encodeWindows1252(text));
  return place;
}

/** Most of the time of a command is the compiling of what every command is made of. */
const compiled = mkdtempSync(join(tmpdir(), 'compiled-'));

interface Outcome {
  status: number | null;
  stdout: string;
  stderr: string;
}

async function run(typed: readonly string[], input = ''): Promise<Outcome> {
  const command = [join(import.meta.dirname, 'listings.ts'), ...typed];
  const child = spawn(process.execPath, command, {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  });
  const outcome: Outcome = { status: null, stdout: '', stderr: '' };
  child.stdout.on('data', (piece: Buffer) => (outcome.stdout += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (outcome.stderr += piece.toString()));
  child.stdin.end(input);
  return new Promise((resolve) => child.on('close', (status) => resolve({ ...outcome, status })));
}

/** Takes in whatever is named, of a source that no brand takes from, without pictures. */
async function take(place: Place, from: readonly string[], input?: string): Promise<Outcome> {
  const { folder, out, store } = place;
  const always = ['--source', 'essai', '--into', out, '--store', store, '--no-photos'];
  const { status, stdout, stderr } = await run(
    [...from, ...always, '--today', '2026-11-20', '--exported', '2026-11-19'],
    input,
  );
  const tell = (text: string) => text.replaceAll(folder, '.').trim();
  return { status, stdout: tell(stdout), stderr: tell(stderr) };
}

function readAll(folder: string, isWanted: (path: string) => boolean = () => true): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter(isWanted)
    .map((path) => `${path}\n${readFileSync(path, 'latin1')}`)
    .join('\n');
}

const threeOfWhichOneIsBroken = formatRows(3).replace('"312000"', '""');

test('a feed is taken in, and the summary counts every fate', async () => {
  const place = layFeed(threeOfWhichOneIsBroken);
  const { status, stdout, stderr } = await take(place, [place.feed]);
  expect(stdout.replace(/20-\w{8}/, '20-…')).toMatchInlineSnapshot(`
    "Annonces.csv: Poliris 4.12, windows-1252 3, exported on 2026-11-19

          3  records
          2  published
          0  withheld by status
          0  withheld by rule
          1  quarantined

      quarantined for
          1  no-price

      good to know
          2  RSK-03

      first import: 2 new, 0 changed, 0 withdrawn, 0 suspended
      → ./out
      report: ./private/essai/2026-11-20-…/report.html"
  `);
  expect([status, stderr]).toEqual([0, '']);
  expect(readdirSync(place.out)).toEqual(['portfolio.json']);
});

test('for machines the account is one line of JSON', async () => {
  const place = layFeed(threeOfWhichOneIsBroken);
  const { status, stdout } = await take(place, [place.feed, '--json']);
  expect(status).toBe(0);
  expect(stdout).not.toContain('\n');
  expect(JSON.parse(stdout)).toMatchObject({
    source: 'essai',
    counts: { records: 3, published: 2, quarantined: 1 },
    changes: { added: [{}, {}] },
  });
});

test('a feed comes in through standard input', async () => {
  const place = layFeed();
  const { status, stdout } = await take(place, ['-'], formatRows(4));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^standard input: Poliris 4\.12, utf-8 4/);
});

test('nothing through standard input is an empty feed', async () => {
  const place = layFeed();
  const { status, stdout, stderr } = await take(place, ['-']);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatchInlineSnapshot(`
    "The file is empty.
      where: standard input
      fix:   Ask for a new export. What is published stays as it is."
  `);
});

test('a record that was mended in the quarantine comes in with --replay', async () => {
  const place = layFeed(threeOfWhichOneIsBroken);
  await take(place, [place.feed]);
  const [run = ''] = readdirSync(join(place.store, 'essai'));
  const record = join(place.store, 'essai', run, 'quarantine', '1');
  writeFileSync(record, encodeWindows1252(formatRows(1)));
  const { status, stdout } = await take(place, ['--replay']);
  expect(status).toBe(0);
  expect(stdout).toContain('      3  published\n');
  expect(stdout).toContain('since 2026-11-20: 1 new, 0 changed, 0 withdrawn, 0 suspended');
});

test('a feed that is too old is refused, and what is published stays', async () => {
  const place = layFeed();
  await take(place, [place.feed]);
  const before = readAll(place.out);
  utimesSync(place.feed, 0, 0);
  const { status, stdout, stderr } = await take(place, [place.feed, '--max-age', '1']);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^The feed is \d+ hours old/);
  expect(readAll(place.out)).toBe(before);
});

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

test('the secret of an address is told nowhere, whether the feed is taken, unchanged or refused', async () => {
  const place = layFeed();
  let status = 200;
  const host = await serve(({ headers }, response) => {
    const isKnown = headers['if-none-match'] === '"v1"';
    response.writeHead(isKnown && status === 200 ? 304 : status, { ETag: '"v1"' });
    response.end(isKnown ? undefined : threeOfWhichOneIsBroken);
  });
  const address = `http://s3cret:s3cret@${host}/export.csv?key=s3cret`;
  const taken = await take(place, [address]);
  const unchanged = await take(place, [address]);
  status = 403;
  const refused = await take(place, [address]);
  expect([taken, unchanged, refused].map((outcome) => outcome.status)).toEqual([0, 0, 1]);
  expect(taken.stdout).toMatch(/^export\.csv: Poliris/);
  expect(unchanged.stdout).toBe('essai: the server says that nothing has changed.');
  expect(refused.stderr).toContain('The server answered 403.');
  expect(JSON.stringify([taken, unchanged, refused])).not.toContain('s3cret');
  expect(readAll(place.folder)).not.toContain('s3cret');
});

/** Owner, street, contact, mandate, notes, position: ranks that the specification keeps from the public (OTH-14). */
const privateRanks = [
  8,
  ...Array.from({ length: 19 }, (_, index) => 105 + index),
  ...Array.from({ length: 25 }, (_, index) => 136 + index),
  ...[298, 299],
];

test('a private value is in the feed and the quarantine of the private store, and nowhere else', async () => {
  const canaries = Object.fromEntries(privateRanks.map((rank) => [rank, `CANARI-${rank}-`]));
  const place = layFeed(
    [
      formatRow(canaries),
      // Not understood, for each reason that shows what stood in a cell.
      formatRow({ ...canaries, 2: 'RV_2', 175: '2', 4: 'inconnu' }),
      formatRow({ ...canaries, 2: 'RV_3', 175: '3', 11: 'x' }),
      formatRow({ ...canaries, 2: 'RV_4', 175: '4', 118: 'CANARI-LONG '.repeat(3000) }),
      formatRow({ ...canaries, 2: 'RV_5', 175: '5', 117: 'CANARI"!#"CANARI' }),
      formatRow({ ...canaries, 2: 'RV_6', 175: '6' }).slice(0, 40),
      formatRow({ ...canaries, 2: 'RV_7', 175: '7', 112: 'CANARI', 113: '31/02/2026' }),
    ].join('\n') + '\n',
  );
  const { status, stdout, stderr } = await take(place, [place.feed]);
  expect(status).toBe(0);
  const hidden = /\/(feed\.csv|quarantine\/\w+)$/;
  expect(readAll(place.store, (path) => hidden.test(path))).toContain('CANARI-118');
  const shown = readAll(place.folder, (path) => !hidden.test(path) && path !== place.feed);
  expect(shown).toContain('RV_7');
  expect(shown).toContain('annonces-a-corriger.csv');
  // Capitals are lowered where they shout.
  expect(`${shown}${stdout}${stderr}`).not.toMatch(/canari/i);
});
