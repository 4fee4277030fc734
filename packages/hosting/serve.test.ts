import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPorts, serveSite, type ServedSite } from './index.ts';

const nothing = {
  domain: 'villa-rosa.example',
  preview: false,
  policy: "default-src 'none'",
  languages: ['fr'],
  gone: [],
  suspended: [],
  moved: [],
  noindex: [],
  nearest: { form: '/trouver/', pages: [] },
};
const directory = mkdtempSync(join(tmpdir(), 'hosting-'));
let site: ServedSite;

beforeAll(async () => {
  writePage('index.html', 'Accueil');
  writePage('contact/index.html', 'Contact');
  writePage('404.html', 'Page introuvable');
  writePage('en/404/index.html', 'Page not found');
  site = await serveSite({ directory, port: 0, preview: true });
});

afterAll(async () => {
  await site.close();
  rmSync(directory, { recursive: true });
});

test('a page comes with its headers', async () => {
  const response = await get('/contact/');
  expect(await response.text()).toBe('Contact');
  expect(response.status).toBe(200);
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('x-robots-tag')).toBe('noindex');
  expect(response.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
});

test('a page without its slash leads to the one with, query kept', async () => {
  const response = await get('/contact?page=2');
  expect(response.status).toBe(308);
  expect(response.headers.get('location')).toBe('/contact/?page=2');
});

test.each([
  ['/nulle-part/', 'Page introuvable'],
  ['/en/nowhere/', 'Page not found'],
  ['/es/nada/', 'Page introuvable'],
])('%s is answered with "%s"', async (path, text) => {
  const response = await get(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(text);
});

test.each([
  ['/..%2f..%2fetc/passwd', 400],
  ['//contact', 404],
  ['/.env', 404],
])('%s leads nowhere else', async (path, status) => {
  const response = await get(path);
  expect(response.status).toBe(status);
});

test('a form cannot be sent to a page', async () => {
  const response = await get('/contact/', { method: 'POST' });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('a page that is gone is sent as such', async () => {
  const answers = { ...nothing, gone: ['/contact/'] };
  const other = await serveSite({ directory, port: 0, preview: true, answers });
  const response = await fetch(`${other.url}/contact/`);
  await other.close();
  expect(response.status).toBe(410);
  expect(await response.text()).toBe('Contact');
});

test('a busy port is told before any long work', async () => {
  const port = Number(new URL(site.url).port);
  await expect(checkPorts([port, 0])).rejects.toThrow(`1 problem

Port ${port} is busy.
  fix:   Stop the program that listens there, or choose other ports with --port.`);
  await expect(serveSite({ directory, port, preview: true })).rejects.toThrow(
    `Port ${port} is busy.`,
  );
});

test('a port is free again once the site is closed', async () => {
  const other = await serveSite({ directory, port: 0, preview: true });
  await other.close();
  await expect(checkPorts([Number(new URL(other.url).port)])).resolves.toBeUndefined();
});

test('a folder that holds no site is a Problem', async () => {
  await expect(serveSite({ directory: 'dist/villa-rosa', port: 0, preview: true })).rejects
    .toThrowErrorMatchingInlineSnapshot(`
    [Problem: There is no built site in dist/villa-rosa.
      where: dist/villa-rosa/index.html
      fix:   Build it first: pnpm build.]
  `);
});

function get(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(site.url + path, { redirect: 'manual', ...init });
}

function writePage(name: string, text: string): void {
  const file = join(directory, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
