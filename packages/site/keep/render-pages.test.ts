import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuseTwins } from './keep-pages.ts';
import { renderPages, type Work } from './render-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'render-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function listWork(count: number): Work {
  const pages = Array.from({ length: count }, (_, index) => ({
    path: `/annonces/${index}/`,
    route: '/annonces/[listing]',
    component: 'pages/annonces/[listing].astro',
  }));
  return { pages, folder, next: new Int32Array(new SharedArrayBuffer(4)) };
}

test('two that take from one list render every page once', async () => {
  const work = listWork(100);
  const rendered: string[] = [];
  const render = async ({ path }: { path: string }) => {
    rendered.push(path);
    return new Response(path);
  };
  await Promise.all([renderPages(work, render), renderPages(work, render)]);
  expect(rendered.toSorted()).toEqual(work.pages.map(({ path }) => path).sort());
  expect(readdirSync(join(folder, 'annonces'))).toHaveLength(100);
});

const mend = `
  where: pages/annonces/[listing].astro
  fix:   Mend the page, or leave out its cacheKey in getStaticPaths: Astro then renders it itself.`;

test.each([
  [
    'fails',
    new Response('', { status: 500 }),
    `/annonces/0/ cannot be rendered. It answered with 500.${mend}`,
  ],
  [
    'shows a picture of Astro’s',
    new Response('<img src="/_image?href=sea.png">'),
    `/annonces/0/ cannot be rendered. A page with a cacheKey shows a picture that Astro encodes.${mend}`,
  ],
])('a page that %s is named, and not written', async (_, response, message) => {
  const rendering = renderPages(listWork(1), async () => response);
  await expect(rendering).rejects.toThrow(message);
  expect(readdirSync(folder)).toEqual([]);
});

test('what a page throws is handed on as the cause', async () => {
  const rendering = renderPages(listWork(1), () => Promise.reject(new Error('Aua')));
  await expect(rendering).rejects.toMatchObject({
    message: '/annonces/0/ cannot be rendered.',
    cause: { message: 'Aua' },
  });
});

test('two pages at one address are refused', () => {
  const route = { type: 'page', component: 'pages/[purpose]/[...shelf].astro' };
  const paths = ['/vente', '/location', '/vente/'].map((pathname) => ({ pathname, route }));
  expect(() => refuseTwins(paths as never)).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    2 pages have the address /vente/.
      where: pages/[purpose]/[...shelf].astro
      fix:   Give each an address of its own in getStaticPaths.]
  `);
});
