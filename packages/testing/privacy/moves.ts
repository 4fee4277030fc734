/** How a visitor moves through a site, and what may be seen of who has not answered, or has. */
import { setTimeout as wait } from 'node:timers/promises';
import { allowedUnasked, needConsent } from '@agency/consent';
import type { Page } from 'playwright/test';
import type { Expectation } from './judge.ts';
import type { Session } from './session.ts';
import type { State } from './states.ts';
import { bannerOf } from './visitor.ts';

/** The first page, unanswered. */
export async function begin(session: Session): Promise<Page> {
  const page = await session.open();
  await session.read(page, firstOf(session));
  await session.note(page, 'open', unanswered(session));
  return page;
}

export async function readAll(
  session: Session,
  page: Page,
  expectation: Expectation,
): Promise<void> {
  for (const { path } of session.pages) {
    await session.read(page, path);
    await session.note(page, 'open', expectation);
  }
}

export async function readSome(
  session: Session,
  page: Page,
  vendors: readonly string[],
  expectation: Expectation,
): Promise<void> {
  for (const path of pathsWith(session, vendors)) {
    await session.read(page, path);
    await session.note(page, 'open', expectation);
  }
}

/** The first page and, for each of these vendors, one that it sleeps in; every page where the proof is to be whole. */
export async function readFew(
  session: Session,
  page: Page,
  expectation: Expectation,
): Promise<void> {
  if (session.whole) return readAll(session, page, expectation);
  await session.read(page, firstOf(session));
  await session.note(page, 'open', expectation);
  await readSome(session, page, everyVendor(session), expectation);
}

function everyVendor({ use }: Session): string[] {
  return use.vendors.map(({ id }) => id);
}

/** The page in which the most vendors sleep. */
export function fullestOf(session: Session): string {
  const [fullest] = session.pages.toSorted((a, b) => b.vendors.length - a.vendors.length);
  return fullest?.path ?? firstOf(session);
}

/** Two pages beside the first, and for each of these vendors one that it sleeps in. */
export function pathsWith({ pages }: Session, vendors: readonly string[]): string[] {
  const [, ...others] = pages;
  const own = vendors.map((id) => others.find((page) => page.vendors.includes(id)));
  const some = [...own, ...others.slice(0, 2)].flatMap((page) => page?.path ?? []);
  return [...new Set(some)];
}

export function unanswered({ use }: Session): Expectation & { asks: boolean } {
  const exempt = allowedUnasked(use);
  return { stored: exempt, running: exempt, asks: needConsent(use.vendors).length > 0 };
}

export function answered({ running }: State): Expectation {
  return { stored: running, running, asks: false };
}

export function firstOf({ pages }: Session): string {
  return pages[0]?.path ?? '/';
}

export async function press(page: Page, act: 'refuse' | 'accept' | 'choose'): Promise<void> {
  await bannerOf(page).locator(`[data-act="${act}"]`).click();
}

/** To another page of the site, as a visitor reads on. */
export async function followLink(page: Page): Promise<void> {
  const link = page.locator('main a[href^="/"]:visible').first();
  await Promise.all([page.waitForEvent('load'), link.click()]);
}

/** Milliseconds after which a form has kept what was typed. */
const kept = 500;

/**
 * Begins to fill in the forms of the page that are not among those written in already. An address is typed: what
 * listens for one has heard it.
 */
export async function write(page: Page, written: Set<string>): Promise<boolean> {
  const forms = await page.locator('form[data-form]').all();
  const before = written.size;
  for (const form of forms) {
    const id = (await form.getAttribute('data-form')) ?? '';
    if (written.has(id)) continue;
    written.add(id);
    for (const field of await form.locator('[data-field] :is([type=text], [type=email])').all()) {
      await field.pressSequentially('essai@preuve.example');
      await field.blur();
    }
  }
  if (written.size === before) return false;
  await wait(kept);
  return true;
}
