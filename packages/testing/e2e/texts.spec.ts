/** The versions of a legal text: what changed between two of them, and what a reader who comes back is told. */
import type { Page } from 'playwright/test';
import { auditAccessibility, findOverflow, measureLayoutShift } from './audit.ts';
import { expect, test } from './fixtures.ts';

const comparison = '/confidentialite/2018-04-20/2026-11-01/';
const note = (page: Page) => page.locator('[data-last-read]');

/** As if a version had been read some days ago. */
async function rememberReading(page: Page, version: string, daysAgo: number): Promise<void> {
  await page.evaluate(
    ([read, days]) => {
      const on = new Date(Date.now() - Number(days) * 86_400_000).toISOString().slice(0, 10);
      localStorage.setItem('textes.lus', JSON.stringify({ confidentialite: [read, on] }));
    },
    [version, daysAgo] as const,
  );
}

for (const path of [comparison, `/en${comparison}`, '/confidentialite/versions/']) {
  test(`${path} is accessible, and fits a narrow screen`, async ({ page, complaints }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await auditAccessibility(page)).toEqual([]);
    expect(await findOverflow(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test('what changed is told by more than a colour, on paper as well', async ({ page }) => {
  await page.goto(comparison);
  await page.emulateMedia({ media: 'print' });
  const lineOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(await lineOf('.comparison__changed ins, .comparison h2 ins')).toBe('underline');
  expect(await lineOf('.comparison del')).toBe('line-through');
  await expect(page.locator('.comparison__added .comparison__label').first()).toHaveText('Ajouté');
  await expect(page.locator('.comparison h2 ins').first()).toContainText('[Début de l’ajout]');
});

test('a comparison is for readers, and has a twin in the other language', async ({ page }) => {
  const response = await page.goto(comparison);
  expect(response?.headers()['x-robots-tag']).toBe('noindex');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  await expect(page.locator(`a[hreflang="en"][href="/en${comparison}"]`).first()).toBeAttached();
});

test('a reader of an earlier version is led to what changed, until it was looked at', async ({
  page,
  complaints,
}) => {
  await page.goto('/confidentialite/');
  await expect(note(page)).toBeHidden();
  await rememberReading(page, '2018-04-20', 30);
  await page.reload();
  await expect(note(page)).toBeVisible();
  expect(await measureLayoutShift(page), 'layout shift').toBe(0);
  await page.reload();
  await expect(note(page)).toBeVisible();
  await note(page).getByRole('link').click();
  await page.waitForURL(`**${comparison}`);
  await page.goto('/en/confidentialite/');
  await expect(note(page)).toBeHidden();
  expect(complaints).toEqual([]);
});

test('what was read more than thirteen months ago is forgotten', async ({ page }) => {
  await page.goto('/confidentialite/');
  await rememberReading(page, '2018-04-20', 394);
  await page.reload();
  await expect(note(page)).toBeHidden();
  const kept = await page.evaluate(() => localStorage.getItem('textes.lus'));
  expect(kept).not.toContain('2018-04-20');
});

test('where nothing may be kept the text is read as ever', async ({ page, complaints }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/confidentialite/');
  await expect(page.locator('h1')).toBeVisible();
  await expect(note(page)).toBeHidden();
  expect(complaints).toEqual([]);
});
