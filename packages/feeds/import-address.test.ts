/** A feed that is fetched again and again: once a version, never too old, and without its secret in anything that is kept. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFakeTaker } from './fixtures/photographs.ts';
import { give, serveFeed } from './fixtures/feed-server.ts';
import { createBench, type Bench } from './fixtures/run-import.ts';
import { formatRow, formatRows } from './fixtures/rows.ts';

const lastModified = 'Thu, 19 Nov 2026 18:00:00 GMT';
const first = give(formatRows(6), { etag: '"v1"', lastModified });
const later = { today: '2026-11-21', now: new Date('2026-11-21T06:00:00Z') };
const undated = { exportedOn: undefined };

/** A bench that has taken the feed of a server once. */
async function createSubscriber(answer: RequestListener = first) {
  const bench = createBench();
  let now = answer;
  const server = await serveFeed((request, response) => now(request, response));
  await bench.takeFrom(server.url(), undated);
  const change = (next: RequestListener) => void (now = next);
  return { bench, server, address: server.url(), change };
}

describe('a feed that has not changed', () => {
  test('is not fetched again', async () => {
    const { bench, address } = await createSubscriber();
    const before = bench.bytes();
    expect(await bench.takeFrom(address, { ...undated, ...later })).toBeUndefined();
    expect(bench.bytes()).toBe(before);
  });

  test('is fetched all the same when what is published is gone', async () => {
    const { bench, address } = await createSubscriber();
    rmSync(join(bench.into, 'portfolio.json'));
    expect(await bench.takeFrom(address, undated)).toBeDefined();
    expect(bench.listings()).toHaveLength(6);
  });

  test('is fetched all the same when somebody put an older portfolio back', async () => {
    const { bench, address, change } = await createSubscriber();
    const old = bench.bytes();
    change(give(formatRows(7), { etag: '"v2"', lastModified }));
    await bench.takeFrom(address, { ...undated, ...later });
    writeFileSync(join(bench.into, 'portfolio.json'), old);
    expect(await bench.takeFrom(address, { ...undated, ...later })).toBeDefined();
    expect(bench.listings()).toHaveLength(7);
  });

  test('is fetched again for the pictures that could not be had, and not when all are there', async () => {
    const [bench, photographs] = [createBench(), createFakeTaker(/./)];
    const server = await serveFeed(first);
    await bench.takeFrom(server.url(), { ...undated, photographs });
    const all = createFakeTaker();
    expect(
      await bench.takeFrom(server.url(), { ...undated, ...later, photographs: all }),
    ).toBeDefined();
    expect(
      await bench.takeFrom(server.url(), { ...undated, ...later, photographs: all }),
    ).toBeUndefined();
  });

  test('is fetched again when pictures are wanted for the first time', async () => {
    const { bench, address } = await createSubscriber();
    const photographs = createFakeTaker();
    expect(await bench.takeFrom(address, { ...undated, ...later, photographs })).toBeDefined();
    expect(bench.listings()[0]?.photos).toHaveLength(1);
  });

  test('is not fetched again after a replay of it', async () => {
    const { bench, address } = await createSubscriber();
    await bench.replay(later);
    expect(await bench.takeFrom(address, { ...undated, ...later })).toBeUndefined();
  });

  test('is fetched again when what is known of it cannot be read', async () => {
    const { bench, address } = await createSubscriber();
    const [known = ''] = bench.stored().filter((name) => name.startsWith('http-'));
    writeFileSync(join(bench.store, known), '{"etag":"\\"v1');
    expect(await bench.takeFrom(address, undated)).toBeDefined();
  });

  test('leaves no draft in the private store', async () => {
    const { bench, address } = await createSubscriber();
    await bench.takeFrom(address, undated);
    expect(bench.stored().filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

test('a feed that has changed is taken in', async () => {
  const { bench, address, change } = await createSubscriber();
  change(give(formatRows(7), { etag: '"v2"', lastModified }));
  expect((await bench.takeFrom(address, { ...undated, ...later }))?.changes.added).toHaveLength(1);
});

test('a feed that was refused is fetched again: it may have been the last part that was missing', async () => {
  const { bench, address, change } = await createSubscriber();
  change(give(formatRows(2), { etag: '"v2"', lastModified }));
  expect(await bench.refusalOf(bench.takeFrom(address, undated))).toContain('2 usable listings');
  expect(await bench.refusalOf(bench.takeFrom(address, undated))).toContain('2 usable listings');
});

describe('the age of a feed', () => {
  const limited = { ...undated, maxAgeHours: 24 };

  test('is what the server says', async () => {
    const bench = createBench();
    const server = await serveFeed(first);
    const tooLate = { ...limited, now: new Date('2026-11-20T18:30:00Z') };
    const refusal = await bench.refusalOf(bench.takeFrom(server.url(), tooLate));
    expect(refusal.replace(/:\d+\//, '/')).toMatchInlineSnapshot(`
      "The feed is 25 hours old: it was written on 2026-11-19 at 18:00 UTC, and 24 hours are allowed.
        where: http://127.0.0.1/export.csv
        fix:   See whether the software still exports; or allow more: --max-age <hours>."
    `);
  });

  test('is looked at when the server says that nothing has changed', async () => {
    const { bench, address } = await createSubscriber();
    expect(await bench.takeFrom(address, limited)).toBeUndefined();
    expect(await bench.refusalOf(bench.takeFrom(address, { ...limited, ...later }))).toContain(
      'The feed is 36 hours old',
    );
  });

  test('that nobody knows is not young', async () => {
    const server = await serveFeed(give(formatRows(6)));
    const bench = createBench();
    const refusal = await bench.refusalOf(bench.takeFrom(server.url(), limited));
    expect(refusal.replace(/:\d+\//, '/')).toMatchInlineSnapshot(`
      "Nothing says when the feed was written, and 24 hours are allowed.
        where: http://127.0.0.1/export.csv
        fix:   Say the day: --exported 2026-11-22; or set no limit: neither --max-age nor maxAgeHours in site.config.ts."
    `);
  });

  test('is by the day that somebody gives, where the server says nothing', async () => {
    const server = await serveFeed(give(formatRows(6)));
    const bench = createBench();
    const given = { ...limited, exportedOn: '2026-11-20' };
    expect(await bench.refusalOf(bench.takeFrom(server.url(), given))).toBe('taken');
  });
});

describe('the secret of an address', () => {
  /** Everything that an import has left, the feed itself apart. */
  function readAll(bench: Bench): string {
    return [bench.into, bench.store]
      .flatMap((folder) =>
        readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map(
            (entry) => `${entry.name}\n${readFileSync(join(entry.parentPath, entry.name), 'utf8')}`,
          ),
      )
      .join('\n');
  }

  test('is in nothing that is kept, name, password, query and path', async () => {
    const feed = [formatRows(4), formatRow({ 175: '9', 4: 'inconnu' })].join('\n');
    const server = await serveFeed(give(feed, { etag: '"v1"' }));
    const bench = createBench();
    const address = server.url('/s3cret/export.csv?key=s3cret', 's3cret:s3cret@');
    const imported = await bench.takeFrom(address, { secrets: ['s3cret'] });
    expect(imported?.ledger.feed.file).toBe('export.csv');
    expect(readAll(bench)).toContain('export.csv');
    expect(readAll(bench)).not.toContain('s3cret');
    expect(JSON.stringify(imported)).not.toContain('s3cret');
  });

  test.each([
    ['an empty feed', give('')],
    ['a web page', give('<!doctype html><title>s3cret</title>')],
    ['a feed cut short', give(formatRows(3).slice(0, -901))],
    ['a record without end', give(`"${'x'.repeat(30)}"!#`.repeat(300_000))],
  ])('is not in what is said of %s', async (_, answer) => {
    const server = await serveFeed(answer);
    const bench = createBench();
    const address = server.url('/s3cret/export.csv?key=s3cret', 's3cret:s3cret@');
    const refusal = await bench.refusalOf(bench.takeFrom(address, { secrets: ['s3cret'] }));
    expect(refusal).toContain('/•••/export.csv');
    expect(refusal).not.toContain('s3cret');
  });
});
