/** What a visitor does about consent, and what of it can be seen in the page and on the device. */
import type { Choice } from '@agency/consent';
import type { BrowserContext, Locator, Page } from 'playwright/test';

export function bannerOf(page: Page): Locator {
  // A part of a legal text may bear such a name, too.
  return page.locator('.consent').and(page.getByRole('region', { name: /cookies/i }));
}

export function choicesOf(page: Page): Locator {
  return page.getByRole('dialog', { name: /mes cookies|my cookies/i });
}

export function manageLink(page: Page): Locator {
  return page.locator('footer a[data-consent-open]');
}

/** Says no to all that was accepted, where a visitor changes a choice. */
export async function withdrawAll(page: Page): Promise<void> {
  await manageLink(page).press('Enter');
  await choicesOf(page).locator('[data-act="refuse"]').click();
}

export async function readKept(page: Page): Promise<Choice | undefined> {
  const text = await page.evaluate(() => localStorage.getItem('consentement'));
  return text === null ? undefined : (JSON.parse(text) as Choice);
}

/** Ids of the vendors that run in the page. */
export async function readAwake(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.documentElement.dataset['awake']);
  return [...new Set((text ?? '').split(' ').filter(Boolean))].sort();
}

/** As Firefox, Brave and DuckDuckGo do for who wants it: told to scripts and to servers (Global Privacy Control). */
export async function askNotToBeFollowed(context: BrowserContext): Promise<void> {
  await context.setExtraHTTPHeaders({ 'Sec-GPC': '1' });
  await context.addInitScript(() =>
    Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
  );
}

/** The device keeps a choice that was made when something else was asked; it is not written over a later one. */
export async function rememberOlderChoice(
  context: BrowserContext,
  { accepted = [], refused = [] }: { accepted?: readonly string[]; refused?: readonly string[] },
): Promise<void> {
  await context.addInitScript(
    (ids) => {
      // A frame of somebody else has a storage of its own, or none.
      if (window !== top) return;
      const time = new Date().toISOString();
      const before = { id: 'a', revision: 'before', text: '2026-01-01', time, language: 'fr' };
      localStorage['consentement'] ??= JSON.stringify({ ...before, ...ids });
    },
    { accepted, refused },
  );
}
