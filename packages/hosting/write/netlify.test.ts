/** `_headers` and `_redirects`, read back by Netlify's own parsers; the edge function where they would be too long. */
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadEdgeFunction } from '../fixtures/edge-function.ts';
import { answers, listManyPages } from '../fixtures/site.ts';
import { contentTypeOf, feedTypes } from '../content-types.ts';
import { cacheOtherwise, isLongLived } from '../headers.ts';
import { headersFor } from '../index.ts';
import { writeNetlify } from './netlify.ts';

const folder = mkdtempSync(join(tmpdir(), 'netlify-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Redirect {
  from: string;
  to: string;
  status: number;
  force: boolean;
}

interface HeaderRule {
  for: string;
  forRegExp: RegExp;
  values: Record<string, string>;
}

/** As Netlify reads it; what it cannot read fails the test. */
async function readRedirects(text = '') {
  const file = join(folder, '_redirects');
  writeFileSync(file, text);
  const { redirects, errors } = await parseAllRedirects({
    redirectsFiles: [file],
    configRedirects: [],
    minimal: false,
  });
  expect(errors).toEqual([]);
  // The parser's own type is `unknown`.
  return (redirects as Redirect[]).map(({ from, to, status, force }) => ({
    from,
    to,
    status,
    force,
  }));
}

async function readHeaders(text = '') {
  const file = join(folder, '_headers');
  writeFileSync(file, text);
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: [],
    minimal: false,
  });
  expect(errors).toEqual([]);
  return headers as HeaderRule[];
}

