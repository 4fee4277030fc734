/** End-to-end tests: one project a brand, over its built site, in a Chromium of this machine. */
import { fileURLToPath } from 'node:url';
import { listBrands } from '@agency/site';
import { defineConfig } from 'playwright/test';
import { chromiumFlags, ensureChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const brands = listBrands(root);

export default defineConfig<object, { brand: string }>({
  testDir: './e2e',
  outputDir: `${root}.cache/playwright`,
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  maxFailures: 40,
  reporter: [['dot']],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: ensureChromium(console.log), args: chromiumFlags },
  },
  projects: brands.map((brand) => ({
    name: brand,
    use: { brand },
    // The pages of each sitemap bear the tag of their brand.
    grepInvert: brands
      .filter((other) => other !== brand)
      .map((other) => new RegExp(`@${other}( |$)`)),
  })),
});
