/** What goes wrong on the way: the search says so, keeps what was asked, and shows no answer to another question. */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Page, Route } from 'playwright/test';
import { auditAccessibility } from './audit.ts';
import { expect, test } from './fixtures.ts';
import { cards, choice, notes, numberIn, settle, start, status } from './search-page.ts';

const failed = 'n’ont pas pu être chargées';
const cardFiles = '**/_recherche/fiches*/**';
const advice = (page: Page) => page.locator('[data-part="empty"]');

test('a page left open while the site was built anew goes on with the files of today', async ({
  page,
}) => {
  await page.goto(start);
  const element = page.locator('listing-search');
  const [index, lists] = [
    await element.getAttribute('data-index'),
    await element.getAttribute('data-lists'),
  ];
  await element.evaluate((each) => {
    each.dataset['index'] = '/_recherche/index-000000000000.bin';
    each.dataset['lists'] = '/_recherche/atouts-000000000000.bin';
    each.dataset['places'] = '{}';
  });
  // The element has read its addresses: as if it had been built with the old ones.
  await page.route(`**${index}`, (route) => route.fulfill({ status: 404 }), { times: 1 });
  await page.route(`**${lists}`, (route) => route.fulfill({ status: 404 }), { times: 1 });
  const told = await numberIn(choice(page, 'kind').locator('[data-count]'));
  await choice(page, 'kind').click();
  await settle(page);
  expect(await numberIn(status(page))).toBe(told);
  await expect(choice(page, 'kind').locator('input')).toBeChecked();
  await expect(cards(page)).not.toHaveCount(0);
  // The map knows the communes of today as well.
  await page.locator('.views__switch label').last().click();
  await expect(
    page.locator('listing-map svg a, listing-map [role="button"]').first(),
  ).toBeVisible();
  await expect(page.locator('.views__map > [data-other]')).toBeEmpty();
});

test('a page of today that says no places: the map goes on, and says what it cannot show', async ({
  page,
  complaints,
}) => {
  await page.goto(start);
  await page.route(cardFiles, (route) => route.fulfill({ status: 404 }));
  await page.route(`**${start}*`, async (route) => {
    await page.unroute(cardFiles);
    const response = await route.fetch();
    const body = (await response.text()).replace(/data-(places|follow)="[^"]*"/g, '');
    await route.fulfill({ response, body });
  });
  await page.locator('.views__switch label').last().click();
  await settle(page);
  await expect(page.locator('.views__map > [data-other]')).toHaveText(
    new RegExp(`^${await numberIn(status(page))} annonce`),
  );
  expect(complaints.filter((complaint) => !complaint.includes('404'))).toEqual([]);
});

test('without a connection that is said, and asked again when told to', async ({
  page,
  context,
}) => {
  await page.goto(start);
  await context.setOffline(true);
  await choice(page, 'kind').click();
  await expect(page.locator('[data-part="notes"]')).toContainText('n’ont pas pu être chargées');
  expect(await auditAccessibility(page)).toEqual([]);
  // Whoever presses the button in vain has it under the finger still.
  const retry = page.getByRole('button', { name: 'Réessayer' });
  const first = await retry.elementHandle();
  await retry.focus();
  await page.keyboard.press('Enter');
  await first?.waitForElementState('hidden');
  await expect(retry).toBeFocused();
  await context.setOffline(false);
  await page.keyboard.press('Enter');
  await settle(page);
  await expect(page.locator('[data-part="notes"]')).toBeEmpty();
  await expect(page.locator('[data-part="chosen"] button')).toHaveCount(2);
});

/** Answers as if the files were of a layout that the page does not know. */
async function changeLayout(page: Page): Promise<void> {
  await page.route('**/_recherche/index-*.bin', async (route) => {
    const response = await route.fetch();
    const bytes = inflateRawSync(await response.body());
    bytes[0] = 99;
    await route.fulfill({ response, body: deflateRawSync(bytes) });
  });
}

test('an index of another layout: the page loads itself again, once, and keeps the filters', async ({
  page,
}) => {
  let loads = 0;
  page.on('load', () => loads++);
  await changeLayout(page);
  await page.goto(start);
  const kind = choice(page, 'kind');
  const told = await numberIn(kind.locator('[data-count]'));
  const again = page.waitForEvent('load');
  await kind.click();
  await again;
  await expect(notes(page)).toContainText(failed);
  expect(loads).toBe(2);
  // Nor is it loaded for what is asked since.
  for (const _ of ['chosen', 'taken back']) {
    await choice(page, 'kind', 1).click();
    await settle(page);
    await expect(notes(page)).toContainText(failed);
  }
  expect(loads).toBe(2);

  // The code of today can read it.
  await page.unrouteAll({ behavior: 'wait' });
  await page.reload();
  await settle(page);
  await expect(kind.locator('input')).toBeChecked();
  expect(await numberIn(status(page))).toBe(told);
});

