/** Killed at any instant: what is published is the old portfolio or the new one, and the next import finds nothing in its way. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBench, type Bench } from './fixtures/run-import.ts';
import { encodeWindows1252, formatRow, formatRows } from './fixtures/rows.ts';
import { replayRun } from './replay.ts';
import type { ImportOptions } from './import-options.ts';
import { importFeed } from './import.ts';

const script = fileURLToPath(new URL('fixtures/import-once.ts', import.meta.url));
const ground = mkdtempSync(join(tmpdir(), 'killed-'));
afterAll(() => rmSync(ground, { recursive: true }));

/** Half of the time of a child is the compiling of what every child is made of. */
const compiled = join(ground, 'compiled');

const [monday, tuesday] = ['2026-11-16', '2026-11-17'];
const broken = formatRow({ 2: 'RV_900', 175: '9', 4: 'inconnu' });

const oldFeed = [formatRows(200), broken].join('\n');
/** Some are gone, one is new, one changed, one is still not understood. */
const newFeed = [formatRows(190), formatRow({ 175: '8' }), formatRow({ 11: '1' }), broken].join(
  '\n',
);

interface House {
  feed: string;
  into: string;
  store: string;
}

/** A copy of what the bench has imported, and the feed that comes next. */
function copyHouse({ into, store }: Bench, feed: string): House {
  const folder = mkdtempSync(join(ground, 'house-'));
  const house = {
    feed: join(folder, 'Annonces.csv'),
    into: join(folder, 'listings'),
    store: join(folder, 'private'),
  };
  cpSync(into, house.into, { recursive: true });
  cpSync(store, house.store, { recursive: true, preserveTimestamps: true });
  writeFileSync(house.feed, encodeWindows1252(feed));
  return house;
}

const optionsFor = ({ into, store }: House): ImportOptions => ({
  source: 'essai',
  into,
  store,
  today: tuesday,
  now: new Date(`${tuesday}T06:00:00Z`),
  exportedOn: tuesday,
  judge: () => [],
});

/** Runs the import in a process of its own, which kills itself or is killed. Returns what it said. */
async function runChild(
  { feed, into, store }: House,
  kill: { before?: number; after?: number } = {},
) {
  const { before, after } = kill;
  const child = spawn(
    process.execPath,
    [script, feed, into, store, tuesday, ...(before === undefined ? [] : [String(before)])],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_COMPILE_CACHE: compiled } },
  );
  const said = { out: '', error: '', signal: '' };
  child.stdout.on('data', (piece: Buffer) => (said.out += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (said.error += piece.toString()));
  if (after !== undefined) {
    child.stdout.once('data', () => void pause(after).then(() => child.kill('SIGKILL')));
  }
  await new Promise((resolve) =>
    child.on('close', (_, signal) => resolve((said.signal = signal ?? ''))),
  );
  return said;
}

const bytesOf = ({ into }: House) => readFileSync(join(into, 'portfolio.json'), 'utf8');
const draftsOf = ({ into, store }: House) =>
  [into, store].flatMap((folder) => readdirSync(folder)).filter((name) => name.startsWith('.'));

/** The run of what is published is whole: it can be replayed. */
async function checkRun(house: House): Promise<void> {
  const { ledger, folder } = await replayRun(optionsFor(house));
  expect(ledger.counts.quarantined).toBeGreaterThan(0);
  expect(readdirSync(folder)).toContain('feed.csv');
}

/** Works through a queue, as many at once as there are cores to spare. */
async function sideBySide<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all([worker(), worker(), worker()]);
}

