import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listBrands } from '@agency/site';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyHouse, type House } from './copy-house.ts';
import { findDifferences, readOutput } from './output.ts';

let houses: [House, House];

beforeAll(async () => {
  houses = await Promise.all([copyHouse(), copyHouse()]);
}, 60_000);

afterAll(() => Promise.all(houses.map((house) => house.remove())));

test('brands built one after another in one process are as each is alone, byte for byte', async () => {
  const [together, apart] = houses;
  const brands = listBrands(together.root);
  await Promise.all([
    run(together, 'scripts/build/builder-process.ts', ...brands),
    brands.reduce(
      (before, brand) => before.then(() => run(apart, 'scripts/build.ts', brand)),
      Promise.resolve(),
    ),
  ]);
  for (const brand of brands) {
    const built = readOutput(together.root, brand);
    expect(built.size).toBeGreaterThan(100);
    expect(findDifferences(built, readOutput(apart.root, brand))).toEqual([]);
  }
}, 240_000);

test('a page that never settles fails its brand, is told, and leaves the others built', async () => {
  const [{ root, run: runIn }] = houses;
  const [other = ''] = listBrands(root);
  await runIn(['scripts/new.ts', 'brand', 'villa-rosa']);
  mkdirSync(join(root, 'sites/villa-rosa/pages'));
  const page = '---\nawait new Promise(() => {});\n---\n<p>Jamais</p>\n';
  writeFileSync(join(root, 'sites/villa-rosa/pages/jamais.astro'), page);
  const { code, output } = await runIn(['scripts/build.ts', 'villa-rosa', other]);
  expect(code).toBe(1);
  expect(output).toContain('Its process ended before it was built');
  expect(output).toContain('The build of villa-rosa failed.');
  expect(output).toMatch(new RegExp(`^${other}: built in`, 'm'));
}, 120_000);

async function run(house: House, ...args: string[]): Promise<void> {
  const { code, output } = await house.run(args);
  expect(code, output.slice(-2000)).toBe(0);
}
