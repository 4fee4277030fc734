/** Pictures of what a visitor is asked, on a telephone and on a desk (CNIL: a dated picture of each version). */
import type { Browser } from 'playwright/test';
import sharp from 'sharp';
import { standInForVendors } from '../stand-ins/stand-in-for.ts';
import type { Screenshot } from './proof.ts';
import { bannerOf, choicesOf } from './visitor.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

/** None where nothing is asked. */
export async function takeScreenshots(browser: Browser, url: string): Promise<Screenshot[]> {
  const shots: Screenshot[] = [];
  for (const viewport of sizes) {
    const context = await browser.newContext({ baseURL: url, viewport, locale: 'fr-FR' });
    await standInForVendors(context, url);
    const page = await context.newPage();
    const take = async (of: Screenshot['of']) => {
      const image = await sharp(await page.screenshot())
        .webp({ quality: 70 })
        .toBuffer();
      shots.push({ of, ...viewport, image: `data:image/webp;base64,${image.toString('base64')}` });
    };
    await page.goto('/', { waitUntil: 'networkidle' });
    const banner = bannerOf(page);
    if (await banner.isVisible()) {
      await take('banner');
      await banner.locator('[data-act="choose"]').click();
      await choicesOf(page).waitFor();
      await take('choices');
    }
    await context.close();
  }
  return shots;
}