describe('an import that is killed', () => {
  let before: Bench;
  let [oldBytes, newBytes, changes] = ['', '', 0];

  beforeAll(async () => {
    before = createBench();
    await before.take(oldFeed, { today: monday, exportedOn: monday });
    oldBytes = before.bytes();
    const house = copyHouse(before, newFeed);
    changes = Number((await runChild(house)).out.replace('ready\n', ''));
    newBytes = bytesOf(house);
  });

  /** @param replays Looks first whether the run can be replayed: then that is the next import. */
  async function checkKilled(house: House, replays: boolean): Promise<'old' | 'new'> {
    const bytes = bytesOf(house);
    expect([oldBytes, newBytes]).toContain(bytes);
    if (replays) await checkRun(house);
    await importFeed(house.feed, optionsFor(house));
    expect(bytesOf(house)).toBe(newBytes);
    expect(draftsOf(house)).toEqual([]);
    return bytes === oldBytes ? 'old' : 'new';
  }

  test('before each of its changes to the disk', async () => {
    expect(changes).toBeGreaterThan(20);
    const left = new Map<number, string>();
    await sideBySide([...Array(changes).keys()], async (step) => {
      const house = copyHouse(before, newFeed);
      const { signal } = await runChild(house, { before: step });
      expect(signal).toBe('SIGKILL');
      left.set(step, await checkKilled(house, step % 2 === 1));
    });
    // Once new, it stays new; and both were met.
    const states = [...left.keys()].sort((a, b) => a - b).map((step) => left.get(step));
    expect(states).toEqual(states.toSorted((a = '', b = '') => (a < b ? 1 : -1)));
    expect(new Set(states)).toEqual(new Set(['old', 'new']));
  }, 120_000);

  test('at moments that nobody has chosen', async () => {
    await sideBySide([...Array(8).keys()], async (index) => {
      const house = copyHouse(before, newFeed);
      await runChild(house, { after: index * 20 * Math.random() });
      await checkKilled(house, true);
    });
  }, 120_000);

  test('while it takes in the same feed once more', async () => {
    const again = createBench();
    await again.take(newFeed, { today: tuesday, exportedOn: tuesday });
    const bytes = again.bytes();
    const count = Number((await runChild(copyHouse(again, newFeed))).out.replace('ready\n', ''));
    // The account of the same name is replaced towards the end.
    const steps = [...Array(6).keys()].map((index) => count - 6 + index);
    await sideBySide(steps, async (step) => {
      const house = copyHouse(again, newFeed);
      expect((await runChild(house, { before: step })).signal).toBe('SIGKILL');
      expect(bytesOf(house)).toBe(bytes);
      await checkRun(house);
      expect(draftsOf(house)).toEqual([]);
    });
  }, 120_000);
});

describe('two imports at the same moment', () => {
  const feeds = [`${formatRows(200)}\n${broken}`, `${formatRows(201)}\n${broken}`] as const;

  test('in two processes: what is published is whole, and of one of them', async () => {
    const bench = createBench();
    await bench.take(oldFeed, { today: monday, exportedOn: monday });
    const house = copyHouse(bench, feeds[0]);
    const other = { ...house, feed: join(house.feed, '..', 'other.csv') };
    writeFileSync(other.feed, encodeWindows1252(feeds[1]));
    const said = await Promise.all([runChild(house), runChild(other)]);
    const refused = said.filter(({ error }) => error !== '');
    expect(refused.length).toBeLessThan(2);
    for (const { error } of refused) expect(error).toContain('Another import was finished');
    await checkRun(house);
    await importFeed(house.feed, optionsFor(house));
    expect(draftsOf(house)).toEqual([]);
  }, 120_000);

  test('the one that ends later is told so', async () => {
    const bench = createBench();
    await bench.take(oldFeed, { today: monday, exportedOn: monday });
    const [mine, other] = feeds.map((feed, index) => {
      const file = join(bench.directory, `${index}.csv`);
      writeFileSync(file, encodeWindows1252(feed));
      return file;
    }) as [string, string];
    const overtaken = bench.takeFrom(mine, {
      today: tuesday,
      photographs: {
        take: async () => void (await bench.takeFrom(other, { today: tuesday })),
        find: () => undefined,
      },
    });
    expect(await bench.refusalOf(overtaken)).toMatchInlineSnapshot(`
      "Another import was finished while this one ran; this one is not published.
        where: ./listings/portfolio.json
        fix:   Run it again, if it is the newer feed; and let only one run at a time."
    `);
    expect(bench.portfolio().counts.records).toBe(202);
    expect(bench.files()).toEqual(['portfolio.json']);
    expect(bench.stored()).toHaveLength(2);
  });
});
