/** Of the store of photographs only photographs are served. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { servePhotographs } from './index.ts';

const folder = join(mkdtempSync(join(tmpdir(), 'house-')), '.photos');
const own = '3f/3f8a0c1b2d4e5f60718293a4';
const serve = servePhotographs(folder);
const server = createServer((request, response) => {
  serve(request, response, () => response.writeHead(418).end('next'));
});
let origin = '';

beforeAll(async () => {
  for (const name of [
    `${own}/960.avif`,
    `${own}/480.jpg`,
    `${own}/.960.avif.0a1b.tmp`,
    `${own}.json`,
    'index/0a1b.jsonl',
    '../secret.jpg',
  ]) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), name);
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.close();
  rmSync(dirname(folder), { recursive: true });
});

test.each([
  ['960.avif', 'image/avif'],
  ['480.jpg', 'image/jpeg'],
])('%s comes with its type, and is asked for anew each time', async (name, type) => {
  const response = await fetch(`${origin}/photos/${own}/${name}?v=1`);
  expect(await response.text()).toBe(`${own}/${name}`);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test.each([
  `/photos/${own}/1600.avif`,
  `/photos/${own}/.960.avif.0a1b.tmp`,
  `/photos/${own}.json`,
  '/photos/index/0a1b.jsonl',
  '/photos/',
  '/photos/..%2fsecret.jpg',
  `/${own}/960.avif`,
])('%s is left to others', async (path) => {
  const response = await fetch(origin + path);
  expect(response.status).toBe(418);
  expect(response.headers.get('content-type')).toBeNull();
});

test('nothing can be sent there', async () => {
  const response = await fetch(`${origin}/photos/${own}/960.avif`, { method: 'POST' });
  expect(response.status).toBe(418);
});
