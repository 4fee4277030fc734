/** The map of a search in the hand: what the keys reach is seen, the focus is never lost, and the mouse is let go. */
import type { Page } from 'playwright/test';
import { expect, test } from './fixtures.ts';
import { circles, comeNear, numberIn, open, spots, stage } from './map.ts';

/** Of the disc that has the focus: whether its middle is seen. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const frame = document.querySelector('.listing-map__stage')?.getBoundingClientRect();
    const disc = document.activeElement?.closest('.map-spot')?.getBoundingClientRect();
    if (!frame || !disc) throw new Error('No disc has the focus.');
    const [x, y] = [disc.x + disc.width / 2, disc.y + disc.height / 2];
    return x > frame.left && x < frame.right && y > frame.top && y < frame.bottom;
  });
}

/** At how many discs the tabulator stops on its way through the map; each has to be seen. */
async function countStops(page: Page): Promise<number> {
  await stage(page).focus();
  const held = page.locator('.map-spot:focus');
  for (let stops = 0; ; stops++) {
    await page.keyboard.press('Tab');
    if ((await held.count()) === 0) return stops;
    expect(await isFocusSeen(page), (await held.getAttribute('aria-label')) ?? '').toBe(true);
  }
}

test('by keyboard: the tabulator stops at every disc that is seen, and at no other', async ({
  page,
}) => {
  await open(page);
  expect(await countStops(page)).toBe(await spots(page).count());
  await comeNear(page);
  await expect(circles(page).first()).toBeAttached();
  const near = await countStops(page);
  expect(near).toBeGreaterThan(0);
  expect(near).toBeLessThan(await spots(page).count());
  await page.getByRole('button', { name: 'Toute la carte' }).click();
  await expect(circles(page)).toHaveCount(0);
  expect(await countStops(page)).toBe(await spots(page).count());
});

test('by keyboard: nearer and farther from a disc, the focus stays on one that is seen', async ({
  page,
}) => {
  await open(page);
  const held = page.locator('.map-spot:focus');
  const names = await spots(page).evaluateAll((all) =>
    all.map((each) => each.getAttribute('aria-label') ?? ''),
  );
  // Of a single commune, so that its areas are what it falls apart into.
  const singles = names.filter((name) => /^[^:,]+\s:\s\d/.test(name));
  const [most = ''] = singles.sort((a, b) => numberIn(b) - numberIn(a));
  const [, town = ''] = /^([^:,]+?)\s:/.exec(most) ?? [];
  await spots(page).nth(names.indexOf(most)).focus();
  for (const key of '++++++') await page.keyboard.press(key);
  await expect(circles(page).first()).toBeAttached();
  await expect(held).toHaveAccessibleName(new RegExp(`^${town} \\(`));
  expect(await isFocusSeen(page)).toBe(true);
  for (const key of '------') await page.keyboard.press(key);
  await expect(circles(page)).toHaveCount(0);
  await expect(held).toHaveAccessibleName(new RegExp(town));
  expect(await isFocusSeen(page)).toBe(true);
});

test('where no disc is seen, the map itself takes the focus of one that is gone', async ({
  page,
}) => {
  await open(page);
  await spots(page).first().focus();
  await page.locator('listing-map').evaluate((map) => {
    (map as HTMLElement & { show: (spots: unknown[]) => void }).show([]);
  });
  await expect(spots(page)).toHaveCount(0);
  await expect(stage(page)).toBeFocused();
});

test('the map lets go of a mouse whose button was let go beyond it, and leaves Ctrl to the browser', async ({
  page,
}) => {
  await open(page);
  await stage(page).scrollIntoViewIfNeeded();
  const seen = () => page.locator('.listing-map__stage > svg').getAttribute('viewBox');
  const { right, middle } = await stage(page).evaluate((each) => {
    const { right, y, height } = each.getBoundingClientRect();
    return { right, middle: y + height / 2 };
  });
  const before = await seen();
  await page.mouse.move(right - 2, middle);
  await page.mouse.down();
  await page.mouse.move(right + 10, middle);
  await page.mouse.up();
  for (const by of [20, 60, 100]) await page.mouse.move(right - by, middle);
  expect(await seen()).toBe(before);

  await page.keyboard.down('Control');
  await page.mouse.down();
  for (const by of [120, 160]) await page.mouse.move(right - by, middle);
  expect(await seen()).toBe(before);
  await page.mouse.up();
  await page.keyboard.up('Control');

  await page.mouse.down();
  for (const by of [120, 60]) await page.mouse.move(right - by, middle);
  await page.mouse.up();
  expect(await seen()).not.toBe(before);
});
