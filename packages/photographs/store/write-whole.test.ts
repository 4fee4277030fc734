import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { makeFolder } from '../fixtures/house.ts';
import { writeWhole } from './write-whole.ts';

vi.mock('node:fs/promises', { spy: true });

const refusal = (code: string) => Object.assign(new Error(code), { code });

test('a file that is there is replaced at one instant', async () => {
  const file = join(await makeFolder(), 'a.json');
  await writeFile(file, 'old');
  await writeWhole(file, ['n', 'ew']);
  expect(await readFile(file, 'utf8')).toBe('new');
});

test('a mount that does not rename over a file gets the new one all the same', async () => {
  const folder = await makeFolder();
  const file = join(folder, 'a.json');
  await writeFile(file, 'old');
  vi.mocked(rename).mockRejectedValueOnce(refusal('EEXIST'));
  await writeWhole(file, 'new');
  expect(await readFile(file, 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['a.json']);
});

test('a disk that refuses is told, and nothing is left', async () => {
  const folder = await makeFolder();
  vi.mocked(rename).mockRejectedValueOnce(refusal('EIO'));
  await expect(writeWhole(join(folder, 'a.json'), 'new')).rejects.toThrow('EIO');
  expect(await readdir(folder)).toEqual([]);
});
