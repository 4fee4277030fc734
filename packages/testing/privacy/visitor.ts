/** What tests of consent do: they wait for the banner, press its buttons, and read what lies on the device. */
import type { Locator, Page } from 'playwright/test';

export interface Kept {
  id: string;
  revision: string;
  text: string;
  time: string;
  language: string;
  accepted: string[];
  refused: string[];
}

export function bannerOf(page: Page): Locator {
  return page.getByRole('region', { name: /cookies/i });
}

export function choicesOf(page: Page): Locator {
  return page.getByRole('dialog', { name: /mes cookies|my cookies/i });
}

export function manageLink(page: Page): Locator {
  return page.locator('footer a[data-consent-open]');
}

export async function readKept(page: Page): Promise<Kept | undefined> {
  const text = await page.evaluate(() => localStorage.getItem('consentement'));
  return text === null ? undefined : (JSON.parse(text) as Kept);
}

/** Ids of the vendors that run in the page. */
export async function readAwake(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.documentElement.dataset['awake']);
  return [...new Set((text ?? '').split(' ').filter(Boolean))].sort();
}
