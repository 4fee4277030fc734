/** Reads a page as a visitor does: scrolling, unfolding and a click beside all links, none of which is a consent. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright/test';

/** Pixels that one turn of the wheel moves. */
const turn = 2000;
/** A page of 400,000 pixels is read to its end. */
const mostTurns = 200;
/** In milliseconds: a busy browser scrolls a little later. */
const pause = 50;

/**
 * Reads to the end (CNIL, guidelines of 17 September 2020, art. 2: going on with a visit is no consent).
 *
 * @returns Whether the end was reached.
 */
export async function readOn(page: Page): Promise<boolean> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('main details'))
      folded.toggleAttribute('open', true);
  });
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.mouse.move(width / 2, height / 3);
  const reached = await scrollToEnd(page);
  await page.mouse.click(2, height / 3);
  return reached;
}

async function scrollToEnd(page: Page): Promise<boolean> {
  let before = -1;
  let stuck = 0;
  for (let turns = 0; turns < mostTurns; turns += 1) {
    const { top, left } = await measure(page);
    if (left <= 2) return true;
    stuck = top === before ? stuck + 1 : 0;
    if (stuck > 0) await wait(pause);
    // Something under the pointer may keep the wheel to itself.
    if (stuck > 5) await page.keyboard.press('PageDown');
    else await page.mouse.wheel(0, turn);
    before = top;
  }
  return false;
}

/** Pixels above what is seen of the page, and below it. */
function measure(page: Page): Promise<{ top: number; left: number }> {
  return page.evaluate(() => {
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
    return { top: scrollTop, left: scrollHeight - clientHeight - scrollTop };
  });
}
