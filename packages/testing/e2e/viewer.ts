/** The viewer of photographs, as a test finds its parts. */
import type { Locator, Page } from 'playwright/test';
import { expect, type ListingOfSite } from './photographed.ts';
import { pictures } from './pictures.ts';

export const total = pictures.length;

/** What is read below the picture. */
export const told = (page: Page) => page.locator('.viewer [role="status"]');
export const links = (page: Page) => page.locator('photo-gallery figure > a');
export const picture = (page: Page, number: number) =>
  page.locator(`.viewer__slide:nth-child(${number}) img`);

export async function open(page: Page, number: number): Promise<void> {
  await links(page)
    .nth(number - 1)
    .click();
  await expect(told(page)).toContainText(`${number} sur ${total}`);
}

/** Opens the page of a listing with all pictures. */
export async function visit(page: Page, listings: readonly ListingOfSite[]): Promise<void> {
  const listing = listings.find(({ photographs }) => photographs === total);
  await page.goto(listing?.path ?? '');
}

/** Where an element is on the screen, and how large. */
export function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  return locator.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  });
}
