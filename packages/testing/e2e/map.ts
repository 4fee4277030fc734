/** The map beside a list, as tests take it in hand. */
import type { Page } from 'playwright/test';
import { expect } from './fixtures.ts';

const start = '/vente/?vue=carte';
export const stage = (page: Page) => page.locator('.listing-map__stage');
export const spots = (page: Page) => page.locator('.map-spot');
export const circles = (page: Page) => page.locator('.map-circles circle');

export async function open(page: Page, address = start): Promise<void> {
  await page.goto(address);
  // It takes its drawing when it is in sight.
  await page.locator('listing-map').scrollIntoViewIfNeeded();
  await expect(spots(page).first()).toBeVisible();
}

/** The number that a text begins with or holds. */
export function numberIn(text: string): number {
  return Number(/\d+/.exec(text)?.[0]);
}

/** Turns the wheel over the disc with the most listings until areas can be seen, and the map rests. */
export async function comeNear(page: Page): Promise<void> {
  await stage(page).scrollIntoViewIfNeeded();
  const aim = await spots(page).evaluateAll((all) => {
    const count = (spot: Element) => Number(spot.textContent);
    const [largest] = [...all].sort((a, b) => count(b) - count(a));
    const { x = 0, y = 0, width = 0, height = 0 } = largest?.getBoundingClientRect() ?? {};
    return { clientX: x + width / 2, clientY: y + height / 2 };
  });
  for (let turn = 0; turn < 14; turn++) {
    const unit = await page
      .locator('.listing-map__stage > svg')
      .evaluate((svg: SVGSVGElement) => svg.viewBox.baseVal.width / svg.clientWidth);
    if (unit <= 2) break;
    await stage(page).dispatchEvent('wheel', { ...aim, deltaY: -100, ctrlKey: true });
  }
  // Until it rests, areas are not there.
  await page.waitForTimeout(250);
}
