/** The photographs of a site: laid for those that it shows, and told where the store has promised too much. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { photoFiles, photoFolder, type Photo } from '@agency/listings';
import { expect, onTestFinished, test } from 'vitest';
import { layPhotographs } from './lay-photographs.ts';

const [one, two] = ['1a', '2b'].map((pair) => ({ id: pair.repeat(12), width: 60, height: 40 })) as [
  Photo,
  Photo,
];

async function makeHouse() {
  const root = await mkdtemp(join(tmpdir(), 'photographs-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const [store, site] = [join(root, 'store'), join(root, 'dist')];
  for (const photo of [one, two]) {
    const folder = join(store, photoFolder(photo.id));
    await mkdir(folder, { recursive: true });
    for (const name of photoFiles(photo)) await writeFile(join(folder, name), name);
  }
  await mkdir(site);
  const lay = (photos: Photo[]) => layPhotographs([{ photos }, { photos }], store, site);
  const shown = async () =>
    (await readdir(site, { recursive: true })).filter((name) => name.endsWith('.avif'));
  return { root, store, site, lay, shown };
}

test('a site holds the photographs that it shows, once, and no other', async () => {
  const { lay, shown } = await makeHouse();
  expect(await lay([one, two])).toBe(6);
  expect(await lay([two])).toBe(0);
  expect(await shown()).toEqual([join('photos', photoFolder(two.id), '60.avif')]);
});

test('a site that shows none has no folder for them', async () => {
  const { lay, site } = await makeHouse();
  await lay([]);
  expect(await readdir(site)).toEqual([]);
  await lay([one]);
  await lay([]);
  expect(await readdir(site)).toEqual([]);
});

test('photographs whose files are not all in the store end the build', async () => {
  const { lay, root, store } = await makeHouse();
  await rm(join(store, photoFolder(one.id), '60.webp'));
  const error = await lay([one, two]).catch((caught: Error) => caught.message);
  expect(String(error).replaceAll(root, '…')).toMatchInlineSnapshot(`
    "The site shows 1 photographs of which the store lacks files, such as 1a1a1a1a1a1a1a1a1a1a1a1a.
      where: …/store
      fix:   Bring the files back; or remove what the store has of them, and take in the listings again: pnpm listings."
  `);
});
