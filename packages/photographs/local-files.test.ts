import { rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolder, makeHouse } from './fixtures/house.ts';
import { give } from './fixtures/picture-server.ts';
import { makePicture } from './fixtures/pictures.ts';

const [one, two, three] = await Promise.all(
  [1, 2, 3].map((seed) => makePicture({ seed, width: 200, height: 150 })),
);
if (!one || !two || !three) throw new Error('There are no pictures.');

test('a picture at hand is not asked of its server', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'Séjour 1.JPG'), one);
  const house = await makeHouse({});
  const run = await house.run(['/p/S%C3%A9jour%201.jpg'], { folders: [folder] });
  expect(run).toMatchObject({ taken: 1, requests: 0 });
});

test('a file whose name two addresses share is taken for neither', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'photo.jpg'), three);
  const house = await makeHouse({ '/1/photo.jpg': give(one), '/2/Photo.jpg': give(two) });
  const run = await house.run(['/1/photo.jpg', '/2/Photo.jpg'], { folders: [folder] });
  expect(run).toMatchObject({ taken: 2, requests: 2 });
});

test('of two folders the first one is looked into first', async () => {
  const [archive, other] = [await makeFolder(), await makeFolder()];
  await writeFile(join(archive, 'a.jpg'), one);
  await writeFile(join(other, 'a.jpg'), two);
  await writeFile(join(other, 'b.jpg'), one);
  const house = await makeHouse();
  const run = await house.run(['a.jpg', 'b.jpg'], { folders: [archive, other] });
  expect(run.find('a.jpg')).toEqual(run.find('b.jpg'));
});

test('a file that came with another picture under the same name is looked at again', async () => {
  const folder = await makeFolder();
  const file = join(folder, 'a.jpg');
  const house = await makeHouse();
  await writeFile(file, one);
  const first = await house.run(['a.jpg'], { folders: [folder] });
  await writeFile(file, two);
  await utimes(file, 1000, 1000);
  const second = await house.run(['a.jpg'], { folders: [folder] });
  expect(second).toMatchObject({ taken: 1, already: 0, encoded: 1 });
  expect(second.find('a.jpg')).not.toEqual(first.find('a.jpg'));
});

test('a file that did not come this time is missing, however well its name is known', async () => {
  const folder = await makeFolder();
  await writeFile(join(folder, 'a.jpg'), one);
  const house = await makeHouse();
  await house.run(['a.jpg'], { folders: [folder] });
  await rm(join(folder, 'a.jpg'));
  const run = await house.run(['a.jpg'], { folders: [folder] });
  expect(run.reason).toMatch(/ni dans l’archive/);
  expect(run.find('a.jpg')).toBeUndefined();
});

test('a folder of photographs that is not there is told', async () => {
  const house = await makeHouse();
  await expect(house.run(['a.jpg'], { folders: ['/nowhere/photos'] })).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    [Problem: The folder of photographs "/nowhere/photos" cannot be read: ENOENT: no such file or directory, scandir '/nowhere/photos'.
      where: /nowhere/photos
      fix:   Name a folder that holds the pictures: --photos-dir <folder>.]
  `);
});

test.each(['../secret.jpg', '/etc/hosts', 'C:\\secret.jpg', 'https://[bad', ''])(
  'the name %j leads out of no folder',
  async (source) => {
    const folder = await makeFolder();
    const house = await makeHouse();
    await writeFile(join(folder, '..', 'secret.jpg'), one);
    const { missing } = await house.run([source], { folders: [folder] });
    await rm(join(folder, '..', 'secret.jpg'));
    expect(missing).toHaveLength(1);
  },
);
