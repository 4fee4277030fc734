/** What tests do in a visitor's space: open it, keep things, and change what the device keeps as time would. */
import type { KeptListing } from '@agency/search';
import type { Locator, Page } from 'playwright/test';
import { expect } from './fixtures.ts';

export const start = '/vente/?vue=fiches';
export const hearts = (page: Page) => page.locator('.views__cards favourite-toggle button');
export const kept = (page: Page) => page.locator('[data-part="favourites"] li');
/** The link of a thing itself; beside it stand those to a form. */
export const named = (items: Locator): Locator => items.locator('.space__told a');
export const said = (page: Page, part: string) =>
  page.locator(`[data-part="${part}"] [role="status"]`);
export const ready = (page: Page) =>
  expect(page.locator('my-space')).toHaveAttribute('data-ready', '');

export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path.includes('mon-espace')) return ready(page);
  await expect(page.locator('listing-search')).toHaveAttribute('data-ready', '');
}

/** Has the pages of those that are ticked opened, and is told of it. */
export async function compare(page: Page): Promise<void> {
  const box = page.locator('[data-part="comparison"]');
  await box.getByRole('button').press('Enter');
  await expect(box.getByRole('status')).not.toBeEmpty();
}

/** Keeps the first listings, one after the other. */
export async function keep(page: Page, count: number): Promise<void> {
  for (let place = 0; place < count; place++) {
    await hearts(page).nth(place).click();
    await expect(hearts(page).nth(place)).toHaveAttribute('aria-pressed', 'true');
  }
}

/** One's space, with the first listings kept. */
export async function openKept(page: Page, count: number, space = '/mon-espace/'): Promise<void> {
  await open(page, start);
  await keep(page, count);
  await open(page, space);
}

/** As the device keeps them. */
export function favouritesOn(page: Page): Promise<KeptListing[]> {
  return page.evaluate(() => {
    const { content } = JSON.parse(localStorage.getItem('espace.favoris') ?? '') as {
      content: KeptListing[];
    };
    return content;
  });
}

/** Takes in a file with such a text. */
export async function takeIn(page: Page, text: string): Promise<void> {
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** Changes what the device keeps, as time or another day would. */
export function rewrite(page: Page, key: string, change: string): Promise<void> {
  return page.evaluate(
    ([name = '', code = '']) => {
      const document = JSON.parse(localStorage.getItem(name) ?? '') as { content: unknown };
      new Function('content', code)(document.content);
      localStorage.setItem(name, JSON.stringify(document));
    },
    [key, change],
  );
}

/** As if the last thing had been done so many days ago. */
export async function rewriteVisit(page: Page, days: number): Promise<void> {
  await page.evaluate(
    (at) =>
      localStorage.setItem(
        'espace.visite',
        JSON.stringify({ version: 1, content: { at, previous: null } }),
      ),
    Date.now() - days * 86_400_000,
  );
}

/** A browser that forbids to keep anything, or has no room for it. */
export async function refuseStorage(page: Page, reason: 'blocked' | 'full'): Promise<void> {
  await page.addInitScript((why) => {
    if (why === 'full') {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      return;
    }
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  }, reason);
}
