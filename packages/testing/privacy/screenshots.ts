/** Pictures of what a visitor is asked, on a telephone and on a desk (CNIL: a dated picture of each version). */
import type { Browser } from 'playwright/test';
import sharp from 'sharp';
import { standInForVendors } from '../stand-ins/stand-in-for.ts';
import type { Proof, Screenshot } from './proof.ts';
import { bannerOf, choicesOf } from './visitor.ts';

const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
] as const;

/** In milliseconds, for each thing that is waited for. */
const patience = 8000;

/** None where nothing is asked. A picture that cannot be taken costs no proof: why is told. */
export async function takeScreenshots(
  browser: Browser,
  url: string,
): Promise<Pick<Proof, 'screenshots' | 'screenshotsFailed'>> {
  const screenshots: Screenshot[] = [];
  try {
    await takeAll(browser, url, screenshots);
    return { screenshots };
  } catch (error) {
    return { screenshots, screenshotsFailed: String(error).split('\n')[0] };
  }
}

async function takeAll(browser: Browser, url: string, shots: Screenshot[]): Promise<void> {
  for (const viewport of sizes) {
    const context = await browser.newContext({ baseURL: url, viewport, locale: 'fr-FR' });
    context.setDefaultTimeout(patience);
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
}
