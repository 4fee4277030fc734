/** The photographs of a listing: a list to everyone, a viewer where there is JavaScript. */
import { join } from 'node:path';
import { listBrands } from '@agency/site';
import { loadBuiltFiles, parseSite } from '../built/built-site.ts';
import { checkPreviews } from '../built/previews.ts';
import { auditAccessibility, findOverflow, hideUntilRead, measureLayoutShift } from './audit.ts';
import { root } from './fixtures.ts';
import { expect, test } from './photographed.ts';
import { pictures } from './pictures.ts';
import { boxOf, links, open, picture, told, total, visit } from './viewer.ts';

// One build for the file: its tests stay together.
test.describe.configure({ mode: 'default' });

/** What no brand's looks can change is tried in one of them. */
const once = { tag: `@${listBrands(root)[0]}` };

test.beforeEach(({ page, listings }) => visit(page, listings));

test('without JavaScript each is there with its caption and labels, and leads to its file', async ({
  browser,
  page,
}) => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(page.url());
  const figures = plain.locator('figure:has(> a)');
  await expect(figures).toHaveCount(total);
  for (const [index, { caption, kind, aiEdited }] of pictures.entries()) {
    const text = (await figures.nth(index).innerText()).replace(/\s+/g, ' ');
    if (caption) expect(text).toContain(caption);
    expect(text.includes('Plan')).toBe(kind === 'plan');
    expect(text.includes('Illustration non contractuelle')).toBe(kind === 'rendering');
    expect(text.includes('Image modifiée par IA')).toBe(aiEdited === true);
  }
  await figures.nth(1).locator('a').click();
  await expect(plain).toHaveURL(/\/photos\/.*\/960\.jpg$/);
  await plain.close();
});

test('the page with all of them moves nothing, and is accessible, at 320 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await hideUntilRead(page);
  let late = 0;
  await page.route('**/photos/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    late += 1;
    await route.continue();
  });
  await page.reload();
  // Where the others are, before they are there.
  await links(page).nth(1).scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  expect(late).toBeGreaterThan(1);
  expect(await measureLayoutShift(page)).toBe(0);
  expect(await findOverflow(page)).toEqual([]);
  expect(await auditAccessibility(page)).toEqual([]);
});

test(
  'of each the viewer tells place, caption and labels, as the page does',
  once,
  async ({ page }) => {
    await open(page, 1);
    for (const [index, { caption, kind, aiEdited }] of pictures.entries()) {
      const labels = [
        ...(kind === 'plan' ? ['Plan'] : []),
        ...(kind === 'rendering' ? ['Illustration non contractuelle'] : []),
        ...(aiEdited ? ['Image modifiée par IA'] : []),
      ].join(' · ');
      const parts = [`${index + 1} sur ${total}`, labels, caption].filter(Boolean);
      await expect.poll(() => told(page).locator('> *').allTextContents()).toEqual(parts);
      await page.keyboard.press('ArrowRight');
    }
    // Beyond the last there is nothing.
    await expect(told(page)).toContainText(`${total} sur ${total}`);
    await expect(page.getByRole('button', { name: 'Photo suivante' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  },
);

test(
  'it is used by keyboard alone, and gives the focus back to where it came from',
  once,
  async ({ page }) => {
    await links(page).nth(2).focus();
    await page.keyboard.press('Enter');
    await expect(told(page)).toContainText(`3 sur ${total}`);
    await page.keyboard.press('End');
    await expect(told(page)).toContainText(`${total} sur ${total}`);
    await page.keyboard.press('Home');
    await expect(told(page)).toContainText(`1 sur ${total}`);
    // Faster than slides glide.
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowRight');
    await expect(told(page)).toContainText(`5 sur ${total}`);
    // The focus goes round within it.
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab');
      const inside = () =>
        page.evaluate(
          () =>
            document.activeElement?.closest('dialog') !== null ||
            document.activeElement === document.body,
        );
      expect(await inside()).toBe(true);
    }
    await page.keyboard.press('Escape');
    await expect(page.locator('.viewer')).toBeHidden();
    await expect(links(page).nth(2)).toBeFocused();
  },
);

test('Back closes it, and so does its button; neither leaves the page', once, async ({ page }) => {
  const address = page.url();
  const entries = await page.evaluate(() => history.length);
  await open(page, 4);
  expect(page.url()).toBe(address);
  await page.goBack();
  await expect(page.locator('.viewer')).toBeHidden();
  expect(page.url()).toBe(address);
  await expect(links(page).nth(3)).toBeFocused();

  await open(page, 2);
  await page.getByRole('button', { name: 'Fermer' }).click();
  await expect(page.locator('.viewer')).toBeHidden();
  await expect.poll(() => page.evaluate(() => history.state as unknown)).toBeNull();
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
});

test('a page that is loaded anew shows the picture that was open', once, async ({ page }) => {
  await open(page, 5);
  await page.reload();
  await expect(told(page)).toContainText(`5 sur ${total}`);
  await page.goBack();
  await expect(page.locator('.viewer')).toBeHidden();
});

test(
  'a picture that was taken off the listing meanwhile is not looked for',
  once,
  async ({ page }) => {
    await page.evaluate(() => history.replaceState({ photo: 40 }, ''));
    await page.reload();
    await expect(page.locator('photo-gallery')).toBeAttached();
    await expect(page.locator('.viewer')).toHaveCount(0);
    await open(page, 1);
  },
);

test(
  'with Ctrl a picture opens in a tab of its own, as any link does',
  once,
  async ({ page, context }) => {
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      links(page)
        .nth(1)
        .click({ modifiers: ['ControlOrMeta'] }),
    ]);
    await expect(tab).toHaveURL(/\.jpg$/);
    await expect(page.locator('.viewer')).toHaveCount(0);
  },
);

