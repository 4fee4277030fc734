import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { photoFiles, photoFolder } from '@agency/listings';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { makeHouse, type TestHouse } from './fixtures/house.ts';
import { give } from './fixtures/picture-server.ts';
import { makePicture } from './fixtures/pictures.ts';
import { findSet, loadPhotoIds } from './store/sets.ts';
import type { PhotographsReport } from './wanted.ts';

const count = 30;
const script = fileURLToPath(new URL('fixtures/import.ts', import.meta.url));

async function makeManyPictures(): Promise<TestHouse> {
  const pictures = await Promise.all(
    Array.from({ length: count }, (_, seed) => makePicture({ seed, width: 640, height: 450 })),
  );
  return makeHouse(
    Object.fromEntries(pictures.map((picture, index) => [`/${index}.jpg`, give(picture)])),
  );
}

interface Kill {
  /** Just before the file of this number gets its name. */
  atFile?: number;
  /** After so many milliseconds, wherever it is then. */
  after?: number;
}

/** Runs the import; undefined when it was killed. */
async function runImport(
  { folder, server }: TestHouse,
  { atFile, after }: Kill = {},
): Promise<PhotographsReport | undefined> {
  const child = spawn(process.execPath, [script, folder, server.url(''), String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, KILL_AT: String(atFile ?? 0) },
  });
  let text = '';
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()));
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  const signal = await new Promise((resolve) => {
    child.on('close', (_, killedBy) => {
      resolve(killedBy);
    });
  });
  clearTimeout(timer);
  return signal === 'SIGKILL' ? undefined : (JSON.parse(text) as PhotographsReport);
}

/** Every set that says that it is whole has all its files, and each can be read. */
async function checkSets(folder: string): Promise<Map<string, number>> {
  const changed = new Map<string, number>();
  for (const id of await loadPhotoIds(folder)) {
    const photo = await findSet(folder, id);
    if (!photo) throw new Error(`${id} cannot be read.`);
    for (const name of photoFiles(photo)) {
      const file = join(folder, photoFolder(id), name);
      expect((await sharp(file).metadata()).width, name).toBe(Number.parseInt(name));
      changed.set(file, (await stat(file)).mtimeMs);
    }
  }
  return changed;
}

test('an import that is killed again and again loses no photograph and encodes none twice', async () => {
  const house = await makeManyPictures();
  const { folder } = house;
  let before = new Map<string, number>();
  // A picture is five files and the one that says that these are whole; the first file of all is the store's clock.
  const kills: Kill[] = [1, 2, 6, 7, 8, 15, 20].map((atFile) => ({ atFile }));
  for (const kill of [...kills, { after: 400 }, { after: 700 }]) {
    const report = await runImport(house, kill);
    if (kill.atFile) expect(report).toBeUndefined();
    const after = await checkSets(folder);
    for (const [file, moment] of before) expect(after.get(file), file).toBe(moment);
    before = after;
  }

  const whole = (await loadPhotoIds(folder)).size;
  expect(whole).toBeGreaterThan(3);
  const last = await runImport(house);
  expect(last).toMatchObject({ missing: [], encoded: count - whole, stopped: false });
  expect((await loadPhotoIds(folder)).size).toBe(count);
  const done = await checkSets(folder);
  for (const [file, moment] of before) expect(done.get(file), file).toBe(moment);

  expect(await runImport(house)).toMatchObject({ already: count, requests: 0, encoded: 0 });
}, 120_000);

test('two imports at the same time leave one whole store', async () => {
  const house = await makeManyPictures();
  const [one, other] = await Promise.all([runImport(house), runImport(house)]);
  expect([one?.missing, other?.missing]).toEqual([[], []]);
  await checkSets(house.folder);
  expect((await loadPhotoIds(house.folder)).size).toBe(count);
  const left = await readdir(house.folder, { recursive: true });
  expect(left.filter((name) => name.endsWith('.tmp'))).toEqual([]);
  expect(existsSync(join(house.folder, 'partial'))).toBe(false);
  expect(await runImport(house)).toMatchObject({ already: count, requests: 0, encoded: 0 });
}, 120_000);
