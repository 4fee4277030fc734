/** Wherever a feed comes from: it is brought to one file, and nothing of the way there is left behind. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packFeed } from '../fixtures/archives.ts';
import { give, serveFeed } from '../fixtures/feed-server.ts';
import { openFeed, type OpenOptions } from './open-feed.ts';

const feed = '"rivage"!#"RV_101"!#';
const scratch = mkdtempSync(join(tmpdir(), 'scratch-'));

/** A folder with these files in it. */
function layFolder(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'delivery-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

async function open(where: string, options: OpenOptions = {}) {
  const opened = await openFeed(where, { scratch, ...options });
  if (!opened) throw new Error('Nothing has changed.');
  const { close, ...rest } = opened;
  const text = readFileSync(rest.file, 'utf8');
  close();
  expect(readdirSync(scratch)).toEqual([]);
  return { ...rest, text };
}

async function refusalOf(where: string, options?: OpenOptions): Promise<string> {
  try {
    await open(where, options);
  } catch (error) {
    expect(readdirSync(scratch)).toEqual([]);
    return (error as Error).message.replaceAll(where, './delivery');
  }
  return 'taken';
}

describe('a file', () => {
  test('is read where it lies', async () => {
    const file = join(layFolder({ 'today.csv': feed }), 'today.csv');
    expect(await open(file)).toMatchObject({ file, name: file, text: feed, pictures: undefined });
  });

  test('is as old as its last change', async () => {
    const file = join(layFolder({ 'today.csv': feed }), 'today.csv');
    utimesSync(file, 0, new Date('2026-11-19T05:00:00Z'));
    expect((await open(file)).exportedAt).toEqual(new Date('2026-11-19T05:00:00Z'));
  });

  test('may be an archive whatever it is called', async () => {
    const folder = layFolder({ 'delivery.bin': packFeed({ 'Annonces.csv': feed, '1.JPG': 'x' }) });
    expect(await open(join(folder, 'delivery.bin'))).toMatchObject({
      text: feed,
      name: join(folder, 'delivery.bin'),
      exportedAt: new Date('2026-11-19T18:30:00Z'),
      pictures: { names: new Set(['1.jpg']) },
    });
  });

  test('that is empty is no archive', async () => {
    expect((await open(join(layFolder({ 'a.csv': '' }), 'a.csv'))).text).toBe('');
  });

  test('that is missing', async () => {
    expect(await refusalOf('/no/such/file.csv')).toMatchInlineSnapshot(`
      "There is no file "./delivery".
        fix:   Give the path of a feed: pnpm listings <file, folder or address>."
    `);
  });

  test('that a link leads to', async () => {
    const folder = layFolder({ '2026-11-20.csv': feed });
    symlinkSync(join(folder, '2026-11-20.csv'), join(folder, 'latest.csv'));
    expect((await open(join(folder, 'latest.csv'))).text).toBe(feed);
  });
});

describe('a folder', () => {
  test.each(['Annonces.csv', 'ANNONCES.CSV', 'annonces.csv'])('that holds %s', async (name) => {
    const folder = layFolder({ [name]: feed, 'Photos.cfg': 'Mode=URL', 'other.csv': 'x' });
    expect(await open(folder)).toMatchObject({ text: feed, name: join(folder, name) });
  });

  test('with one archive', async () => {
    const folder = layFolder({ 'RC-1577371.ZIP': packFeed({ 'Annonces.csv': feed }) });
    expect((await open(folder)).text).toBe(feed);
  });

  test('with one XML', async () => {
    expect((await open(layFolder({ 'export.xml': '<LISTEPA/>' }))).text).toBe('<LISTEPA/>');
  });

  test('that an export with pictures was unpacked into', async () => {
    const folder = layFolder({ 'Annonces.csv': feed, 'IMG_1.JPG': 'x', 'Config.txt': 'x' });
    expect((await open(folder)).pictures).toEqual({ folder, names: new Set(['img_1.jpg']) });
  });

  test('of which an editor and the system have their files', async () => {
    const folder = layFolder({ 'export.csv': feed, '.~lock.export.csv': 'x', '._export.csv': 'x' });
    expect((await open(folder)).text).toBe(feed);
  });

  test('with a folder that is called like a feed', async () => {
    const folder = layFolder({ 'export.csv': feed });
    mkdirSync(join(folder, 'old.csv'));
    expect((await open(folder)).text).toBe(feed);
  });

  test('in which several files could be the feed', async () => {
    const folder = layFolder({ 'nord.csv': feed, 'sud.xml': feed });
    expect(await refusalOf(folder)).toMatchInlineSnapshot(`
      "The folder holds several files that could be the feed: nord.csv, sud.xml.
        where: ./delivery
        fix:   Give the file itself, or the folder that the export was unpacked into."
    `);
  });

  test('in which nothing is one', async () => {
    expect(await refusalOf(layFolder({ 'read-me.txt': 'x' }))).toMatchInlineSnapshot(`
      "The folder holds no Annonces.csv, no XML and no archive.
        where: ./delivery
        fix:   Give the file itself, or the folder that the export was unpacked into."
    `);
  });
});

describe('an address', () => {
  test('is fetched, and called by what is no secret', async () => {
    const server = await serveFeed(give(feed, { etag: '"v1"' }));
    expect(await open(server.url('/out/k3y.csv?key=k3y'), { secrets: ['k3y'] })).toMatchObject({
      text: feed,
      name: server.url('/out/•••.csv'),
      validators: { etag: '"v1"' },
    });
  });

  test('may give an archive', async () => {
    const server = await serveFeed(give(packFeed({ 'Annonces.csv': feed })));
    expect(await open(server.url())).toMatchObject({
      text: feed,
      exportedAt: new Date('2026-11-19T18:30:00Z'),
    });
  });

  test('that has nothing new leaves nothing behind', async () => {
    const server = await serveFeed(give(feed, { etag: '"v1"' }));
    expect(await openFeed(server.url(), { scratch, known: { etag: '"v1"' } })).toBeUndefined();
    expect(readdirSync(scratch)).toEqual([]);
  });

  test('that gives too much leaves nothing behind', async () => {
    const server = await serveFeed(give('x'.repeat(2000)));
    expect(await refusalOf(server.url(), { maxBytes: 1000 })).toContain('larger than 1000 bytes');
  });
});
