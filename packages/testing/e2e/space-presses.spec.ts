/** What is pressed while something is told is what was meant. */
import type { Locator, Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { kept, openKept, said, named } from './space.ts';

/** The middle of what is to be pressed, brought to where it is out of the way of what is told. */
async function aimAt(page: Page, goal: Locator, block: 'center' | 'end'): Promise<void> {
  await goal.evaluate((each, block) => each.scrollIntoView({ block, behavior: 'instant' }), block);
  const { x = 0, y = 0, width = 0, height = 0 } = (await goal.boundingBox()) ?? {};
  await page.mouse.move(x + width / 2, y + height / 2);
}

/** The field is left as the button goes down: its note is kept before it is up again, and told after. */
async function press(page: Page, note: string): Promise<void> {
  await page.mouse.down();
  await expect
    .poll(() => page.evaluate(() => localStorage.getItem('espace.favoris')))
    .toContain(note);
  // Long enough for what would be told too early.
  await page.waitForTimeout(100);
  await page.mouse.up();
}

test('what is told when a note is kept takes no button from under the finger', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openKept(page, 2);
  const ticks = page.locator('.space__compare input');
  const first = ticks.first();
  await ticks.nth(1).check();
  const field = kept(page).first().locator('textarea');
  for (const block of ['end', 'center'] as const) {
    const wasChecked = await first.isChecked();
    await field.fill(`Rappeler mardi, ${block}`);
    await aimAt(page, first, block);
    await press(page, `mardi, ${block}`);
    await expect(first).toBeChecked({ checked: !wasChecked });
  }

  // Below the list as well.
  await first.check();
  await field.fill('Rappeler jeudi');
  await aimAt(page, page.locator('[data-part="comparison"]').getByRole('button'), 'center');
  await press(page, 'jeudi');
  await expect(page.locator('[data-part="comparison"] table')).toBeVisible();
  await expect(said(page, 'favourites')).toHaveText('Note gardée.');
});

test('what was removed can be put back, whatever is written, ticked or told meanwhile', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openKept(page, 3);
  const titles = await named(kept(page)).allInnerTexts();
  await page
    .getByRole('button', { name: /^Retirer/ })
    .first()
    .click();
  const putBack = page.getByRole('button', { name: 'Remettre' });
  await page.locator('.space__compare input').first().check();
  await expect(putBack).toBeVisible();
  await page.getByRole('textbox').first().fill('Rappeler mardi');
  await aimAt(page, putBack, 'center');
  await press(page, 'Rappeler mardi');
  await expect(named(kept(page))).toHaveText(titles);
  await expect(putBack).toHaveCount(0);
});

test('what has the focus is never hidden by what is told', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openKept(page, 4);
  await page
    .getByRole('button', { name: /^Retirer/ })
    .first()
    .press('Enter');
  await expect(said(page, 'favourites')).toContainText('Retiré');
  const list = page.locator('.space__list').first();
  const count = await list.locator('a, button, input, textarea').count();
  expect(count).toBe(15);
  for (let step = 0; step < count; step++) {
    const isSeen = () =>
      page.locator(':focus').evaluate((each) => {
        const { left, top, width, height } = each.getBoundingClientRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return there !== null && (each.contains(there) || there.contains(each));
      });
    await expect.poll(isSeen).toBe(true);
    await page.keyboard.press('Tab');
  }
});

test('what is erased is offered no more, nor left in a link', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await openKept(page, 2);
  await page
    .getByRole('button', { name: /^Retirer/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Copier un lien pour un autre appareil' }).click();
  await expect(page.getByLabel('À copier')).toBeVisible();
  await page.getByRole('button', { name: 'Tout effacer' }).click();
  await page.getByRole('button', { name: 'Effacer vraiment tout ?' }).click();
  await expect(said(page, 'carry')).toHaveText('Tout est effacé de cet appareil.');
  await expect(page.getByLabel('À copier')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Remettre' })).toHaveCount(0);
  await expect(said(page, 'favourites')).toBeEmpty();
});

test('a note that finds no room is told as such when one comes back to the page', async ({
  page,
}) => {
  await openKept(page, 1);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('textbox').fill('Rappeler mardi');
  await page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect(said(page, 'favourites')).toContainText('n’a plus de place');
});
