/** What a choice does that is changed, has ended, or cannot be kept. */
import { needConsent } from '@agency/consent';
import type { Page } from 'playwright/test';
import { askNotToBeFollowed, bannerOf, choicesOf, manageLink, readAwake, readKept, withdrawAll } from '../privacy/visitor.ts'; // prettier-ignore
import { expect, test } from './fixtures.ts';

test.use({ quiet: false });

const day = 86_400_000;

async function answer(page: Page, act: 'accept' | 'refuse'): Promise<void> {
  await page.goto('/');
  await bannerOf(page).locator(`[data-act="${act}"]`).click();
  await expect(bannerOf(page)).toHaveCount(0);
}

/** A mark that is gone once the page is loaded anew. */
async function mark(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => Object.assign(window, { isMarked: true }));
  return () => page.evaluate(() => 'isMarked' in window);
}

/** As if the clock had been another one when the visitor answered. */
async function moveAnswer(page: Page, days: number): Promise<void> {
  await page.evaluate(
    (time) => {
      const record = JSON.parse(localStorage.getItem('consentement') ?? '{}') as object;
      localStorage.setItem('consentement', JSON.stringify({ ...record, time }));
    },
    new Date(Date.now() + days * day).toISOString(),
  );
}

for (const [what, days] of [
  ['older than six months', -182],
  ['of a day that is to come', 900],
] as const) {
  test(`a choice ${what} is asked for again: nothing is ticked, and of it only an objection stays`, async ({
    page,
    registry,
  }) => {
    await answer(page, 'accept');
    await moveAnswer(page, days);
    await page.reload();
    await bannerOf(page).locator('[data-act="choose"]').click();
    expect(await choicesOf(page).locator(':checked').count()).toBe(0);
    expect((await readKept(page))?.accepted ?? []).toEqual([]);
    const exempt = registry.vendors.filter(({ exemption }) => exemption).map(({ id }) => id);
    expect(await readAwake(page)).toEqual(exempt);
  });
}

test('who comes back to a page finds the choice that was made since', async ({
  page,
  registry,
}) => {
  await answer(page, 'accept');
  await page.goto('/agences/');
  const isSame = await mark(page);
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  expect(await isSame()).toBe(true);
  const reloaded = page.waitForEvent('load');
  await page.evaluate(
    (refused) => {
      const record = JSON.parse(localStorage.getItem('consentement') ?? '{}') as object;
      localStorage.setItem('consentement', JSON.stringify({ ...record, accepted: [], refused }));
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    },
    registry.vendors.map(({ id }) => id),
  );
  await reloaded;
  expect(await isSame()).toBe(false);
  expect(await readAwake(page)).toEqual([]);
});

test('a tab that is granted more is not loaded anew, and asks no more', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto('/');
  await expect(bannerOf(other)).toBeVisible();
  const isSame = await mark(other);
  await answer(page, 'accept');
  await expect(bannerOf(other)).toHaveCount(0);
  expect(await isSame()).toBe(true);
});

/** Another tab hears of a withdrawal when it comes to it: busy, or in the background, it goes on until then. */
function hearLater(milliseconds: number): void {
  addEventListener('storage', (event) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    setTimeout(() => dispatchEvent(new StorageEvent('storage')), milliseconds);
  });
}

for (const [where, answeredOn, hearsAfter] of [
  ['this tab', 'this page', 0],
  ['another tab', 'this page', 0],
  ['another tab', 'this page', 500],
  ['another tab', 'a page before', 500],
] as const) {
  test(`what runs when a consent given on ${answeredOn} is withdrawn in ${where}, heard of after ${hearsAfter} ms, leaves no cookie`, async ({
    page,
    context,
    registry,
  }) => {
    const cookie = registry.trackers.find(
      ({ exempt, storage, host }) => !exempt && storage === 'cookie' && host === undefined,
    );
    test.skip(cookie === undefined, 'no vendor of this brand sets a cookie on the site');
    const name = cookie?.name.replace('*', '1') ?? '';
    if (hearsAfter > 0) await page.addInitScript(hearLater, hearsAfter);
    await answer(page, 'accept');
    if (answeredOn === 'a page before') await page.goto('/agences/');
    await page.evaluate((again) => {
      document.cookie = again;
      const set = () => (document.cookie = again);
      for (const type of ['visibilitychange', 'pagehide', 'beforeunload'])
        addEventListener(type, set);
      setInterval(set, 5);
    }, `${name}=1; path=/; max-age=1000`);
    const other = where === 'this tab' ? page : await context.newPage();
    if (other !== page) await other.goto('/');
    const reloaded = page.waitForEvent('load');
    await withdrawAll(other);
    await reloaded;
    await expect
      .poll(async () => (await context.cookies()).filter((each) => each.name === name))
      .toEqual([]);
  });
}

