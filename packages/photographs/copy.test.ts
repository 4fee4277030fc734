import { link, mkdir, readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoFiles, photoFolder } from '@agency/listings';
import { beforeEach, expect, test, vi } from 'vitest';
import { copyPhotos } from './copy.ts';
import { makeFolder } from './fixtures/house.ts';

vi.mock('node:fs/promises', { spy: true });
beforeEach(() => {
  vi.mocked(link).mockReset();
});

const photos = [1, 2, 3].map((index) => ({
  id: index.toString(16).padStart(24, String(index)),
  width: 600,
}));
const [one, two, three] = photos;
if (!one || !two || !three) throw new Error('There are no photographs.');

async function makeStore(): Promise<string> {
  const store = await makeFolder();
  for (const photo of photos) {
    const folder = join(store, photoFolder(photo.id));
    await mkdir(folder, { recursive: true });
    for (const name of photoFiles(photo)) await writeFile(join(folder, name), photo.id + name);
  }
  return store;
}

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map(({ name }) => name);

test('a brand holds the files of the photographs that it shows, as links', async () => {
  const [store, into] = [await makeStore(), join(await makeFolder(), 'dist/photos')];
  expect(await copyPhotos([one, two, one], store, into)).toEqual({
    laid: 10,
    removed: 0,
    missing: [],
  });
  const file = join(photoFolder(one.id), '480.avif');
  expect((await stat(join(into, file))).ino).toBe((await stat(join(store, file))).ino);
});

test('files that a computer left in the folders are removed', async () => {
  const [store, into] = [await makeStore(), await makeFolder()];
  await copyPhotos([one], store, into);
  await writeFile(join(into, '.DS_Store'), 'x');
  await writeFile(join(into, photoFolder(one.id), '../.DS_Store'), 'x');
  await copyPhotos([one], store, into);
  expect((await filesIn(into)).filter((name) => name === '.DS_Store')).toEqual([]);
  expect(await filesIn(into)).toHaveLength(5);
});

test('what is there is not laid again', async () => {
  const [store, into] = [await makeStore(), await makeFolder()];
  await copyPhotos(photos, store, into);
  expect(await copyPhotos(photos, store, into)).toMatchObject({ laid: 0, removed: 0 });
});

test('what is shown no more is removed, and the store keeps it', async () => {
  const [store, into] = [await makeStore(), await makeFolder()];
  await copyPhotos(photos, store, into);
  expect(await copyPhotos([two], store, into)).toMatchObject({ laid: 0, removed: 10 });
  expect(await readdir(into)).toEqual([two.id.slice(0, 2)]);
  expect(await filesIn(store)).toHaveLength(15);
});

test('a file that no width asks for is removed', async () => {
  const [store, into] = [await makeStore(), await makeFolder()];
  await copyPhotos([one], store, into);
  await writeFile(join(into, photoFolder(one.id), '320.avif'), '');
  expect(await copyPhotos([one], store, into)).toMatchObject({ removed: 1 });
});

test('a file that went missing is laid alone', async () => {
  const [store, into] = [await makeStore(), await makeFolder()];
  await copyPhotos(photos, store, into);
  await unlink(join(into, photoFolder(one.id), '480.webp'));
  expect(await copyPhotos(photos, store, into)).toMatchObject({ laid: 1, removed: 0 });
});

test('a photograph that the store lacks is told, and nothing of it is laid', async () => {
  const [store, into] = [await makeStore(), await makeFolder()];
  await unlink(join(store, photoFolder(one.id), '480.webp'));
  const unknown = { id: 'f'.repeat(24), width: 1600 };
  expect(await copyPhotos([unknown, one, two], store, into)).toEqual({
    laid: 5,
    removed: 0,
    missing: [one.id, unknown.id],
  });
});

test('without a store every photograph is told', async () => {
  const into = await makeFolder();
  const { missing } = await copyPhotos(photos, join(into, 'nowhere'), into);
  expect(missing).toHaveLength(3);
});

test('where a disk knows no links the files are copied', async () => {
  const [store, into] = [await makeStore(), await makeFolder()];
  vi.mocked(link).mockRejectedValue(Object.assign(new Error('EXDEV'), { code: 'EXDEV' }));
  expect(await copyPhotos([one], store, into)).toMatchObject({ laid: 5 });
  const file = join(photoFolder(one.id), '480.avif');
  expect(await readFile(join(into, file), 'utf8')).toBe(`${one.id}480.avif`);
  expect((await stat(join(into, file))).nlink).toBe(1);
  expect(await filesIn(into)).toHaveLength(5);
});

test('a disk that is full is not a disk without links', async () => {
  const [store, into] = [await makeStore(), await makeFolder()];
  vi.mocked(link).mockRejectedValue(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }));
  await expect(copyPhotos([one], store, into)).rejects.toThrow('ENOSPC');
});
