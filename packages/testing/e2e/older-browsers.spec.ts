/** Browsers of 2023: what the language learnt since then is taken away, and everything works all the same. */
import type { Page } from 'playwright/test';
import { auditAccessibility, findOverflow } from './audit.ts';
import { expect, test } from './fixtures.ts';
import { choice, numberIn, settle, start, status } from './search-page.ts';

/** As they came into all browsers from 2024 on. */
function forgetTheYearsSince(): void {
  const since: [object, string[]][] = [
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Promise, ['withResolvers', 'try']],
    [Array, ['fromAsync']],
    [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference']],
    [Set.prototype, ['isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [ArrayBuffer.prototype, ['transfer', 'transferToFixedLength', 'resize']],
    [RegExp, ['escape']],
    [Math, ['f16round', 'sumPrecise']],
    [URL, ['parse', 'canParse']],
    [AbortSignal, ['any']],
    [Uint8Array, ['fromBase64', 'fromHex']],
    [Uint8Array.prototype, ['toBase64', 'toHex', 'setFromBase64', 'setFromHex']],
    [globalThis, ['Iterator', 'Temporal', 'scheduler', 'onscrollend', 'Float16Array']],
  ];
  // Properties that stand for attributes of ARIA: Firefox has them from 119 on.
  const reflected = Object.getOwnPropertyNames(Element.prototype).filter((name) =>
    /^(aria[A-Z]|role$)/.test(name),
  );
  // Helpers of iterators lie on what all of them come from.
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) as object;
  const helpers = Object.getOwnPropertyNames(iterator).filter((name) => name !== 'constructor');
  for (const [owner, names] of [
    ...since,
    [Element.prototype, reflected] as const,
    [iterator, helpers] as const,
  ]) {
    for (const name of names) Reflect.deleteProperty(owner, name);
  }
}

test.beforeEach(({ page }) => page.addInitScript(forgetTheYearsSince));

test('the search narrows, and its address is read again', async ({ page, complaints }) => {
  await page.goto(start);
  const told = await numberIn(choice(page, 'kind').locator('[data-count]'));
  await choice(page, 'kind').click();
  await settle(page);
  expect(await numberIn(status(page))).toBe(told);
  await page.reload();
  await settle(page);
  expect(await numberIn(status(page))).toBe(told);
  await page.locator('.views__switch label').last().click();
  await expect(
    page.locator('listing-map svg a, listing-map [role="button"]').first(),
  ).toBeVisible();
  expect(complaints).toEqual([]);
});

test('what is kept is found again', async ({ page, complaints }) => {
  await page.goto(start);
  const heart = page.locator('favourite-toggle:visible button').first();
  await heart.click();
  await expect(heart).toHaveAttribute('aria-pressed', 'true');
  await page.locator('[data-part="save"]').click();
  await expect(page.locator('[data-part="saved"]')).not.toBeEmpty();
  await page.goto('/mon-espace/');
  await expect(page.locator('my-space')).toHaveAttribute('data-ready', '');
  await expect(page.locator('[data-part="favourites"] li')).toHaveCount(1);
  await expect(page.locator('[data-part="searches"] li')).toHaveCount(1);
  expect(complaints).toEqual([]);
});

test('a listing shows its pictures and its place', async ({ page, complaints }) => {
  await page.goto(start);
  await page.locator('[data-part="results"] a[href*="/annonces/"]:visible').first().click();
  await expect(page.locator('h1')).toBeVisible();
  const picture = page.locator('photo-gallery a').first();
  if ((await picture.count()) > 0) {
    await picture.click();
    await expect(page.locator('dialog[open]')).toBeVisible();
  }
  expect(complaints).toEqual([]);
});

test('a browser that cannot unpack the index shows the page as it is without scripts', async ({
  page,
  browser,
  baseURL,
  complaints,
}) => {
  await page.addInitScript(() => {
    globalThis.DecompressionStream = function (format: string) {
      throw new TypeError(`No ${format}.`);
    } as never;
  });
  const without = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
  for (const each of [page, without]) await each.goto(`${start}?type=appartement`);
  const read = (each: Page) => each.locator('main').innerText();
  await expect.poll(() => read(page)).toBe(await read(without));
  expect(await findOverflow(page)).toEqual([]);
  expect(await auditAccessibility(page)).toEqual([]);
  await page.locator('.search-plain select').first().selectOption({ index: 1 });
  await page.locator('.search-plain button').click();
  await expect(page).toHaveURL(new RegExp(`${start}.+/$`));
  expect(complaints).toEqual([]);
  await without.close();
});
