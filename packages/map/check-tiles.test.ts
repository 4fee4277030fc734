import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatProblem } from '@agency/problem';
import { afterAll, expect, test } from 'vitest';
import { checkTiles } from './check-tiles.ts';
import { writeArchive } from './fixtures/archive.ts';
import { readArchive } from './read-archive.ts';

const folder = mkdtempSync(join(tmpdir(), 'tiles-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(bytes: Uint8Array): string {
  const file = join(folder, 'plan.pmtiles');
  writeFileSync(file, bytes);
  return file;
}

const where = 'sites/villa-rosa/site.config.ts:18';
const tell = (file: string) =>
  checkTiles({ file, name: './plan.pmtiles', where })
    .map(formatProblem)
    .join('\n')
    .replaceAll(folder, '.');

test.each([1, 2])(
  'an archive of vector tiles of the coast is taken (compression %d)',
  (compression) => {
    const file = write(writeArchive({ compression }));
    expect(tell(file)).toBe('');
    expect(readArchive(file)).toMatchObject({
      ...{ tileType: 1, missing: 0, layers: ['earth', 'water', 'roads'] },
      bounds: [-1.9, 43.2, -1, 43.8],
    });
  },
);

test('what is no archive is told with where tiles are to be had', () => {
  expect(tell(write(Buffer.from('<!doctype html><title>404</title>')))).toMatchInlineSnapshot(`
    ""./plan.pmtiles" is no PMTiles archive of version 3.
      where: sites/villa-rosa/site.config.ts:18
      fix:   Take vector tiles of the coast, for instance: pmtiles extract <planet>.pmtiles <name>.pmtiles --bbox=-2.1,42.6,0.3,44.7 --maxzoom=13."
  `);
});

const version2 = writeArchive();
version2[7] = 2;
const whole = writeArchive();

test.each<[string, Uint8Array, string]>([
  ['an empty file', Buffer.alloc(0), 'is no PMTiles archive of version 3'],
  ['half a header', whole.subarray(0, 60), 'is no PMTiles archive of version 3'],
  ['an archive of version 2', version2, 'is no PMTiles archive of version 3'],
  ['pictures', writeArchive({ tileType: 4 }), 'holds no vector tiles: they are WebP'],
  ['tiles of no kind', writeArchive({ tileType: 99 }), 'they are of no known kind'],
  ['a download that was cut off', whole.subarray(0, -3), 'ends too early: 3 bytes are missing'],
  ['Brotli', writeArchive({ compression: 3 }), 'compressed in a way that browsers cannot undo'],
  [
    'layers of another schema',
    writeArchive({ layers: ['trees'] }),
    'has none of the layers that are drawn (earth, landcover, landuse, park, water, ',
  ],
  [
    'another country',
    writeArchive({ bounds: [7, 43, 8, 44] }),
    'shows another country, from 7, 43 to 8, 44',
  ],
])('%s: refused', (_, bytes, what) => {
  expect(tell(write(bytes))).toContain(what);
});
