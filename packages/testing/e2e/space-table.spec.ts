/** The heart in the rows of a table: that of the card, wherever the row comes from and however wide the page is. */
import type { Page } from 'playwright/test';
import { auditAccessibility, findOverflow } from './audit.ts';
import { expect, test } from './fixtures.ts';
import { hearts, kept, open, refuseStorage } from './space.ts';

const start = '/location/';
const rows = (page: Page) => page.locator('.views__table tbody tr');
const rowHearts = (page: Page) => rows(page).locator('favourite-toggle button');

/** Sorted otherwise, the rows are no longer those of the page as it was built. */
async function sortOtherwise(page: Page): Promise<void> {
  const first = await rows(page).first().innerText();
  await page.locator('[data-part="sort"]').selectOption({ index: 2 });
  await expect(rows(page).first()).not.toHaveText(first, { useInnerText: true });
}

async function openTable(page: Page, path = start): Promise<void> {
  await page.goto(path);
  await expect(rowHearts(page).first()).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.goto(start);
  const isTable = (await rows(page).count()) > 0;
  test.skip(!isTable, 'The brand shows no table.');
});

test('a row keeps its listing by keyboard, in step with its card', async ({ page, complaints }) => {
  await openTable(page);
  const [heart, ofCard] = [rowHearts(page).nth(1), hearts(page).nth(1)];
  const name = (await ofCard.getAttribute('aria-label')) ?? '';
  expect(name).toMatch(/^Favori\s: ./);
  await expect(heart).toHaveAccessibleName(name);
  await rows(page).nth(1).getByRole('link').focus();
  await page.keyboard.press('Tab');
  await expect(heart).toBeFocused();
  await page.keyboard.press('Space');
  for (const each of [heart, ofCard]) await expect(each).toHaveAttribute('aria-pressed', 'true');
  await expect(rowHearts(page).first()).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('radio', { name: 'Fiches' }).check();
  await ofCard.click();
  for (const each of [heart, ofCard]) await expect(each).toHaveAttribute('aria-pressed', 'false');
  await page.getByRole('radio', { name: 'Tableau' }).check();
  await heart.click();
  await open(page, '/mon-espace/');
  await expect(kept(page)).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('rows that the browser writes have it, too, and two tabs are in step', async ({
  page,
  context,
}) => {
  await openTable(page);
  await sortOtherwise(page);
  await expect(rowHearts(page)).toHaveCount(await rows(page).count());
  const other = await context.newPage();
  await openTable(other, page.url());
  await rowHearts(page).first().click();
  for (const tab of [page, other]) {
    await expect(rowHearts(tab).first()).toHaveAttribute('aria-pressed', 'true');
    await expect(rowHearts(tab).nth(1)).toHaveAttribute('aria-pressed', 'false');
  }
});

for (const width of [320, 390, 800, 1280]) {
  test(`everybody can use it, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await openTable(page);
    await sortOtherwise(page);
    await rowHearts(page).first().click();
    expect(await auditAccessibility(page)).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
    for (const row of await rows(page).all()) {
      const heart = await row.locator('favourite-toggle button').boundingBox();
      const link = await row.getByRole('link').boundingBox();
      if (!heart || !link) throw new Error('A row shows no heart or no link.');
      expect([heart.width, heart.height]).toEqual([44, 44]);
      // Beside the name.
      expect(heart.x).toBeGreaterThanOrEqual(link.x + link.width);
      expect(heart.y).toBeLessThan(link.y + link.height);
    }
  });
}

test('what it says when nothing can be kept moves nothing', async ({ page }) => {
  await refuseStorage(page, 'blocked');
  await page.setViewportSize({ width: 320, height: 844 });
  await openTable(page);
  const before = await rows(page).first().boundingBox();
  await rowHearts(page).first().click();
  await expect(rows(page).first().getByRole('status')).toContainText('ne garde rien');
  await expect(rows(page).first().getByRole('status')).toBeInViewport({ ratio: 1 });
  expect(await rows(page).first().boundingBox()).toEqual(before);
  expect(await findOverflow(page)).toEqual([]);
});

test('there is no such column on paper, nor without scripts; forced colours fill it', async ({
  page,
  browser,
  baseURL,
}) => {
  await openTable(page);
  const column = page.locator('.listing-table__keep');
  expect(await column.count()).toBe((await rows(page).count()) + 1);
  await page.emulateMedia({ media: 'print' });
  for (const cell of await column.all()) await expect(cell).toBeHidden();
  await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
  await rowHearts(page).first().click();
  const fill = (place: number) =>
    rowHearts(page)
      .nth(place)
      .locator('svg')
      .evaluate((svg) => getComputedStyle(svg).fill);
  expect(await fill(1)).toBe('none');
  expect(await fill(0)).not.toBe('none');

  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await plain.goto(start);
  await expect(rows(plain).first()).toBeVisible();
  for (const cell of await plain.locator('.listing-table__keep').all())
    await expect(cell).toBeHidden();
  await plain.close();
});