test('only the picture that is shown and its neighbours are asked for', once, async ({ page }) => {
  await open(page, 6);
  await expect(page.locator('.viewer__slide img')).toHaveCount(3);
  for (const number of [5, 6, 7]) await expect(picture(page, number)).toHaveCount(1);
  // A browser has chosen a file for each of them.
  for (const image of await page.locator('.viewer__slide img').all()) {
    await expect(image).not.toHaveJSProperty('currentSrc', '');
  }
  // The same files as on the page.
  const { sources, kept } = await page.evaluate(() => ({
    sources: [...document.querySelectorAll<HTMLImageElement>('.viewer__slide img')].map(
      (image) => image.currentSrc,
    ),
    kept: [...document.querySelectorAll('figure source, figure img')]
      .map((each) => each.getAttribute('srcset') ?? '')
      .join(', '),
  }));
  for (const source of sources) expect(kept).toContain(new URL(source).pathname);
});

test('it fills the screen and comes back, and Escape then closes it', once, async ({ page }) => {
  await open(page, 1);
  const full = page.getByRole('button', { name: 'Plein écran' });
  await full.click();
  await expect(full).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => document.fullscreenElement?.className)).toBe('viewer__stage');
  await page.keyboard.press('ArrowRight');
  await expect(told(page)).toContainText(`2 sur ${total}`);
  await full.click();
  await expect(full).toHaveAttribute('aria-pressed', 'false');
  await page.keyboard.press('Escape');
  await expect(page.locator('.viewer')).toBeHidden();
});

test('where motion is unwelcome nothing glides', once, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, 1);
  await page.keyboard.press('ArrowRight');
  const shown = await page.evaluate(() => {
    const track = document.querySelector('.viewer__track');
    return track && track.scrollLeft / track.clientWidth;
  });
  expect(shown).toBe(1);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
});

for (const [name, width, height] of [
  ['a narrow telephone', 320, 640],
  ['a wide screen', 1280, 800],
  ['a screen zoomed to 400 %', 320, 256],
] as const) {
  test(`on ${name} it is accessible, and nothing is cut off`, async ({ page, complaints }) => {
    await page.setViewportSize({ width, height });
    for (const number of [5, 9]) {
      await open(page, number);
      await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect.soft(await auditAccessibility(page)).toEqual([]);
      const buttons = await page.locator('.viewer button:visible').all();
      expect(buttons).toHaveLength(6);
      for (const button of buttons) {
        await button.scrollIntoViewIfNeeded();
        const { x, width: wide, height: high } = await boxOf(button);
        expect.soft(Math.min(wide, high)).toBeGreaterThanOrEqual(44);
        expect.soft(x).toBeGreaterThanOrEqual(0);
        expect.soft(x + wide).toBeLessThanOrEqual(width);
      }
      expect.soft((await boxOf(picture(page, number))).height).toBeGreaterThan(90);
      await page.keyboard.press('Escape');
      await expect(page.locator('.viewer')).toBeHidden();
    }
    expect(complaints).toEqual([]);
  });
}

test('in forced colours its controls are there to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await open(page, 5);
  const strokes = await page.evaluate(() =>
    [...document.querySelectorAll('.viewer button:not([hidden]) svg')].map((drawing) => {
      const stage = drawing.closest('.viewer__stage');
      return [getComputedStyle(drawing).stroke, stage && getComputedStyle(stage).backgroundColor];
    }),
  );
  expect(strokes).toHaveLength(6);
  for (const [stroke, ground] of strokes) expect(stroke).not.toBe(ground);
});

test('a lone picture has no way on', once, async ({ page, listings }) => {
  await page.goto(listings.find(({ photographs }) => photographs === 1)?.path ?? '');
  await links(page).click();
  await expect(told(page)).toContainText('1 sur 1');
  await expect(page.getByRole('button', { name: 'Photo suivante' })).toBeHidden();
});

test('a listing that was drawn has no viewer, and loads none', async ({ page, listings }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(listings.find(({ photographs }) => photographs === 0)?.path ?? '');
  // What says that it was drawn stands on it.
  const image = await boxOf(page.locator('.sheet > .portrait img'));
  const label = await boxOf(page.locator('.sheet > .portrait .portrait__label'));
  expect(label.y + label.height).toBeCloseTo(image.y + image.height, 0);
  await expect(page.locator('photo-gallery')).toHaveCount(0);
  expect(requests.filter((url) => /gallery/i.test(url))).toEqual([]);
});

test(
  'networks are told the true size of the photograph that stands for a listing',
  once,
  async ({ house, brand, listings }) => {
    const built = await parseSite(loadBuiltFiles(join(house.root, 'dist', brand)));
    const photographed = listings.filter(({ photographs }) => photographs > 0);
    const pages = built.pages.filter((page) => photographed.some(({ path }) => path === page.path));
    expect(pages.length).toBe(photographed.length);
    for (const { html } of pages)
      expect(html).toContain(`"og:image" content="${built.origin}/photos/`);
    expect(await checkPreviews({ ...built, pages })).toEqual([]);
  },
);

test('in English it speaks English', once, async ({ page }) => {
  await page.goto(`/en${new URL(page.url()).pathname}`);
  await links(page).first().click();
  await expect(told(page)).toContainText(`1 of ${total}`);
  await expect(page.getByRole('button', { name: 'Close' })).toBeVisible();
});
