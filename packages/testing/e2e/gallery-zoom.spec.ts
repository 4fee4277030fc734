/** Closer to a photograph: by taps, keys, buttons, mouse and fingers. */
import { listBrands } from '@agency/site';
import { root } from './fixtures.ts';
import { expect, test } from './photographed.ts';
import { pictures } from './pictures.ts';
import { boxOf, open, picture, told, total, visit } from './viewer.ts';

// One build for the file: its tests stay together.
test.describe.configure({ mode: 'default' });

/** What no brand's looks can change is tried in one of them. */
const once = { tag: `@${listBrands(root)[0]}` };

test.beforeEach(({ page, listings }) => visit(page, listings));

test('the picture is as large as fits, whole, and keeps its shape', once, async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [844, 390],
    [1280, 720],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const number of [1, 3, 8]) {
      await open(page, number);
      const image = await boxOf(picture(page, number));
      const slide = await boxOf(page.locator(`.viewer__slide:nth-child(${number})`));
      const { width: w = 1, height: h = 1 } = pictures[number - 1] ?? {};
      expect(image.width / image.height).toBeCloseTo(w / h, 1);
      expect(image.width).toBeLessThanOrEqual(slide.width + 1);
      expect(image.height).toBeLessThanOrEqual(slide.height + 1);
      const fills = Math.max(image.width / slide.width, image.height / slide.height);
      expect(fills).toBeGreaterThan(0.98);
      await page.keyboard.press('Escape');
      await expect(page.locator('.viewer')).toBeHidden();
    }
  }
});

test(
  'it is zoomed by a click, two more, keys and buttons, around what is under the pointer, and moved about',
  once,
  async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, 1);
    const image = picture(page, 1);
    const fit = await boxOf(image);
    const at = { x: fit.x + fit.width * 0.25, y: fit.y + fit.height * 0.5 };
    await page.mouse.click(at.x, at.y);
    const zoomed = await boxOf(image);
    expect(zoomed.width / fit.width).toBeCloseTo(2.5, 1);
    // What was under the pointer still is.
    expect((at.x - zoomed.x) / zoomed.width).toBeCloseTo(0.25, 1);

    await page.mouse.down();
    await page.mouse.move(at.x - 80, at.y, { steps: 4 });
    await page.mouse.up();
    const moved = await boxOf(image);
    expect(moved.x).toBeCloseTo(zoomed.x - 80, 0);
    // Keys move the picture, not on to the next.
    await page.keyboard.press('ArrowRight');
    expect((await boxOf(image)).x).toBeLessThan(moved.x);
    await expect(told(page)).toContainText(`1 sur ${total}`);

    await page.waitForTimeout(400);
    await page.mouse.dblclick(at.x, at.y);
    expect((await boxOf(image)).width).toBeCloseTo(fit.width, 0);
    await page.keyboard.press('+');
    expect((await boxOf(image)).width / fit.width).toBeCloseTo(1.5, 1);
    await page.keyboard.press('-');
    expect((await boxOf(image)).width).toBeCloseTo(fit.width, 0);
    const closer = page.getByRole('button', { name: 'Agrandir' });
    for (let step = 0; step < 4; step += 1) await closer.click();
    expect((await boxOf(image)).width / fit.width).toBeCloseTo(4, 1);
    await expect(closer).toHaveAttribute('aria-disabled', 'true');
    // The next picture begins whole.
    await page.getByRole('button', { name: 'Photo suivante' }).click();
    await expect(told(page)).toContainText(`2 sur ${total}`);
    await page.getByRole('button', { name: 'Photo précédente' }).click();
    await expect(told(page)).toContainText(`1 sur ${total}`);
    expect((await boxOf(image)).width).toBeCloseTo(fit.width, 0);
  },
);

test.describe('with fingers', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('one moves on, two zoom', once, async ({ page }) => {
    await open(page, 1);
    const touches = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: [number, number][]) =>
      touches.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: points.map(([x, y], id) => ({ x, y, id })),
      });
    await touches.send('Input.synthesizeScrollGesture', {
      x: 300,
      y: 400,
      xDistance: -250,
      yDistance: 0,
      speed: 1200,
    });
    await expect(told(page)).toContainText(`2 sur ${total}`);

    const image = picture(page, 2);
    await expect.poll(async () => Math.abs((await boxOf(image)).x)).toBeLessThan(1);
    const fit = await boxOf(image);
    await touch('touchStart', [150, 400], [250, 400]);
    for (const by of [20, 40, 60, 80, 100])
      await touch('touchMove', [150 - by, 400], [250 + by, 400]);
    await touch('touchEnd');
    expect((await boxOf(image)).width / fit.width).toBeCloseTo(3, 0);
    await expect(told(page)).toContainText(`2 sur ${total}`);

    // One finger now moves the picture, and not on to the next.
    await touches.send('Input.synthesizeScrollGesture', {
      x: 300,
      y: 400,
      xDistance: -150,
      yDistance: 0,
      speed: 1200,
    });
    await expect(told(page)).toContainText(`2 sur ${total}`);
    // Two taps bring it back.
    await page.waitForTimeout(400);
    await page.touchscreen.tap(200, 400);
    await page.touchscreen.tap(200, 400);
    await expect.poll(async () => (await boxOf(image)).width).toBeCloseTo(fit.width, 0);
  });
});
