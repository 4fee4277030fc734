/** `_headers` and `_redirects`, read back by Netlify's own parsers; the edge function, run here. */
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { answers, listManyPages } from '../fixtures/site.ts';
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
  expect(await readRedirects(files['_redirects'])).toMatchInlineSnapshot(`
    [
      {
        "force": true,
        "from": "/Nos%20Biens/D%C3%A9tail-412.html",
        "status": 301,
        "to": "/vente/",
      },
      {
        "force": true,
        "from": "/agence.php",
        "status": 301,
        "to": "https://palombe.example/contact/",
      },
      {
        "force": true,
        "from": "/annonces/ancien-nom-p4q8r1s/",
        "status": 301,
        "to": "/annonces/villa-sare-p4q8r1s/",
      },
      {
        "force": true,
        "from": "/annonces/maison-ascain-k3f9x2q/",
        "status": 410,
        "to": "/annonces/maison-ascain-k3f9x2q/",
      },
      {
        "force": true,
        "from": "/annonces/sans-page-zz00000/",
        "status": 410,
        "to": "/annonces/sans-page-zz00000/",
      },
      {
        "force": true,
        "from": "/en/annonces/maison-ascain-k3f9x2q/",
        "status": 410,
        "to": "/en/annonces/maison-ascain-k3f9x2q/",
      },
      {
        "force": true,
        "from": "/annonces/terrain-arcangues-s5t8v2w/",
        "status": 404,
        "to": "/annonces/terrain-arcangues-s5t8v2w/",
      },
      {
        "force": true,
        "from": "/en/annonces/en-suspens-zz00001/",
        "status": 404,
        "to": "/en/annonces/en-suspens-zz00001/",
      },
      {
        "force": true,
        "from": "/en/annonces/terrain-arcangues-s5t8v2w/",
        "status": 404,
        "to": "/en/annonces/terrain-arcangues-s5t8v2w/",
      },
      {
        "force": false,
        "from": "/en/*",
        "status": 404,
        "to": "/en/404/index.html",
      },
      {
        "force": false,
        "from": "/*",
        "status": 404,
        "to": "/404.html",
      },
    ]
  `);
});

test.each(['/', '/contact/', '/_astro/page.C1u9Zk2a.css', '/annonces/vendue-h7j2m5n/'])(
  '%s has the headers of every other server',
  async (path) => {
    const rules = await readHeaders(writeNetlify(answers).files['_headers']);
    const fitting = rules.filter((rule) => rule.forRegExp.test(path));
    const names = fitting.flatMap(({ values }) => Object.keys(values));
    // Two rules that name one header would have its values joined.
    expect(new Set(names).size).toBe(names.length);
    const noindex = answers.noindex.includes(path);
    const { 'Cache-Control': cache, ...expected } = headersFor(path, { preview: false, noindex });
    // What is not named is Netlify's own, and the same.
    const standard = 'public, max-age=0, must-revalidate';
    const { 'Cache-Control': named = standard, ...got } = Object.assign(
      {},
      ...fitting.map(({ values }) => values),
    ) as Record<string, string>;
    expect(got).toEqual(expected);
    expect(named).toBe(cache);
  },
);

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
  const answer = await runFunction(files['netlify/edge-functions/answers.js']);

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

  expect(await answer('/contact/')).toBeUndefined();
});

async function runFunction(text = ''): Promise<(path: string) => Promise<Response | undefined>> {
  const file = join(folder, 'answers.mjs');
  writeFileSync(file, text);
  const { default: answer, config } = (await import(pathToFileURL(file).href)) as {
    default(request: Request, context: object): Promise<Response | undefined>;
    config: object;
  };
  expect(config).toEqual({ path: '/*', excludedPath: ['/_astro/*', '/photos/*'] });
  const next = async () => new Response('the page', { headers: { 'Content-Type': 'text/html' } });
  return (path) => answer(new Request(`https://${answers.domain}${path}`), { next });
}