test('what is gone keeps its page, what moved leads on, what is missing speaks the language', async () => {
  const { files } = writeNetlify(answers);
  const redirects = await readRedirects(files['_redirects']);
  const lines = redirects.map(({ from, to, status, force }) => {
    return `${status}${force ? '!' : ''} ${from} → ${to}`;
  });
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "301! /Nos%20Biens/D%C3%A9tail-412.html → /vente/
    301! /agence.php → https://palombe.example/contact/
    301! /ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-ancien-.html → /contact/
    301! /annonces/ancien-nom-p4q8r1s/ → /annonces/villa-sare-p4q8r1s/
    410! /annonces/maison-ascain-k3f9x2q/ → /annonces/maison-ascain-k3f9x2q/
    410! /annonces/sans-page-zz00000/ → /annonces/sans-page-zz00000/
    410! /en/annonces/maison-ascain-k3f9x2q/ → /en/annonces/maison-ascain-k3f9x2q/
    404! /annonces/terrain-arcangues-s5t8v2w/ → /annonces/terrain-arcangues-s5t8v2w/
    404! /en/annonces/en-suspens-zz00001/ → /en/annonces/en-suspens-zz00001/
    404! /en/annonces/terrain-arcangues-s5t8v2w/ → /en/annonces/terrain-arcangues-s5t8v2w/
    404 /en/* → /en/404/index.html
    404 /* → /404.html"
  `);
});

test.each([
  '/',
  '/contact/',
  '/annonces/vendue-h7j2m5n/',
  '/google0123456789abcdef.html',
  '/_astro/page.C1u9Zk2a.css',
  '/_recherche/plan-0123456789ab.pmtiles',
  '/photos/3f/3f8a0c1b2d4e5f60718293a4/960.avif',
  '/rss.xml',
  '/vente/atom.xml',
  '/en/vente/maisons/feed.json',
  '/sitemap-index.xml',
  '/robots.txt',
  '/favicon.svg',
  '/manifest.webmanifest',
  '/.well-known/security.txt',
])('%s has the headers of every other server', async (path) => {
  const rules = await readHeaders(writeNetlify(answers).files['_headers']);
  const fitting = rules.filter((rule) => rule.forRegExp.test(path));
  const names = fitting.flatMap(({ values }) => Object.keys(values));
  // Two rules that name one header would have its values joined.
  expect(new Set(names).size).toBe(names.length);
  const noindex = answers.noindex.includes(path);
  const { 'Cache-Control': cache, ...expected } = headersFor(path, { ...answers, noindex });
  // What is not named is Netlify's own, and the same.
  const standard = 'public, max-age=0, must-revalidate';
  const { 'Cache-Control': named = standard, ...got } = Object.assign(
    {},
    ...fitting.map(({ values }) => values),
  ) as Record<string, string>;
  const isFeed = path.slice(path.lastIndexOf('/') + 1) in feedTypes;
  expect(got).toEqual({ ...expected, ...(isFeed && { 'Content-Type': contentTypeOf(path) }) });
  expect(named).toBe(isLongLived(path) ? cacheOtherwise : cache);
});

test('nothing is kept for longer than an hour, since what is missing may have the headers of its name', async () => {
  const { files, notes } = writeNetlify(answers);
  const rules = await readHeaders(files['_headers']);
  const named = rules.flatMap(({ values }) => values['Cache-Control'] ?? []);
  expect(new Set(named)).toEqual(new Set(['public, max-age=3600']));
  expect(notes[1]).toMatchInlineSnapshot(
    `"Styles, photographs and what the search and the consent load are kept for an hour, not for a year: Netlify may say the same of a file that is missing (not verified)."`,
  );
});

test('a site with tiles is told that nobody asked Netlify for parts of a file', () => {
  const { notes } = writeNetlify(answers, { hasTiles: true });
  expect(notes.at(-1)).toContain('(HTTP Range)');
  expect(writeNetlify(answers).notes).not.toContain(notes.at(-1));
});

test('a preview is kept from search engines whole', async () => {
  const { files } = writeNetlify({ ...answers, preview: true });
  const rules = await readHeaders(files['_headers']);
  const all = rules.find((rule) => rule.for === '/*');
  expect(all?.values['X-Robots-Tag']).toBe('noindex');
});

test('more than ten thousand go into an edge function, the language of what is missing does not', async () => {
  const { files } = writeNetlify({ ...answers, gone: listManyPages(30_000) });
  const redirects = await readRedirects(files['_redirects']);
  expect(redirects.map(({ from, status }) => [from, status])).toEqual([
    ['/en/*', 404],
    ['/*', 404],
  ]);
  const { answer, config } = await loadEdgeFunction(files['netlify/edge-functions/answers.js']);
  expect(config).toEqual({
    path: '/*',
    excludedPath: ['/_astro/*', '/_consentement/*', '/_recherche/*', '/photos/*'],
  });

  const gone = await answer('/en/annonces/appartement-ascain-1-pieces-5feceb66/');
  expect(gone?.status).toBe(410);
  expect(await gone?.text()).toBe('the page');
  expect(gone?.headers.get('Cache-Control')).toBe('no-cache');
  expect(gone?.headers.get('Content-Security-Policy')).toContain("default-src 'none'");

  const suspended = await answer('/annonces/terrain-arcangues-s5t8v2w/');
  expect(suspended?.status).toBe(404);
  expect(await suspended?.text()).toBe('the page');
  expect(suspended?.headers.get('Cache-Control')).toBe('no-cache');

  const moved = await answer('/Nos%20Biens/D%C3%A9tail-412.html?a=1');
  expect(moved?.status).toBe(301);
  expect(moved?.headers.get('Location')).toBe('/vente/?a=1');

  const led = await answer('/trouver/?pour=vente');
  expect(led?.headers.get('Location')).toBe('/vente/');

  expect(await answer('/contact/')).toBeUndefined();
});

test('a site without pages of listings needs no edge function', () => {
  const nearest = { form: '/trouver/', pages: [] };
  const { files, notes } = writeNetlify({ ...answers, nearest });
  expect(Object.keys(files)).toEqual(['_headers', '_redirects']);
  expect(notes[0]).toBe('Put both files into the folder that you deploy.');
});
