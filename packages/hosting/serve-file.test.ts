import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFile } from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'un dossier-'));
const file = join(folder, 'côte à 100 %.pmtiles');
const server = createServer((request, response) => {
  serveFile('/_recherche/plan.pmtiles', file)(request, response, () => response.end('next'));
});
let origin = '';

beforeAll(async () => {
  writeFileSync(file, 'PMTiles, many');
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('the file comes in parts, whatever it is called', async () => {
  const response = await fetch(`${origin}/_recherche/plan.pmtiles`, {
    headers: { Range: 'bytes=2-6' },
  });
  expect(response.status).toBe(206);
  expect(await response.text()).toBe('Tiles');
  expect(response.headers.get('content-type')).toBe('application/vnd.pmtiles');
});

test.each(['/', '/_recherche/plan.pmtiles2', '/_recherche/'])(
  '%s is left to others',
  async (path) => {
    expect(await (await fetch(origin + path)).text()).toBe('next');
  },
);