test('a tab that cannot fetch what stops is loaded anew when a consent is withdrawn in another', async ({
  page,
  context,
  registry,
}) => {
  test.skip(needConsent(registry.vendors).length === 0, 'nothing is asked');
  await answer(page, 'accept');
  await page.goto('/agences/');
  expect(await readAwake(page)).not.toEqual([]);
  await page.route('**/_consentement/**', (route) => route.abort());
  const other = await context.newPage();
  await other.goto('/');
  const reloaded = page.waitForEvent('load');
  await withdrawAll(other);
  await reloaded;
  expect(await readAwake(page)).toEqual([]);
});

test('a withdrawal does not wait for a network that does not answer', async ({ page }) => {
  await page.route('**/cookies/effacer.txt', () => undefined);
  await answer(page, 'accept');
  await page.goto('/agences/');
  await manageLink(page).press('Enter');
  const reloaded = page.waitForEvent('load', { timeout: 4000 });
  await choicesOf(page).locator('[data-act="refuse"]').click();
  await reloaded;
  expect((await readKept(page))?.accepted).toEqual([]);
});

test('choices that cannot be fetched lead to the page that tells of them', async ({ page }) => {
  await page.route('**/_consentement/choix-*', (route) => route.abort());
  await page.goto('/');
  await bannerOf(page).locator('[data-act="choose"]').click();
  await expect(page).toHaveURL(/\/cookies\//);
  await page.goto('/');
  await manageLink(page).press('Enter');
  await expect(page).toHaveURL(/\/cookies\/#choix$/);
});

test('a browser that asks not to be followed has objected too, until the visitor says otherwise', async ({
  page,
  context,
  registry,
}) => {
  const [exempt] = registry.vendors.filter(({ exemption }) => exemption);
  test.skip(exempt === undefined, 'nothing of this brand runs unasked');
  await askNotToBeFollowed(context);
  await page.goto('/');
  await manageLink(page).press('Enter');
  const objection = choicesOf(page).locator(`[name="${exempt?.id}"]`);
  await expect(objection).toBeChecked();
  await choicesOf(page).locator('fieldset').first().locator('[name]').first().check();
  await choicesOf(page).locator('[data-act="save"]').click();
  expect((await readKept(page))?.refused).toContain(exempt?.id);
  expect(await readAwake(page)).not.toContain(exempt?.id);
});

test('a choice that cannot be kept holds for this page, and is not said to be saved', async ({
  page,
}) => {
  await page.goto('/');
  await expect(bannerOf(page)).toBeVisible();
  await page.evaluate(() => {
    let text = 'x'.repeat(1 << 22);
    for (let part = 0; text.length > 0; part += 1) {
      try {
        localStorage.setItem(`plein-${part}`, text);
      } catch {
        text = text.slice(0, text.length >> 1);
      }
    }
  });
  await bannerOf(page).locator('[data-act="refuse"]').click();
  await expect(page.getByRole('status').filter({ hasText: 'n’a pas pu le garder' })).toBeAttached();
  expect(await readKept(page)).toBeUndefined();
});

test('on paper there is no banner, nor room for one', async ({ page }) => {
  await page.goto('/');
  await expect(bannerOf(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(bannerOf(page)).toBeHidden();
  // Nobody measures the banner anew for a printer.
  await page.evaluate(() => (document.body.style.paddingBlockEnd = '300px'));
  expect(await page.evaluate(() => getComputedStyle(document.body).paddingBlockEnd)).toBe('0px');
});
