/** Back, forward and reload: what was asked and where one was, whatever lies between. */
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { cards, choice, settle, start, status } from './search-page.ts';

const placeOf = (page: Page) => page.evaluate(() => scrollY);

/** Waits until the page has it in mind, too: a scroll that was under way may still go on. */
async function scrollPage(page: Page, top: number): Promise<void> {
  const scroll = (top: number) => {
    if (scrollY !== top) scrollTo({ top, behavior: 'instant' });
    return (history.state as { scroll?: number } | null)?.scroll;
  };
  await expect.poll(() => page.evaluate(scroll, top)).toBe(top);
}

test('the place is found again where a search was taken back to all there is', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(`${start}?prix-max=90000000`);
  await settle(page);
  await page.locator('[data-part="chosen"] button').first().click();
  await settle(page);
  expect(new URL(page.url()).search).toBe('');
  await scrollPage(page, 900);
  await page.reload();
  await expect.poll(() => placeOf(page)).toBe(900);
  await page.goto('/plan-du-site/');
  await page.goBack();
  await expect.poll(() => placeOf(page)).toBe(900);
});

test('the place is found again from a page of results that is shorter', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(start);
  const top = await page.evaluate(() => document.documentElement.scrollHeight - 1500);
  await scrollPage(page, top);
  // Nothing is found: the page has hardly any height.
  await page.evaluate(() => {
    const select = document.querySelector<HTMLInputElement>('[name="texte"]');
    if (!select) throw new Error('There is no field of words.');
    select.value = 'xyzxyzxyz';
    select.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await settle(page);
  await expect(cards(page)).toHaveCount(0);
  // The cards of before are some time on their way.
  await page.route('**/_recherche/fiches*/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    await route.continue();
  });
  await page.goBack();
  await settle(page);
  await expect(cards(page)).not.toHaveCount(0);
  await expect.poll(() => placeOf(page)).toBe(top);
});

test('of the page as it was built the browser finds the place, should the script not come', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(start);
  await scrollPage(page, 900);
  const card = cards(page).nth(2);
  const top = async () => Math.round(((await card.boundingBox())?.y ?? 0) / 10);
  const seen = await top();
  await page.route('**/*.js', (route) => route.abort());
  await page.reload();
  await expect.poll(top).toBe(seen);
});

test('a browser that only says the page is out of sight keeps the place, too', async ({ page }) => {
  await page.addInitScript(() => {
    for (const event of ['scrollend', 'pagehide']) {
      addEventListener(event, (each) => each.stopImmediatePropagation(), { capture: true });
    }
  });
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto(`${start}?prix-max=90000000`);
  await settle(page);
  await page.evaluate(() => {
    scrollTo({ top: 900, behavior: 'instant' });
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  });
  await page.reload();
  await settle(page);
  await expect.poll(() => placeOf(page)).toBe(900);
});

test('the words that were typed go with the search that they were of', async ({ page }) => {
  await page.goto('/plan-du-site/');
  await page.goto(start);
  const before = await status(page).innerText();
  const field = page.getByRole('searchbox', { name: 'Mots ou référence' });
  await field.pressSequentially('xyzxyz');
  await expect(status(page)).toHaveText('0 annonce');
  await page.goBack();
  await expect(status(page)).toHaveText(before);
  await expect(field).toHaveValue('');
  await page.goForward();
  await expect(status(page)).toHaveText('0 annonce');
  await expect(field).toHaveValue('xyzxyz');
});

test('who leaves all towns leaves their surroundings', async ({ page }) => {
  await page.goto(start);
  await choice(page, 'town').click();
  await settle(page);
  await page.locator('[name="autour"]').check();
  await settle(page);
  expect(page.url()).toContain('autour=oui');
  await choice(page, 'town').click();
  await settle(page);
  await choice(page, 'town', 1).click();
  await settle(page);
  expect(page.url()).toContain('ville=');
  expect(page.url()).not.toContain('autour');
  await expect(page.locator('[name="autour"]')).not.toBeChecked();
});
