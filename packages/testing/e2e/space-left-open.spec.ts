/** A space that was left open: overnight, without a network, while another tab goes on or the site is built anew. */
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import {
  favouritesOn,
  keep,
  kept,
  open,
  openKept,
  ready,
  rewrite,
  rewriteVisit,
  said,
  start,
  takeIn,
  named,
} from './space.ts';

const comeBack = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

test('a page that was left open overnight tells what is new when one comes back', async ({
  page,
}) => {
  await openKept(page, 1);
  const change = kept(page).locator('.space__change');
  await expect(change).toHaveCount(0);
  await rewrite(page, 'espace.favoris', 'content[0].amount += 20000; content[0].photos = 0;');
  await rewriteVisit(page, 1);
  await comeBack(page);
  await expect(change.first()).toContainText('Prix baissé de');
  await expect(page.locator('[data-part="since"]')).toContainText('Depuis votre dernière visite');
});

test('a page that was left open claims nothing of yesterday when another tab begins the visit', async ({
  page,
  context,
}) => {
  await openKept(page, 1);
  await rewrite(page, 'espace.favoris', 'content[0].amount += 20000; content[0].photos = 0;');
  await rewriteVisit(page, 1);
  // What is on offer by now is not to be had here.
  await page.route('**/_recherche/**', (route) => route.abort());
  const other = await context.newPage();
  await open(other, '/mon-espace/');
  await expect(kept(other).locator('.space__change').first()).toContainText('Prix baissé de');
  await expect(page.locator('[data-part="notes"]')).toContainText('n’ont pas pu être chargées');
  await expect(kept(page).locator('.space__change')).toHaveCount(0);
  await expect(page.locator('[data-part="since"]')).toBeEmpty();
});

test('another tab that begins the visit makes a page that was left open look anew', async ({
  page,
  context,
}) => {
  await openKept(page, 1);
  await rewriteVisit(page, 1);
  const asked = page.waitForRequest('**/_recherche/suivi*');
  const other = await context.newPage();
  await open(other, '/mon-espace/');
  await asked;
  await ready(page);
  await expect(page.locator('[data-part="since"]')).toContainText('Depuis votre dernière visite');
});

test('without a network the files of yesterday are not taken for those of today; with one again they are asked for', async ({
  page,
}) => {
  await openKept(page, 1);
  await rewrite(page, 'espace.favoris', 'content[0].amount += 20000;');
  await rewriteVisit(page, 1);
  // The browser still has the rest.
  await page.route('**/mon-espace/', (route) => route.abort());
  await comeBack(page);
  const notes = page.locator('[data-part="notes"]');
  await expect(notes).toContainText('n’ont pas pu être chargées');
  await ready(page);
  await expect(kept(page).locator('.space__change')).toHaveCount(0);
  await expect(page.locator('[data-part="since"]')).toBeEmpty();
  await page.unroute('**/mon-espace/');
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(kept(page).locator('.space__change')).toHaveText(/^Prix baissé de/);
  await expect(notes).toBeEmpty();
});

test('what one comes back to has the focus still', async ({ page }) => {
  await openKept(page, 2);
  for (const goal of [named(kept(page)).nth(1), page.getByRole('checkbox').nth(1)]) {
    // What has become of it is told anew, and so is its link.
    await rewrite(page, 'espace.favoris', 'content[1].amount += 20000;');
    await rewriteVisit(page, 1);
    await goal.focus();
    await comeBack(page);
    await ready(page);
    await expect(goal).toBeFocused();
  }
});

test('what was published after the page was opened is not told as withdrawn: the files are asked for anew, once', async ({
  page,
}) => {
  await openKept(page, 1);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await rewrite(
    page,
    'espace.favoris',
    `content.push({ ...content[0], key: 'zzzzzzz', title: 'Nouvelle', at: Date.now() });`,
  );
  await page.evaluate(() => dispatchEvent(new StorageEvent('storage')));
  // It was not published after all.
  await expect(kept(page).nth(1)).toContainText('N’est plus proposée');
  await ready(page);
  expect(asked.filter((path) => path === '/mon-espace/')).toHaveLength(1);
});

test('what a file brings is told from the next visit on, as it is on offer when it is taken in', async ({
  page,
}) => {
  await open(page, start);
  await keep(page, 1);
  await rewrite(page, 'espace.favoris', 'content[0].amount += 20000; content[0].photos = 0;');
  const favourites = await favouritesOn(page);
  await page.evaluate(() => localStorage.clear());
  await open(page, '/mon-espace/');
  await takeIn(page, JSON.stringify({ format: 'espace', version: 1, favourites }));
  await expect(said(page, 'carry')).toHaveText('1 élément repris.');
  await expect(kept(page)).toHaveCount(1);
  await ready(page);
  await rewriteVisit(page, 1);
  await page.reload();
  await ready(page);
  await expect(page.locator('[data-part="since"]')).toContainText('Depuis votre dernière visite');
  await expect(kept(page).locator('.space__change')).toHaveCount(0);
});
