/** The pages of every sitemap, on a narrow telephone: for everyone, quiet, still, and whole without scripts. */
import { listBrands } from '@agency/site';
import { samplePaths } from '../sample-paths.ts';
import {
  auditAccessibility,
  auditDarkContrast,
  findLostText,
  findOverflow,
  hideUntilRead,
  measureLayoutShift,
} from './audit.ts';
import { expect, root, test } from './fixtures.ts';
import { loadPaths } from './paths.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const brand of listBrands(root)) {
  test.describe(brand, { tag: `@${brand}` }, () => {
    for (const path of samplePaths(loadPaths(brand))) {
      test(path, async ({ page, browser, complaints, baseURL }) => {
        const fonts: Promise<number>[] = [];
        page.on('response', (response) => {
          if (response.request().resourceType() !== 'font') return;
          fonts.push(response.body().then(({ length }) => length));
        });

        await hideUntilRead(page);
        await page.goto(path, { waitUntil: 'load' });
        expect.soft(await measureLayoutShift(page), 'layout shift').toBe(0);
        expect.soft(await findOverflow(page), 'wider than 320 px').toEqual([]);
        expect.soft(await page.locator('h1').count(), 'h1').toBe(1);

        const weights = await Promise.all(fonts);
        const weight = weights.reduce((sum, bytes) => sum + bytes, 0);
        expect.soft(weight, 'bytes of fonts on a first view').toBeLessThanOrEqual(60_000);
        expect.soft(weights.length, 'fonts on a first view').toBeLessThanOrEqual(2);

        expect.soft(await auditAccessibility(page), 'accessibility').toEqual([]);
        expect.soft(await auditDarkContrast(page), 'contrast in the dark').toEqual([]);
        expect.soft(complaints, 'what the browser said').toEqual([]);

        // A page that loads no script is the same without them.
        if ((await page.locator('script[src]').count()) === 0) return;
        const plain = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
        await plain.goto(path);
        await expect.soft(plain.locator('h1')).toBeVisible();
        expect.soft(await findLostText(page, plain), 'lost without scripts').toEqual([]);
        await plain.close();
      });
    }
  });
}
