/** A listing on paper: all that the law wants said, the way back to the page, and nothing that is pressed. */
import jsQR from 'jsqr';
import type { Page } from 'playwright/test';
import sharp from 'sharp';
import { expect, test } from './photographed.ts';
import { print, textOf, withoutBlanks } from './printed.ts';

// One build for the file: its tests stay together.
test.describe.configure({ mode: 'default' });

const headings = (page: Page) => page.locator('.sheet h2').allTextContents();

test('every listing fits two sheets of A4, and no heading stands alone at their foot', async ({
  page,
  listings,
}) => {
  test.setTimeout(180_000);
  expect(listings.length).toBeGreaterThan(5);
  const english = listings.slice(0, 3).map(({ path }) => `/en${path}`);
  for (const path of [...listings.map(({ path }) => path), ...english]) {
    await page.goto(path);
    const sheets = await print(page);
    expect.soft(sheets.length, path).toBeLessThanOrEqual(2);
    const names = (await headings(page)).map(withoutBlanks);
    // The legal line alone would be a sheet about nothing.
    const last = sheets.at(-1)?.texts.map(({ text }) => withoutBlanks(text));
    const law = withoutBlanks((await page.locator('#mentions').textContent()) ?? '');
    expect.soft(last, `${path}: the last sheet`).toContain(law);
    for (const { texts } of sheets) {
      const lowest = texts
        .filter(({ text }) => !/^\d+ \/ \d+$/.test(text))
        .toSorted((a, b) => a.height - b.height)[0];
      expect.soft(names, `${path}: at the foot`).not.toContain(withoutBlanks(lowest?.text ?? ''));
    }
  }
});

test('it says all that the page says of price, fees, energy, law and office', async ({
  page,
  listings,
}) => {
  test.setTimeout(120_000);
  for (const { path } of listings) {
    await page.goto(path);
    // The link to the fees is replaced by their address.
    const mentions = await page
      .locator(
        '.sheet [data-legal]:not(a):not(:has(figcaption)), .sheet figcaption:not([aria-hidden]), .sheet h1, .sheet .page-head p, .office-card p, .key-figures div',
      )
      .allTextContents();
    expect(mentions.length).toBeGreaterThan(8);
    const text = textOf(await print(page));
    const unsaid = mentions.filter((mention) => !text.includes(withoutBlanks(mention)));
    expect.soft(unsaid, path).toEqual([]);
    const address = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
    expect.soft(text).toContain(address.replace('https://', ''));
    expect.soft(text).toContain(`${new URL(address).host}/honoraires/`);
    expect.soft(text).toContain('rcs');
  }
});

test('the energy scales are printed in colour, every letter on them', async ({
  page,
  listings,
}) => {
  let rated = 0;
  for (const { path } of listings) {
    await page.goto(path);
    const scales = page.locator('.energy-scale svg');
    if ((await scales.count()) === 0) continue;
    rated += 1;
    const sheets = await print(page);
    const colours = await scales
      .locator('path[fill^="#"]')
      .evaluateAll((paths) => paths.map((each) => each.getAttribute('fill') ?? ''));
    expect(colours).toHaveLength(14);
    const sheet = sheets.find(({ fills }) => fills.has(colours[0] ?? ''));
    expect([...(sheet?.fills ?? [])]).toEqual(expect.arrayContaining(colours));
    const letters = sheet?.texts.map(({ text }) => text.trim()) ?? [];
    for (const letter of 'ABCDEFG') {
      expect(letters.filter((text) => text === letter).length).toBeGreaterThanOrEqual(2);
    }
    if (rated === 3) return;
  }
  expect(rated).toBeGreaterThan(0);
});

test('of its pictures the first and four more are printed, each whole', async ({
  page,
  listings,
}) => {
  for (const wanted of [12, 1]) {
    const listing = listings.find(({ photographs }) => photographs === wanted);
    await page.goto(listing?.path ?? '');
    const sheets = await print(page);
    // One that a page break cuts is painted twice.
    const painted = sheets.reduce((sum, { pictures }) => sum + pictures, 0);
    expect(painted).toBe(Math.min(wanted, 5));
  }
});

test('the QR code is read as the address of the page, and is nowhere on the screen', async ({
  browser,
  baseURL,
  listings,
}) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', deviceScaleFactor: 2 });
  const paths = listings.slice(0, 3).map(({ path }) => path);
  for (const path of [...paths, ...paths.map((each) => `/en${each}`)]) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(path);
    await expect(page.locator('.qr-code')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    const shot = await page.locator('.qr-code').screenshot();
    const { data, info } = await sharp(shot)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const found = jsQR(new Uint8ClampedArray(data), info.width, info.height);
    const address = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(found?.data).toBe(address);
    expect(found?.data).toContain(path);
  }
  await page.close();
});

test('nothing is printed that is pressed, nor other listings', async ({ page, listings }) => {
  const parts = ['nav', '.share', '.similar', 'button', '.site-footer', '.skip-link'];
  for (const { path } of listings) {
    await page.goto(path);
    if ((await page.locator('.similar').count()) > 0) break;
  }
  await page.emulateMedia({ media: 'print' });
  for (const part of parts) {
    const found = await page.locator(part).all();
    expect(found.length, part).toBeGreaterThan(0);
    for (const each of found) await expect(each).toBeHidden();
  }
  // The mark stays.
  await expect(page.locator('.site-header__home')).toBeVisible();
});

test('printed from a dark screen it is black on white', async ({ page, listings }) => {
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await page.goto(listings[0]?.path ?? '');
  const colours = await page.evaluate(() =>
    ['body', 'h1', '.soft', '.listing-price__amount'].map((selector) => {
      const element = document.querySelector(selector);
      return (
        element && getComputedStyle(element)[selector === 'body' ? 'backgroundColor' : 'color']
      );
    }),
  );
  const [ground, ...inks] = colours.map((colour) =>
    Math.max(...(colour ?? '').matchAll(/\d+/g).map(([value]) => Number(value))),
  );
  expect(ground).toBe(255);
  for (const ink of inks) expect(ink).toBeLessThan(100);
});
