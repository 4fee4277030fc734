/** Where a listing lies: in words at once, on a map when somebody opens it, and never more exactly than may be told. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { auditAccessibility, auditDarkContrast, findOverflow } from './audit.ts';
import { expect, root, test } from './fixtures.ts';
import { loadPaths } from './paths.ts';

const place = (page: Page) => page.locator('.place');
const circle = (page: Page) => place(page).locator('.map-circles circle');

/** The first listing of which a circle is told, or of which only the commune is. */
function findPath(brand: string, isCircle: boolean): string | undefined {
  return loadPaths(brand)
    .filter((each) => each.startsWith('/annonces/'))
    .find((each) => {
      const html = readFileSync(`${root}dist/${brand}${each}index.html`, 'utf8');
      return html.includes('class="place__map') && html.includes('de rayon') === isCircle;
    });
}

function circledPath(brand: string): string {
  const path = findPath(brand, true);
  if (path === undefined) throw new Error(`No listing of ${brand} has a circle.`);
  return path;
}

test('the map comes when it is opened, by keyboard, and shows a circle of the size that is told', async ({
  page,
  brand,
  complaints,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/carte-|listing-map/.test(request.url())) fetched.push(request.url());
  });
  await page.goto(circledPath(brand));
  const told = /un cercle de (250|1)\s(?:m|km) de rayon/.exec(
    (await place(page).textContent()) ?? '',
  );
  expect(told).not.toBeNull();
  expect(fetched).toEqual([]);
  await place(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(circle(page)).toBeVisible();
  expect(fetched).toHaveLength(2);
  // The plane counts in tens of metres.
  await expect(circle(page)).toHaveAttribute('r', told?.[1] === '1' ? '100' : '25');
  await expect(place(page).locator('.listing-map__stage')).toHaveAccessibleName(/^Carte : /);
  expect(await auditAccessibility(page)).toEqual([]);
  expect(await findOverflow(page)).toEqual([]);
  expect(await auditDarkContrast(page)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the circle is seen whole, in the middle of the map', async ({ page, brand }) => {
  await page.goto(circledPath(brand));
  await place(page).locator('summary').click();
  await expect(circle(page)).toBeVisible();
  await expect(async () => {
    const [stage, drawn] = await Promise.all([
      place(page).locator('.listing-map__stage').boundingBox(),
      circle(page).boundingBox(),
    ]);
    // It is drawn anew when the map has come to rest.
    if (!stage || !drawn) throw new Error('It is just being drawn.');
    const offCentre = (from: 'x' | 'y', size: 'width' | 'height') =>
      Math.abs(drawn[from] + drawn[size] / 2 - (stage[from] + stage[size] / 2));
    expect(offCentre('x', 'width')).toBeLessThan(2);
    expect(offCentre('y', 'height')).toBeLessThan(2);
    expect(drawn.width).toBeLessThan(stage.width / 2);
  }).toPass();
});

test('a map that cannot be fetched says so, and comes when it is opened again', async ({
  page,
  brand,
}) => {
  await page.route(/carte-/, (route) => route.abort());
  await page.goto(circledPath(brand));
  await place(page).locator('summary').click();
  await expect(place(page).getByRole('status')).toContainText(
    'La carte n’a pas pu être chargée. Réessayer',
  );
  await page.unroute(/carte-/);
  await place(page).getByRole('button', { name: 'Réessayer' }).press('Enter');
  await expect(circle(page)).toBeVisible();
  await expect(place(page).locator('.listing-map__stage')).toBeFocused();
});

const code = /\/(listing|tiled)-map\.[^/]*\.js/;

test('a map whose code does not come says so, and comes when it is asked for again', async ({
  page,
  brand,
  context,
}) => {
  await page.route(code, (route) => route.abort());
  await page.goto(circledPath(brand));
  await place(page).locator('summary').click();
  const again = place(page).getByRole('button', { name: 'Réessayer' });
  await expect(place(page).getByRole('status')).toHaveText('La carte n’a pas pu être chargée.');
  // Nothing can be reached: the button is still there, and so is the focus.
  await context.setOffline(true);
  const failed = page.waitForEvent('requestfailed', (request) => request.method() === 'HEAD');
  await again.press('Enter');
  await failed;
  await expect(place(page).getByRole('status')).toHaveText('La carte n’a pas pu être chargée.');
  await expect(again).toBeFocused();
  await context.setOffline(false);
  await page.unroute(code);
  await again.press('Enter');
  await expect(circle(page)).toBeVisible();
  await expect(place(page).locator('.listing-map__stage')).toBeFocused();
});

test('where the site answers and its code does not, the page is loaded anew at a press, and at none else', async ({
  page,
  brand,
}) => {
  let loads = 0;
  page.on('load', () => loads++);
  // As after a new build, or in a browser that asks no second time for a file that did not come.
  await page.route(code, (route) => route.fulfill({ status: 404 }));
  await page.goto(circledPath(brand));
  const open = () => place(page).locator('summary').click();
  const again = place(page).getByRole('button', { name: 'Réessayer' });
  await open();
  const loaded = page.waitForEvent('load');
  await again.press('Enter');
  await loaded;
  await open();
  await expect(again).toBeVisible();
  await page.unroute(code);
  await again.press('Enter');
  await expect(circle(page)).toBeVisible();
  expect(loads).toBe(2);
});

test('without scripts the words stay, and nothing is there that does nothing', async ({
  browser,
  baseURL,
  brand,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  await plain.goto(circledPath(brand));
  await expect(place(plain).locator('> p')).toContainText('de rayon');
  await expect(place(plain).locator('details')).toBeHidden();
  await plain.close();
});

test('of a listing whose place nobody declares the middle of the commune is shown, and said to be that', async ({
  page,
  brand,
}) => {
  const path = findPath(brand, false);
  test.skip(path === undefined, 'All listings of the brand have a circle.');
  await page.goto(path ?? '/');
  await expect(place(page).locator('> p')).toContainText('plus précisément');
  await place(page).locator('summary').click();
  await expect(circle(page)).toBeVisible();
  await expect(place(page)).toContainText('Le point indiqué est le centre de la commune.');
  await expect(place(page)).not.toContainText('de rayon');
});
