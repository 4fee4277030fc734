/** Two brands that show the same listings, built: one page of each is canonical, and everything else agrees. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  attributes,
  canonicalOf,
  isElsewhere,
  loadBuiltFiles,
  parseSite,
} from './built/built-site.ts';
import type { BuiltSite } from './built/built-site.ts';
import { checks } from './built/checks.ts';
import { checkSisters } from './built/elsewhere.ts';
import { checkPreviews } from './built/previews.ts';
import { readSitemap } from './built/sitemap.ts';
import { copyHouse, type House } from './copy-house.ts';

const minutes = 60_000;
const day = '2026-11-22';
/** All show prestige; the first shows premises too, and the last would come before all, had it a domain. */
const brands = ['villa-rosa', 'villa-verde', 'villa-nova'] as const;

let house: House;
let rosa: BuiltSite;
let verde: BuiltSite;
let nova: BuiltSite;

beforeAll(async () => {
  house = await copyHouse();
  for (const brand of brands) await house.run(['scripts/new.ts', 'brand', brand]);
  await configure(brands[0], `take: [{ prestige: true }, { agency: 'EX42' }], priority: 90`);
  await configure(brands[1], `take: [{ prestige: true }], priority: 99`);
  await configure(brands[2], `take: [{ prestige: true }], priority: 999`, false);
  const built = await house.run(['scripts/build.ts', ...brands], { TODAY: day });
  expect(built.code, built.output.slice(-3000)).toBe(0);
  [rosa, verde, nova] = await Promise.all([load(brands[0]), load(brands[1]), load(brands[2])]);
}, 6 * minutes);

afterAll(() => house.remove());

async function configure(brand: string, listings: string, hasDomain = true): Promise<void> {
  const file = join(house.root, 'sites', brand, 'site.config.ts');
  const text = (await readFile(file, 'utf8')).replace('take: []', listings);
  await writeFile(file, hasDomain ? text.replace(`${brand}.example`, `${brand}.test`) : text);
}

const load = (brand: string) => parseSite(loadBuiltFiles(join(house.root, 'dist', brand)));

/** What is gone has a page that says so, and no address of its own. */
const listingPages = ({ pages }: BuiltSite) =>
  pages.filter((page) => /^(\/en)?\/annonces\//.test(page.path) && canonicalOf(page) !== undefined);

test('what both show is canonical at the brand that comes first, in both languages', () => {
  const shared = listingPages(rosa).filter((page) => isElsewhere(page, rosa));
  expect(shared.length).toBeGreaterThan(10);
  expect(shared.some(({ path }) => path.startsWith('/en/'))).toBe(true);
  for (const { path, document } of shared) {
    const address = `https://villa-verde.test${path}`;
    expect(attributes(document, 'link[rel="canonical"]', 'href')).toEqual([address]);
    expect(attributes(document, 'meta[property="og:url"]', 'content')).toEqual([
      rosa.origin + path,
    ]);
    expect(attributes(document, 'link[hreflang]', 'href')).toEqual([]);
  }
  expect(listingPages(verde).filter((page) => isElsewhere(page, verde))).toEqual([]);
  expect(listingPages(verde).map(({ path }) => path)).toEqual(shared.map(({ path }) => path));
});

test('a brand without a domain stands for nobody', () => {
  const towards = [rosa, verde].flatMap(({ pages }) => pages.map(canonicalOf));
  expect(towards.filter((address) => address?.includes('villa-nova'))).toEqual([]);
  expect(listingPages(nova).length).toBeGreaterThan(10);
});

test('the sitemap of each brand has what is canonical there, and no more', () => {
  const inSitemap = (site: BuiltSite) =>
    readSitemap(site).filter((address) => address.includes('/annonces/'));
  const canonical = (site: BuiltSite) =>
    listingPages(site)
      .filter((page) => !isElsewhere(page, site))
      .map(({ path }) => site.origin + path);
  expect(inSitemap(rosa).toSorted()).toEqual(canonical(rosa).toSorted());
  expect(inSitemap(rosa).length).toBeGreaterThan(10);
  expect(inSitemap(verde).toSorted()).toEqual(canonical(verde).toSorted());
});

test('pages of a kind or a town are each brand’s own', () => {
  const shelves = rosa.pages.filter(({ path }) => path.startsWith('/vente/'));
  expect(shelves.length).toBeGreaterThan(3);
  for (const page of shelves) expect(canonicalOf(page)).toBe(rosa.origin + page.path);
  const listed = readSitemap(rosa);
  expect(shelves.filter(({ path }) => !listed.includes(rosa.origin + path))).toEqual([]);
});

const about = [
  'pages and their twins agree on their addresses',
  'what another brand shows too says nothing else of itself',
  'the sitemap lists every page and only these',
  'structured data can be read',
];

test.each(about)('%s', async (name) => {
  for (const site of [rosa, verde, nova]) expect(await checks[name]?.(site)).toEqual([]);
});

test('the brands agree which page is canonical, and networks are told of each as its own', async () => {
  expect(checkSisters([rosa, verde, nova])).toEqual([]);
  expect(await checkPreviews(rosa)).toEqual([]);
});

test(
  'they are built anew when the other brand gives up its place',
  async () => {
    const file = join(house.root, 'sites/villa-verde/site.config.ts');
    await writeFile(file, (await readFile(file, 'utf8')).replace('priority: 99', 'priority: 9'));
    const built = await house.run(['scripts/build.ts', 'villa-rosa', 'villa-verde'], {
      TODAY: day,
    });
    expect(built.code, built.output.slice(-3000)).toBe(0);
    const [first, second] = await Promise.all([load('villa-rosa'), load('villa-verde')]);
    expect(listingPages(first).filter((page) => isElsewhere(page, first))).toEqual([]);
    expect(listingPages(second).every((page) => isElsewhere(page, second))).toBe(true);
    expect(checkSisters([first, second])).toEqual([]);
  },
  4 * minutes,
);
