/** Ways through a site that a visitor takes, by keyboard, by telephone, astray. */
import type { Page } from 'playwright/test';
import { samplePaths } from '../sample-paths.ts';
import {
  auditAccessibility,
  auditDarkContrast,
  findOverflow,
  hideUntilRead,
  measureLayoutShift,
} from './audit.ts';
import { expect, test } from './fixtures.ts';
import { loadPaths } from './paths.ts';

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('/contact/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveAttribute('href', '#contenu');
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

for (const start of ['/', '/contact/']) {
  test(`on a telephone the menu of ${start} opens and leads by keyboard`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(start);
    const menu = page.locator('header details');
    const link = menu.getByRole('link').first();
    await expect(link).toBeHidden();
    await menu.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(link).toBeVisible();
    const covered = await page.evaluate(() =>
      [...document.querySelectorAll('header details a')]
        .filter((each) => {
          const { left, top, width, height } = each.getBoundingClientRect();
          const seen = document.elementFromPoint(left + width / 2, top + height / 2);
          return top + height / 2 < innerHeight && !each.contains(seen);
        })
        .map(({ textContent }) => textContent?.trim()),
    );
    expect(covered, 'covered by something else').toEqual([]);
    await page.keyboard.press('Tab');
    await expect(link).toBeFocused();
    const target = await link.getAttribute('href');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(target ?? '');
  });
}

for (const start of ['/', '/honoraires/', '/agences/', '/confidentialite/']) {
  test(`changing the language stays on ${start}`, async ({ page }) => {
    await page.goto(start);
    await page.locator('header a[hreflang="en"]').click();
    await expect(page).toHaveURL(`/en${start}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.locator('header a[hreflang="fr"]').click();
    await expect(page).toHaveURL(start);
  });
}

test('the breadcrumbs of a listing lead back to a list that shows it', async ({ page, brand }) => {
  const listing = findListing(brand);
  await page.goto(listing);
  const steps = page.locator('nav.breadcrumbs a');
  await expect(steps.first()).toHaveAttribute('href', '/');
  await steps.last().click();
  await expect(page.locator(`main a[href="${listing}"]`).first()).toBeVisible();
});

test('fonts that come late move nothing', async ({ page, brand }) => {
  await hideUntilRead(page);
  const late: string[] = [];
  await page.route('**/*.woff2', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 400));
    late.push(route.request().url());
    await route.continue();
  });
  for (const path of ['/', '/confidentialite/', findListing(brand)]) {
    await page.goto(path, { waitUntil: 'load' });
    expect.soft(await measureLayoutShift(page), path).toBe(0);
  }
  expect(late.length).toBeGreaterThan(0);
});

test('without its fonts no page is wider than a narrow telephone', async ({ page, brand }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.route('**/*.woff2', (route) => route.abort());
  for (const path of samplePaths(loadPaths(brand))) {
    await page.goto(path, { waitUntil: 'load' });
    expect.soft(await findOverflow(page), path).toEqual([]);
  }
});

/** Each page is audited on a telephone; these are the layouts that a wide screen has of its own. */
for (const width of [768, 1280]) {
  test(`every layout is accessible ${width} pixels wide`, async ({ page, brand }) => {
    await page.setViewportSize({ width, height: 900 });
    const [list] = loadPaths(brand).filter((path) => /^\/(vente|location)\/$/.test(path));
    const paths = ['/', list ?? '/', findListing(brand), '/honoraires/', '/agences/', '/contact/'];
    for (const path of [...paths, '/confidentialite/', '/lieux/', '/plan-du-site/', '/404/']) {
      await page.goto(path);
      expect.soft(await findOverflow(page), `${path} is too wide`).toEqual([]);
      expect.soft(await auditAccessibility(page), path).toEqual([]);
      expect.soft(await auditDarkContrast(page), `${path} in the dark`).toEqual([]);
      await page.emulateMedia({ colorScheme: null });
    }
  });
}

test('every control that has the focus shows it', async ({ page }) => {
  await page.goto('/');
  const invisible: string[] = [];
  for (let step = 0; step < 25; step += 1) {
    await page.keyboard.press('Tab');
    const name = await findUnmarkedFocus(page);
    if (name) invisible.push(name);
  }
  expect(invisible).toEqual([]);
});

for (const [path, language] of [
  ['/nulle-part/', 'fr'],
  ['/en/nowhere/', 'en'],
] as const) {
  test(`${path} is answered in ${language}, with ways on`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('h1')).toBeVisible();
    expect(await page.locator('main a[href]').count()).toBeGreaterThan(2);
  });
}

test('a listing is shared by plain links; copying its address says so', async ({
  page,
  context,
  brand,
  site,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.url });
  await page.goto(findListing(brand));
  const share = page.locator('.share');
  const address = await page.locator('link[rel="canonical"]').getAttribute('href');
  const links = await share.locator('a').evaluateAll((all) =>
    all.map((link) => ({
      href: (link as HTMLAnchorElement).href,
      target: link.getAttribute('target'),
    })),
  );
  expect(links.length).toBeGreaterThanOrEqual(3);
  for (const { href, target } of links) {
    expect(decodeURIComponent(href)).toContain(address);
    expect(target).toBeNull();
  }
  await share.getByRole('button').click();
  await expect(share.getByRole('status')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(address);
});

function findListing(brand: string): string {
  return loadPaths(brand).find((path) => path.startsWith('/annonces/')) ?? '/annonces/';
}

/** The focused element, when neither an outline nor a shadow marks it. */
function findUnmarkedFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    return marked ? undefined : element.outerHTML.slice(0, 80);
  });
}
