/** What is measured on a page in the browser: accessibility, stillness, width. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type axeCore from 'axe-core';
import type { Locator, Page } from 'playwright/test';

const axeSource = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2, levels A and AA, which EN 301 549 and RGAA rest on. */
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds: rule, and the first elements that break it. */
export async function auditAccessibility(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return runAxe(page, { type: 'tag', values: standards });
}

/** Contrast again in the dark, where the identity allows it; axe must be there already. */
export async function auditDarkContrast(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark' });
  const allowed = await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
  if (!allowed.includes('dark')) return [];
  return runAxe(page, { type: 'rule', values: ['color-contrast'] });
}

function runAxe(page: Page, runOnly: axeCore.RunOnly): Promise<string[]> {
  return page.evaluate(async (only) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations } = await axe.run({
      runOnly: only,
      resultTypes: ['violations'],
      // No rule of these standards reads the style sheets themselves.
      preload: false,
    });
    return violations.map(({ id, help, nodes }) => {
      const places = nodes.slice(0, 3).map(({ target, any }) => {
        const detail = any[0]?.message ?? '';
        return `\n    ${target.join(' ')}  ${detail}`;
      });
      return `${id}: ${help}${places.join('')}`;
    });
  }, runOnly);
}

/**
 * Shows a page only once it is read to its end. A busy browser may show a frame with half a line in it, and the rest of
 * that line moves what stands beside it: that tells of the machine, not of the page.
 */
export async function hideUntilRead(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const hidden = new CSSStyleSheet();
    hidden.replaceSync('body { visibility: hidden !important }');
    document.adoptedStyleSheets = [hidden];
    document.addEventListener(
      'readystatechange',
      () => {
        document.adoptedStyleSheets = [];
      },
      { once: true },
    );
  });
}

/** Cumulative layout shift since the page began, with its fonts and pictures there. */
export function measureLayoutShift(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    // A frame is reported after it was shown: one that is under way now, in the next.
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const shifts: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => shifts.push(...list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    await frame();
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 0));
    shifts.push(...observer.takeRecords());
    return shifts.reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0);
  });
}

/** Elements that reach past the right edge, where the page can be scrolled sideways. */
export function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 3)
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`);
  });
}

/** Lines that are read on a page with scripts and missing without; buttons and `.needs-scripts` are for scripts alone. */
export async function findLostText(page: Page, plain: Page): Promise<string[]> {
  const lines = async (locator: Locator) =>
    (await locator.allInnerTexts()).flatMap((text) => text.split('\n').map((line) => line.trim()));
  const there = new Set([
    ...(await lines(plain.locator('main'))),
    ...(await lines(page.locator('main button, main .needs-scripts'))),
  ]);
  return (await lines(page.locator('main'))).filter((line) => line && !there.has(line));
}
