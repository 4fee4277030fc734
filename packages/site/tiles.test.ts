import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeArchive } from '@agency/map/fixtures/archive.ts';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { Site } from './config.ts';
import { findTiles, layTiles, tellMissingTiles, tilesFile } from './tiles.ts';

const root = mkdtempSync(join(tmpdir(), 'tiles-'));
const file = join(root, 'sites/villa-rosa/map/plan.pmtiles');
const folder = join(root, 'dist/villa-rosa');
const shelf = join(folder, '_recherche');
const map = { tiles: './map/plan.pmtiles', credit: '© Les Arpenteurs' };
const site = { id: 'villa-rosa', map } as Site;
const plain = { id: 'villa-rosa' } as Site;

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, writeArchive());
});
afterAll(() => rmSync(root, { recursive: true }));

/** What a build lays. */
async function build(of: Site): Promise<string | undefined> {
  const tiles = await findTiles(of, root);
  await layTiles(tiles, tilesFile(of, root), folder);
  return tiles?.src;
}

test('pages are told a name that changes with the content, the layers and who is named', async () => {
  const first = await findTiles(site, root);
  expect(first).toMatchObject({ layers: ['earth', 'water', 'roads'], credit: map.credit });
  expect(first?.src).toMatch(/^\/_recherche\/plan-[0-9a-f]{12}\.pmtiles$/);
  writeFileSync(file, writeArchive({ layers: ['water'] }));
  expect((await findTiles(site, root))?.src).not.toBe(first?.src);
});

test('a brand without tiles has none, and gets no folder', async () => {
  expect(await build(plain)).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
});

test('the archive is laid whole under that name, and nothing else', async () => {
  const src = (await build(site)) ?? '';
  expect(readFileSync(join(folder, src))).toEqual(readFileSync(file));
  expect(readdirSync(shelf)).toHaveLength(1);
});

test('that of an earlier build goes, other files stay', async () => {
  await build(site);
  writeFileSync(join(shelf, 'index-0123456789ab.bin'), '');
  writeFileSync(file, writeArchive({ layers: ['water'] }));
  const src = (await build(site)) ?? '';
  expect(readdirSync(shelf).sort()).toEqual(['index-0123456789ab.bin', src.slice(12)].sort());
  await build(plain);
  expect(readdirSync(shelf)).toEqual(['index-0123456789ab.bin']);
});

test('a brand whose archive is not there is built without, and whoever builds is told where to put it', async () => {
  rmSync(file);
  expect(await build(site)).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
  expect(tellMissingTiles(plain, root)).toBeUndefined();
  expect(tellMissingTiles(site, root)?.replace(root, '<root>')).toMatchInlineSnapshot(
    `"sites/villa-rosa/site.config.ts: the tiles "./map/plan.pmtiles" are not there, so there is no detailed map. Put the archive at <root>/sites/villa-rosa/map/plan.pmtiles, or remove the chapter "map"."`,
  );
});

test('a path of the machine is taken as it is', () => {
  const elsewhere = join(root, 'coast.pmtiles');
  writeFileSync(elsewhere, writeArchive());
  expect(tilesFile({ ...site, map: { ...map, tiles: elsewhere } }, root)).toBe(elsewhere);
});
