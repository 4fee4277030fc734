/** The parts of a page of the search, and when they are at rest. */
import { expect, type Locator, type Page } from 'playwright/test';

/** A door that every brand has. */
export const start = '/vente/';

export const status = (page: Page) => page.locator('[data-part="status"]');
export const notes = (page: Page) => page.locator('[data-part="notes"]');
export const cards = (page: Page) => page.locator('[data-part="results"] .views__cards > *');
export const choice = (page: Page, facet: string, place = 0) =>
  page.locator(`[data-facet="${facet}"] label:not(:has([name="autour"]))`).nth(place);

/** The number that a text begins with or holds. */
export async function numberIn(locator: Locator): Promise<number> {
  return Number((await locator.innerText()).replace(/\D/g, ''));
}

/** Waits for the results of what the address asks now. */
export async function settle(page: Page): Promise<void> {
  await expect(page.locator('listing-search')).toHaveAttribute('data-ready', '');
  await expect(page.locator('[data-part="results"]')).toHaveAttribute('aria-busy', 'false');
}