test('in one’s space an index of another layout is asked for no more than twice', async ({
  page,
}) => {
  let loads = 0;
  page.on('load', () => loads++);
  await changeLayout(page);
  // As after a renewal: what the element does not have is no difference.
  const renew = async (route: Route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(' data-follow=', ' data-areas="" data-follow=');
    await route.fulfill({ response, body });
  };
  await page.route('**/mon-espace/', renew, { times: 1 });
  await page.goto('/mon-espace/');
  await expect.poll(() => loads).toBe(2);
  await expect(page.locator('my-space')).toHaveAttribute('data-ready', '');
  await expect(notes(page)).toContainText(failed);
  expect(loads).toBe(2);
});

test('a file of cards that does not come: no cards of another search stand in its place', async ({
  page,
}) => {
  await page.goto(start);
  await page.route(cardFiles, (route) => route.fulfill({ status: 503 }));
  const kind = choice(page, 'kind');
  const told = await numberIn(kind.locator('[data-count]'));
  await kind.click();
  await expect(notes(page)).toContainText(failed);
  expect(await numberIn(status(page))).toBe(told);
  await expect(cards(page)).toHaveCount(0);
  await expect(page.locator('[data-part="pages"] a')).toHaveCount(0);

  await page.unroute(cardFiles);
  await notes(page).getByRole('button').focus();
  await page.keyboard.press('Enter');
  await settle(page);
  await expect(notes(page)).toBeEmpty();
  await expect(cards(page)).not.toHaveCount(0);
  await expect(page.locator('[data-part="chosen"] button').first()).toBeFocused();
});

test('no cards of before stand under a count that was told since, whoever failed', async ({
  page,
}) => {
  await page.goto(start);
  const kind = choice(page, 'kind');
  const told = await numberIn(kind.locator('[data-count]'));
  // The cards of the kind are on their way when something else is asked.
  await page.route(cardFiles, () => undefined);
  await kind.click();
  await expect(status(page)).toHaveText(new RegExp(`^${told} `));
  await page.route('**/_recherche/mots-*', (route) => route.abort());
  await page.getByRole('searchbox', { name: 'Mots ou référence' }).fill('maison');
  await expect(notes(page)).toContainText(failed);
  expect(await numberIn(status(page))).toBe(told);
  await expect(cards(page)).toHaveCount(0);
});

test('what fails late says nothing about what was asked since', async ({ page }) => {
  await page.goto(start);
  const [first, second] = [choice(page, 'kind'), choice(page, 'kind', 1)];
  let release = () => {};
  const isHeld = new Promise<void>((resolve) => (release = resolve));
  // The site is asked whether it was built anew, and takes its time.
  await page.route(`**${start}*`, async (route) => {
    await isHeld;
    await route.continue();
  });
  await page.route(cardFiles, (route) => route.fulfill({ status: 404 }), { times: 1 });
  const asked = page.waitForRequest(`**${start}*`);
  await first.click();
  await asked;
  await first.click();
  await second.click();
  await settle(page);
  const found = await cards(page).count();
  const answered = page.waitForResponse(`**${start}*`);
  release();
  await answered;
  await settle(page);
  await expect(notes(page)).toBeEmpty();
  await expect(cards(page)).toHaveCount(found);
});

test('on a telephone a failure is told where the filters are', async ({ page, context }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(start);
  await page.locator('[data-part="toggle"]').click();
  await context.setOffline(true);
  await choice(page, 'kind').click();
  const panel = page.getByRole('dialog', { name: 'Filtres' });
  const told = panel.getByRole('status');
  await expect(told).toContainText(failed);
  await expect(told.getByRole('button')).toBeInViewport();
  expect(await auditAccessibility(page)).toEqual([]);
  await context.setOffline(false);
  await told.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await settle(page);
  await expect(told).toHaveText(await status(page).innerText());
  await expect(page.locator('[data-part="close"]')).toBeFocused();
});

test('on a telephone the button says so where nothing is found', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(`${start}?prix-max=1`);
  await settle(page);
  await page.locator('[data-part="toggle"]').click();
  await expect(page.locator('[data-part="close"]')).toHaveText(
    'Aucune annonce\u202f: que faire\u202f?',
  );
  await page.locator('[data-part="close"]').press('Enter');
  await expect(advice(page)).toBeFocused();
  await expect(advice(page)).toBeInViewport({ ratio: 1 });
});

test('where nothing is found Enter leads to what can be done, be it pressed before that is known', async ({
  page,
}) => {
  await page.goto(start);
  const field = page.getByRole('searchbox', { name: 'Mots ou référence' });
  await field.fill('xyzxyz');
  await settle(page);
  await field.press('Enter');
  await expect(advice(page)).toBeFocused();
  await expect(advice(page)).toBeInViewport({ ratio: 1 });

  const slowly = async (route: Route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  };
  await page.goto(start);
  await page.route('**/_recherche/**', slowly);
  await field.fill('xyzxyz');
  await field.press('Enter');
  await expect(advice(page)).toBeFocused();
  await expect(advice(page)).toBeInViewport({ ratio: 1 });
});
