/** The worker as it is compiled, run here: on the files of a deployment it gives the answers of every other server. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { serveAssets } from '../fixtures/assets.ts';
import { cases } from '../fixtures/cases.ts';
import { answers, listManyPages, listManyShelves, writeSite } from '../fixtures/site.ts';
import { headersToSite } from '../headers.ts';
import { hasFile } from '../has-file.ts';
import { decideAnswer } from '../index.ts';
import { packAnswers } from '../pack-answers.ts';
import { writeCloudflare } from './cloudflare.ts';

interface Worker {
  fetch(request: Request, environment: { ASSETS: unknown }): Promise<Response>;
}

const root = writeSite();
const folder = mkdtempSync(join(tmpdir(), 'worker-'));
const ASSETS = serveAssets(root);
const account = packAnswers(answers);
const origin = `https://${answers.domain}`;
const { files, notes } = writeCloudflare(answers, { files: 40 });
let worker: Worker;

beforeAll(async () => {
  const file = join(folder, 'worker.mjs');
  writeFileSync(file, files['_worker.js'] ?? '');
  worker = ((await import(pathToFileURL(file).href)) as { default: Worker }).default;
});
afterAll(() => {
  rmSync(root, { recursive: true });
  rmSync(folder, { recursive: true });
});

/** What stands in the way of an address is tidied before a worker sees it. */
function pathOf(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
}

test.each(cases)('$name: $path', async ({ path, method = 'GET' }) => {
  const request = new Request(origin + path, { method });
  const has = (file: string) => hasFile(root, file);
  const decided = decideAnswer({ method, target: pathOf(request) }, account, has);
  const response = await worker.fetch(request, { ASSETS });
  const promised = Object.keys(decided.headers).map((name) => [name, response.headers.get(name)]);
  expect(response.status).toBe(decided.status);
  expect(Object.fromEntries(promised)).toEqual(decided.headers);
  const others = new Headers(response.headers);
  for (const name of [...Object.keys(decided.headers), 'ETag']) others.delete(name);
  expect([...others]).toEqual([]);
  if (decided.file && method === 'GET') {
    const body = Buffer.from(await response.arrayBuffer());
    expect(body).toEqual(readFileSync(join(root, decided.file)));
  }
});

test('a page that the visitor has kept is not sent again', async () => {
  const first = await worker.fetch(new Request(`${origin}/contact/`), { ASSETS });
  const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' };
  const second = await worker.fetch(new Request(`${origin}/contact/`, { headers }), { ASSETS });
  expect(second.status).toBe(304);
  expect(second.headers.get('Cache-Control')).toBe('public, max-age=0, must-revalidate');
});

test('a page that is gone is told in full, whatever the visitor has kept', async () => {
  const url = `${origin}/annonces/maison-ascain-k3f9x2q/`;
  const first = await worker.fetch(new Request(url), { ASSETS });
  const headers = { 'If-None-Match': first.headers.get('ETag') ?? '' };
  const second = await worker.fetch(new Request(url, { headers }), { ASSETS });
  expect(second.status).toBe(410);
  expect(await second.text()).toContain('Maison retirée');
});

test.each(['https://www.villa-rosa.example', 'http://villa-rosa.example'])(
  '%s leads to the domain, encrypted',
  async (from) => {
    const response = await worker.fetch(new Request(`${from}/contact/?a=1`), { ASSETS });
    expect(response.status).toBe(308);
    const headers = headersToSite({ ...answers, encrypted: from.startsWith('https:') });
    expect(Object.fromEntries(response.headers)).toEqual(
      Object.fromEntries(
        new Headers({ ...headers, Location: 'https://villa-rosa.example/contact/?a=1' }),
      ),
    );
  },
);

test('the worker, whose requests are billed, is not asked for styles and photographs, which have their headers all the same', () => {
  const { exclude } = JSON.parse(files['_routes.json'] ?? '') as { exclude: string[] };
  const rules = (files['_headers'] ?? '').split('\n').filter((line) => line.startsWith('/'));
  expect(exclude).toEqual(['/_astro/*', '/_consentement/*', '/_recherche/*', '/photos/*']);
  expect(rules).toEqual(exclude);
  expect(files['_headers']).toContain("  Content-Security-Policy: default-src 'none'");
});

test('nothing that the worker does not answer is kept for longer than an hour, missing as it may be', () => {
  const named = (files['_headers'] ?? '').match(/(?<=Cache-Control: ).*/g);
  expect(named).toEqual(Array(4).fill('public, max-age=3600'));
  expect(notes[1]).toMatchInlineSnapshot(
    `"Styles, photographs and what the search and the consent load are kept for an hour, not for a year: they do not pass through the worker, whose requests Cloudflare bills, and what _headers says holds for a file that is missing, too."`,
  );
});

test('the worker holds what it needs and no more', () => {
  const text = files['_worker.js'] ?? '';
  expect(text).not.toMatch(/^import |require\(/m);
  expect(Buffer.byteLength(text)).toBeLessThan(20_000);
});

test('30,000 pages that are gone, in two languages, fit into the free plan', () => {
  const many = writeCloudflare({ ...answers, gone: listManyPages(30_000) }, { files: 19_000 });
  expect(gzipSync(many.files['_worker.js'] ?? '').length).toBeLessThan(1_000_000);
  expect(many.notes).toEqual(notes);
});

test('5,000 pages of listings that a form may lead to fit into the free plan', () => {
  const nearest = { form: '/trouver/', pages: listManyShelves(5_000) };
  const many = writeCloudflare({ ...answers, nearest }, { files: 19_000 });
  expect(gzipSync(many.files['_worker.js'] ?? '').length).toBeLessThan(100_000);
  expect(many.notes).toEqual(notes);
});

test('a site of many files is told its plan, one of too many is refused', () => {
  const tiled = writeCloudflare(answers, { files: 40, hasTiles: true });
  expect(tiled.notes.at(-1)).toMatch(/^Pages sends no parts of a file/);
  const large = writeCloudflare(answers, { files: 60_000 });
  expect(large.notes.at(-1)).toBe('The site has 60000 files: it needs a paid plan.');
  expect(() => writeCloudflare(answers, { files: 120_000 })).toThrowErrorMatchingInlineSnapshot(`
    [Problem: villa-rosa.example has 120000 files; Cloudflare Pages takes 100000.
      fix:   Serve it with nginx or Caddy, or build fewer pages.]
  `);
});
