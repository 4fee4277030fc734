/** Which photographs the store forgets, and when. */
import { mkdir, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { photoFolder } from '@agency/listings';
import { expect, test, vi } from 'vitest';
import { makeFolder, makeHouse, type TestHouse } from '../fixtures/house.ts';
import { answer, give, inTurn } from '../fixtures/picture-server.ts';
import { makePicture } from '../fixtures/pictures.ts';
import { loadIndex } from './segments.ts';
import { listSets, loadPhotoIds, writeSet } from './sets.ts';
import { openPhotoStore } from './store.ts';

const [one, two] = await Promise.all(
  [1, 2].map((seed) => makePicture({ seed, width: 60, height: 40 })),
);
if (!one || !two) throw new Error('There are no pictures.');

const first = '2026-01-01';
const nobody = () => new Set<string>();

/** Some days after the first import. */
function day(index: number): string {
  return new Date(Date.parse(first) + index * 86_400_000).toISOString().slice(0, 10);
}

async function forget({ folder }: Pick<TestHouse, 'folder'>, index: number, shown = nobody()) {
  const store = await openPhotoStore(folder);
  await store.close();
  return store.forget(day(index), () => shown);
}

/** A store with one photograph that was taken on the first day. */
async function makeStore() {
  const house = await makeHouse({ '/1.jpg': give(one as Buffer) });
  const run = await house.run(['/1.jpg'], { today: first });
  return { ...house, id: run.find('/1.jpg')?.id ?? '' };
}

test('what nobody shows is kept for ninety days and some, then removed whole', async () => {
  const house = await makeStore();
  expect(await forget(house, 90)).toBe(0);
  expect(await forget(house, 100)).toBe(0);
  expect(await forget(house, 101)).toBe(1);
  expect(await listSets(house.folder)).toEqual(new Set());
  expect((await loadIndex(join(house.folder, 'index'))).entries.size).toBe(0);
});

test('what is wanted again after it was forgotten is taken again', async () => {
  const house = await makeStore();
  await forget(house, 101);
  expect(await house.run(['/1.jpg'], { today: day(101) })).toMatchObject({ taken: 1, encoded: 1 });
});

test('what a listing shows is kept for ever, and for ninety days after', async () => {
  const house = await makeStore();
  expect(await forget(house, 1000, new Set([house.id]))).toBe(0);
  expect(await forget(house, 1090)).toBe(0);
  expect(await forget(house, 1101)).toBe(1);
});

test('portfolios are not looked at while there is nothing to forget', async () => {
  const house = await makeStore();
  const listShown = vi.fn(() => new Set([house.id]));
  const store = await openPhotoStore(house.folder);
  await store.forget(day(100), listShown);
  expect(listShown).not.toHaveBeenCalled();
  await store.forget(day(101), listShown);
  // Noted as seen: it is not looked for again for a while.
  await (await openPhotoStore(house.folder)).forget(day(102), listShown);
  expect(listShown).toHaveBeenCalledTimes(1);
});

test.each([
  ['its server was not asked', { recheckAfterDays: 1000, lost: false }],
  ['its server said that nothing changed', { recheckAfterDays: 1, lost: false }],
  ['its server had lost it', { recheckAfterDays: 1, lost: true }],
])('what an import wanted is not forgotten, though %s', async (_, { lost, recheckAfterDays }) => {
  const again = answer(lost ? 404 : 304);
  const house = await makeHouse({ '/1.jpg': inTurn(give(one, { etag: '"a"' }), again) });
  await house.run(['/1.jpg'], { today: first });
  await house.run(['/1.jpg'], { today: day(80), recheckAfterDays });
  expect(await forget(house, 170)).toBe(0);
  expect(await forget(house, 181)).toBe(1);
});

test('what an import wanted of a folder at hand is not forgotten', async () => {
  const [house, pictures] = [await makeHouse(), await makeFolder()];
  await writeFile(join(pictures, 'a.jpg'), one);
  for (const today of [first, day(80)]) await house.run(['a.jpg'], { today, folders: [pictures] });
  expect(await forget(house, 170)).toBe(0);
});

test('what a new picture has replaced has its ninety days too', async () => {
  const house = await makeHouse({ '/1.jpg': inTurn(give(one), give(two)) });
  await house.run(['/1.jpg'], { today: first });
  const run = await house.run(['/1.jpg'], { today: day(200) });
  expect(run.taken).toBe(1);
  expect(await forget(house, 290)).toBe(0);
  await house.run(['/1.jpg'], { today: day(301), recheckAfterDays: 1000 });
  expect(await forget(house, 301)).toBe(1);
  expect(await loadPhotoIds(house.folder)).toEqual(new Set([run.find('/1.jpg')?.id]));
});

test('an import that ran beside ours keeps what it wanted', async () => {
  const house = await makeStore();
  const store = await openPhotoStore(house.folder);
  await house.run(['/1.jpg'], { today: day(101), recheckAfterDays: 1000 });
  expect(await store.forget(day(101), nobody)).toBe(0);
});

test('a photograph that the index knows nothing of is as old as its files', async () => {
  const house = await makeStore();
  const marker = join(house.folder, `${photoFolder(house.id)}.json`);
  await rm(join(house.folder, 'index'), { recursive: true });
  const date = new Date(first);
  await utimes(marker, date, date);
  expect(await forget(house, 100)).toBe(0);
  expect(await forget(house, 101, new Set([house.id]))).toBe(0);
  expect(await forget(house, 150)).toBe(0);
  expect(await forget(house, 202)).toBe(1);
});

test('a folder that never became whole is removed with the others', async () => {
  const house = await makeStore();
  const id = '0f'.repeat(12);
  const own = join(house.folder, photoFolder(id));
  await mkdir(own, { recursive: true });
  const date = new Date(first);
  await utimes(own, date, date);
  expect(await forget(house, 101)).toBe(2);
});

test('reasons for which bytes were refused are forgotten as well', async () => {
  const house = await makeHouse({ '/1.jpg': give(one.subarray(0, 300)) });
  await house.run(['/1.jpg'], { today: first });
  expect(await forget(house, 101)).toBe(0);
  expect((await loadIndex(join(house.folder, 'index'))).entries.size).toBe(0);
});

test('killed between a photograph’s mark and its files, the next one removes the files', async () => {
  const house = await makeStore();
  await rm(join(house.folder, `${photoFolder(house.id)}.json`));
  expect(await forget(house, 101)).toBe(1);
  expect(await readdir(join(house.folder, house.id.slice(0, 2)))).toEqual([]);
  await writeSet(house.folder, house.id, { width: 1, height: 1, files: [] });
  expect(await loadPhotoIds(house.folder)).toEqual(new Set([house.id]));
});
