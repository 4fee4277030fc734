/** End-to-end tests: one project a brand, over its built site, in a Chromium of this machine. */
import { fileURLToPath } from 'node:url';
import { listBrands } from '@agency/site';
import { defineConfig } from 'playwright/test';
import { chromiumFlags, ensureChromium } from './chromium.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const brands = listBrands(root);

/** What is the same code in every brand and no matter of its looks: the first one stands for all. */
const ofOneBrand = [
  'audit',
  'form-failures',
  'gallery-zoom',
  'map-hands',
  'older-browsers',
  'privacy-faults',
  'search-failures',
  'search-history',
  'space-carry',
  'space-languages',
  'space-left-open',
  'space-presses',
].map((name) => `**/${name}.spec.ts`);

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
  projects: brands.map((brand, index) => ({
    name: brand,
    testIgnore: index === 0 ? [] : ofOneBrand,
    use: { brand },
    // The pages of each sitemap bear the tag of their brand.
    grepInvert: brands
      .filter((other) => other !== brand)
      .map((other) => new RegExp(`@${other}( |$)`)),
  })),
});
