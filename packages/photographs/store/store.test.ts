import type fs from 'node:fs/promises';
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder } from '../fixtures/house.ts';
import { recipe } from '../recipe.ts';
import { sourceKey } from '../source.ts';
import type { Entry } from './entry.ts';
import { loadIndex } from './segments.ts';
import { findSet, loadPhotoIds, writeSet } from './sets.ts';
import { choosePhotosFolder, openPhotoStore } from './store.ts';

vi.mock('node:fs/promises', { spy: true });

const address = (index: number) => `https://crm.example/${index}.jpg`;
const idOf = (index: number) => index.toString(16).padStart(24, '0');

function entryOf(index: number, more: Partial<Entry> = {}): Entry {
  return {
    key: sourceKey(address(index)),
    checkedOn: '2026-11-26',
    recipe,
    size: 10,
    id: idOf(index),
    width: 40,
    height: 30,
    ...more,
  };
}

const files = { width: 40, height: 30, files: [{ name: '40.avif', bytes: Buffer.from('a') }] };

async function fill(folder: string, indices: readonly number[]): Promise<void> {
  const store = await openPhotoStore(folder);
  for (const index of indices) {
    await store.put(idOf(index), files);
    await store.note(entryOf(index));
  }
  await store.close();
}

test('photographs lie where PHOTOS_DIR says, or else the configuration', () => {
  const folder = '/mnt/bucket';
  expect(choosePhotosFolder('/house', {}, { folder })).toBe('/mnt/bucket');
  expect(choosePhotosFolder('/house', {}, { folder: '.photos' })).toBe('/house/.photos');
  expect(choosePhotosFolder('/house', { PHOTOS_DIR: '/mnt/photos' }, { folder })).toBe(
    '/mnt/photos',
  );
  expect(choosePhotosFolder('/house', { PHOTOS_DIR: '../photos' }, { folder })).toBe('/photos');
});

test('two imports at once forget nothing that the other learnt', async () => {
  const folder = await makeFolder();
  await fill(folder, [0]);
  const [a, b] = [await openPhotoStore(folder), await openPhotoStore(folder)];
  for (const [store, index] of [
    [a, 1],
    [b, 2],
  ] as const) {
    await store.put(idOf(index), files);
    await store.note(entryOf(index));
  }
  await a.close();
  await b.close();
  const store = await openPhotoStore(folder);
  expect([0, 1, 2, 3].map((index) => store.find(address(index))?.id)).toEqual([
    idOf(0),
    idOf(1),
    idOf(2),
    undefined,
  ]);
});

test('an index is read whole while another import puts its files together', async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, 'index'));
  const text = (index: number) => `${JSON.stringify(entryOf(index))}\n`;
  await writeFile(join(folder, 'index/a.jsonl'), text(1));
  await writeFile(join(folder, 'index/b.jsonl'), text(2));
  const { readFile: original } = await vi.importActual<typeof fs>('node:fs/promises');
  vi.mocked(readFile).mockImplementationOnce(async (...args) => {
    // The list of files has been read; now the other one ends.
    await writeFile(join(folder, 'index/c.jsonl'), text(1) + text(2));
    await rm(join(folder, 'index/a.jsonl'));
    await rm(join(folder, 'index/b.jsonl'));
    return original(...args);
  });
  const { entries } = await loadIndex(join(folder, 'index'));
  expect(entries.size).toBe(2);
});

test('the index of many imports is one file', async () => {
  const folder = await makeFolder();
  await fill(folder, [1]);
  await fill(folder, [2]);
  await fill(folder, [3]);
  expect(await readdir(join(folder, 'index'))).toHaveLength(1);
});

test('of two days the later one counts', async () => {
  const folder = await makeFolder();
  await mkdir(join(folder, 'index'));
  const write = (name: string, entry: Entry) =>
    writeFile(join(folder, 'index', name), `${JSON.stringify(entry)}\n`);
  await write('a.jsonl', entryOf(1, { checkedOn: '2026-11-26', etag: '"new"' }));
  await write('b.jsonl', entryOf(1, { checkedOn: '2026-11-25', etag: '"old"' }));
  const store = await openPhotoStore(folder);
  expect(store.known(sourceKey(address(1)))?.etag).toBe('"new"');
});

test('lines of the index that are none of ours are forgotten', async () => {
  const folder = await makeFolder();
  await fill(folder, [1]);
  await writeFile(join(folder, 'index/x.jsonl'), '{"key":\nnull\n[]\n{"key":"a"}\n');
  const store = await openPhotoStore(folder);
  expect(store.find(address(1))?.id).toBe(idOf(1));
});

test('a set of another recipe is none', async () => {
  const folder = await makeFolder();
  await fill(folder, [1]);
  const marker = join(folder, '00', `${idOf(1)}.json`);
  await writeFile(marker, (await readFile(marker, 'utf8')).replace(`:${recipe}}`, ':0}'));
  const store = await openPhotoStore(folder);
  expect(await store.photoWith(idOf(1))).toBeUndefined();
});

test.each(['', '{"width":'])('a set whose mark was cut to "%s" is none', async (mark) => {
  const folder = await makeFolder();
  await fill(folder, [1]);
  await writeFile(join(folder, '00', `${idOf(1)}.json`), mark);
  const store = await openPhotoStore(folder);
  expect(await store.photoWith(idOf(1))).toBeUndefined();
});

test('a set without its last file is not whole', async () => {
  const folder = await makeFolder();
  await fill(folder, [1]);
  await mkdir(join(folder, '00', idOf(2)));
  await writeFile(join(folder, '00', idOf(2), '40.avif'), 'a');
  expect(await loadPhotoIds(folder)).toEqual(new Set([idOf(1)]));
  expect(await loadPhotoIds(join(folder, 'nowhere'))).toEqual(new Set());
});

test('a set that cannot be written to its end does not say that it is whole', async () => {
  const folder = await makeFolder();
  await fill(folder, [1]);
  const bad = { ...files, files: [...files.files, { name: 'no/where.avif', bytes: Buffer.of() }] };
  for (const index of [1, 2]) {
    await expect(writeSet(folder, idOf(index), bad)).rejects.toThrow('ENOENT');
    expect(await findSet(folder, idOf(index))).toBeUndefined();
  }
});

test('what a killed import left unfinished is removed after a day, not before', async () => {
  const folder = await makeFolder();
  await fill(folder, [1]);
  for (const [name, hours] of [
    ['old', 25],
    ['young', 1],
  ] as const) {
    const file = join(folder, 'index', `.${name}.tmp`);
    await writeFile(file, '');
    const then = Date.now() / 1000 - hours * 3600;
    await utimes(file, then, then);
  }
  await openPhotoStore(folder);
  const names = (await readdir(join(folder, 'index'))).filter((name) => name.endsWith('.tmp'));
  expect(names).toEqual(['.young.tmp']);
});

test('a store that is a file is told, with the mend', async () => {
  const file = join(await makeFolder(), 'photos');
  await writeFile(file, '');
  const error = await openPhotoStore(file).catch((caught: Error) => caught.message);
  expect(String(error).replaceAll(file, '…/photos')).toMatchInlineSnapshot(`
    "The photographs cannot be stored in "…/photos": ENOTDIR: not a directory, mkdir '…/photos/index'.
      where: …/photos
      fix:   Make room and give the right to write there, or name another folder: photographs.folder in site.config.ts, or PHOTOS_DIR."
  `);
});
