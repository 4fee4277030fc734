/** What is kept in one language and looked at in another: told in that of the page where the site knows it so. */
import { loadSite } from '@agency/site';
import type { Page } from 'playwright/test';
import { expect, root, test } from './fixtures.ts';
import {
  compare,
  favouritesOn,
  keep,
  kept,
  open,
  ready,
  rewrite,
  rewriteVisit,
  said,
  start,
  takeIn,
  named,
} from './space.ts';

const there = '/en/mon-espace/';
const links = (page: Page) => named(kept(page));

/** As the hearts of a page name their listings, by key. */
async function titlesOn(page: Page, path: string): Promise<Map<string, string>> {
  await open(page, path);
  const told = await page.locator('.views__cards favourite-toggle').evaluateAll((toggles) =>
    toggles.map((toggle) => {
      const { key, title } = JSON.parse((toggle as HTMLElement).dataset['kept'] ?? '{}') as {
        key: string;
        title: string;
      };
      return [key, title] as const;
    }),
  );
  return new Map(told);
}

for (const [from, to, space, root] of [
  ['French', 'English', there, '/en/annonces/'],
  ['English', 'French', '/mon-espace/', '/annonces/'],
] as const) {
  test(`what is kept on ${from} pages is told on ${to} ones in ${to}, and leads there`, async ({
    page,
    complaints,
  }) => {
    const [here, other] = from === 'French' ? [start, `/en${start}`] : [`/en${start}`, start];
    const titles = await titlesOn(page, other);
    await open(page, here);
    await keep(page, 2);
    // Looked at, too.
    await page.locator('.views__cards a').first().click();
    await page.waitForFunction(() => localStorage.getItem('espace.vus'));

    await open(page, space);
    const expected = (await favouritesOn(page)).map(
      ({ key }) => titles.get(key) ?? 'is on the page',
    );
    await expect(links(page)).toHaveText(expected);
    for (const link of await links(page).all())
      expect(await link.getAttribute('href')).toContain(root);
    const seen = page.locator('[data-part="seen"] a');
    await expect(seen).toHaveText(expected.slice(1));
    expect(await seen.getAttribute('href')).toContain(root);
    for (const place of [0, 1]) await page.getByRole('checkbox').nth(place).check();
    await compare(page);
    const heads = page.locator('.space__compared thead a');
    await expect(heads).toHaveText(expected);
    expect(await heads.first().getAttribute('href')).toContain(root);
    await expect(page.locator('my-space [lang]')).toHaveCount(0);
    await expect(kept(page).first()).toContainText(to === 'English' ? /€\d/ : /\d\s€/);
    await links(page).first().click();
    await expect(page.locator('html')).toHaveAttribute('lang', to === 'English' ? 'en' : 'fr');
    await expect(page.locator('favourite-toggle button')).toHaveAttribute('aria-pressed', 'true');
    expect(complaints).toEqual([]);
  });
}

test('of a title that is known in one language alone the page says in which', async ({ page }) => {
  await open(page, start);
  await keep(page, 2);
  // As it was kept before there were two; and two that are withdrawn, one of each.
  await rewrite(
    page,
    'espace.favoris',
    `delete content[0].also;
     content.push({ ...content[0], key: 'zzzzzzy' }, { ...content[1], key: 'zzzzzzz' });`,
  );
  await open(page, there);
  const titles = kept(page).locator('.space__told > :first-child');
  await expect(titles).toHaveCount(4);
  const langs = () => titles.evaluateAll((all) => all.map((each) => each.getAttribute('lang')));
  expect(await langs()).toEqual(['fr', null, 'fr', null]);
  await expect(kept(page).nth(3)).toContainText('No longer');
  await expect(links(page)).toHaveCount(2);
  for (const place of [0, 1]) await page.getByRole('checkbox').nth(place).check();
  await compare(page);
  const heads = page.locator('.space__compared thead a');
  await expect(heads).toHaveCount(2);
  await expect(heads.first()).toHaveAttribute('lang', 'fr');
  expect(await heads.nth(1).getAttribute('lang')).toBeNull();
  await links(page).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await open(page, '/mon-espace/');
  expect(await langs()).toEqual([null, null, null, null]);
});

test('a price of which only the French words are known is marked as French, too', async ({
  page,
}) => {
  await open(page, start);
  await keep(page, 2);
  await rewrite(page, 'espace.favoris', 'delete content[0].also;');
  // What it costs today cannot be asked for.
  await page.route('**/_recherche/**', (route) => route.abort());
  await open(page, there);
  const abouts = kept(page).locator('.space__told > .soft');
  await expect(abouts.first()).toContainText(/\d\s€/);
  await expect(abouts.first()).toHaveAttribute('lang', 'fr');
  await expect(abouts.nth(1)).toContainText(/€\d/);
  expect(await abouts.nth(1).getAttribute('lang')).toBeNull();
});

test('a search that was saved in French says so on an English page, and leads to an English one', async ({
  page,
}) => {
  await open(page, start);
  await page.locator('[data-part="save"]').click();
  await expect(page.locator('[data-part="saved"]')).not.toBeEmpty();
  await open(page, there);
  const link = named(page.locator('[data-part="searches"]'));
  await expect(link).toHaveAttribute('lang', 'fr');
  await expect(link).toHaveAttribute('href', /^\/en\/vente\//);
});

test('a search by words finds on an English page what it finds on a French one', async ({
  page,
  brand,
}) => {
  const { audience } = await loadSite(root, brand);
  const query = `/vente/?texte=${audience === 'professional' ? 'bureaux' : 'maison'}`;
  const status = page.locator('[data-part="status"]');
  await open(page, `/en${query}`);
  const inEnglish = Number.parseInt(await status.innerText(), 10);
  await open(page, query);
  const inFrench = Number.parseInt(await status.innerText(), 10);
  expect(inFrench).not.toBe(inEnglish);
  await page.locator('[data-part="save"]').click();
  await expect(page.locator('[data-part="saved"]')).not.toBeEmpty();
  await rewriteVisit(page, 1);
  await rewrite(page, 'espace.recherches', 'content[0].at -= 3 * 86400000;');
  await open(page, there);
  const search = page.locator('[data-part="searches"] li');
  await expect(search).toContainText(`${inFrench} listing`);
  await expect(search.locator('.space__change')).toHaveText([/^Nothing new/]);
  // And it leads to where they are found.
  await named(search).click();
  await expect(status).toContainText(`${inFrench} annonce`);
});

test('a file of before is taken in, and what it does not tell is told by the path', async ({
  page,
}) => {
  await open(page, start);
  await keep(page, 1);
  await rewrite(page, 'espace.favoris', 'delete content[0].also;');
  const favourites = await favouritesOn(page);
  await page.evaluate(() => localStorage.clear());
  await open(page, there);
  const text = JSON.stringify({ format: 'espace', version: 1, favourites, searches: [] });
  await takeIn(page, text);
  await expect(said(page, 'carry')).toContainText('1');
  await expect(links(page)).toHaveAttribute('lang', 'fr');
  await expect(links(page)).toHaveAttribute('href', /^\/en\/annonces\//);
  await page.reload();
  await ready(page);
  await expect(links(page)).toHaveAttribute('lang', 'fr');
});
