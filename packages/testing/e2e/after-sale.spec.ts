/** What becomes of a listing's address: sold or let it says so and asks no price, gone it answers 410 (SAL-10). */
import { loadAnswers } from '@agency/hosting';
import { listBrands } from '@agency/site';
import { loadBuiltFiles, parseSite } from '../built/built-site.ts';
import { auditAccessibility, findOverflow } from './audit.ts';
import { expect, root, test } from './fixtures.ts';
import { loadPaths } from './paths.ts';

test.use({ viewport: { width: 320, height: 640 } });

for (const brand of listBrands(root)) {
  const files = loadBuiltFiles(`${root}dist/${brand}`);
  const { pages } = await parseSite(files);
  const closed = pages
    .filter(({ html }) => html.includes('data-legal="SAL-10"'))
    .map(({ path }) => path);
  const gone = loadAnswers(`${root}dist/${brand}.answers.json`)?.gone ?? [];
  const feeds = [...files.files].filter((path) => /^\/flux\/.*\.(xml|json)$/.test(path));

  test.describe(brand, { tag: `@${brand}` }, () => {
    for (const path of gone) {
      test(`${path} is gone and leads on`, async ({ page }) => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(410);
        await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
        await expect(page.locator('main a').first()).toBeVisible();
        expect(await auditAccessibility(page)).toEqual([]);
        expect(await findOverflow(page)).toEqual([]);
        const [next] = await page.locator('main .listing-card a').all();
        if (!next) return;
        await next.click();
        await expect(page.locator('[data-legal="SAL-01"]')).toBeVisible();
      });
    }

    for (const path of closed) {
      test(`${path} says what became of it, and no price`, async ({ page }) => {
        const response = await page.goto(path);
        expect(response?.status()).toBe(200);
        await expect(page.locator('[data-legal="SAL-10"]')).toBeVisible();
        const sheet = page.locator('article.sheet');
        await expect(sheet.locator('[data-legal="SAL-01"]')).toHaveCount(0);
        await expect(sheet.locator('.listing-price__lines')).toHaveCount(0);
        const data = await page.locator('script[type="application/ld+json"]').allTextContents();
        expect(data.join('')).not.toContain('"offers"');
      });
    }

    test('neither stands in the site map, in a feed or on a list', async () => {
      const paths = [...gone, ...closed];
      expect(loadPaths(brand).filter((path) => gone.includes(path))).toEqual([]);
      const told = feeds.filter((feed) => paths.some((path) => files.text(feed).includes(path)));
      expect(told).toEqual([]);
      const lists = pages.filter(({ path }) => !paths.includes(path));
      const naming = lists.filter(({ html }) => paths.some((path) => html.includes(`"${path}"`)));
      expect(naming.map(({ path }) => path)).toEqual([]);
    });
  });
}
