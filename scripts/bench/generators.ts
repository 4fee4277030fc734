/** The three programs that write the listing pages of one brand: our own build, Eleventy, and the floor. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { listingSlug, type Listing } from '@agency/listings';
import type { House } from '@agency/testing';
import { builderEnv, builderFlags } from '../build/builder.ts';
import { findDifference } from './compare.ts';
import { measure, type Measure } from './measure.ts';
import { type Assets } from './view.ts';

export interface Comparison {
  eleventy: Measure;
  floor: Measure;
}

const outputs = { eleventy: '.cache/bench/eleventy', floor: '.cache/bench/floor' };

/** The pages that were kept go, the pictures stay: they are drawn once and for all. */
export function forgetPages({ root }: House, brand: string): void {
  for (const path of ['kept-site.json', 'data-store.json', 'site-map']) {
    rmSync(join(root, '.cache/astro', brand, path), { recursive: true, force: true });
  }
  rmSync(join(root, 'dist', brand), { recursive: true, force: true });
}

export function measureAstro(house: House, brand: string, today: string): Promise<Measure> {
  return measure(house, {
    args: [...builderFlags, 'scripts/build/builder-process.ts', brand],
    output: `dist/${brand}`,
    env: { ...builderEnv(house.root), TODAY: today },
  });
}

/** The others, beside the pages that our build left. Throws when the three do not write the same. */
export async function compareGenerators(
  house: House,
  brand: string,
  today: string,
  listings: readonly Listing[],
  log: (line: string) => void,
): Promise<Comparison> {
  const files = chooseFiles(listings);
  const assets = JSON.stringify(readAssets(readPage(house, `dist/${brand}`, files[0] ?? '')));
  const results = {} as Comparison;
  for (const name of ['eleventy', 'floor'] as const) {
    log(name);
    const output = outputs[name];
    rmSync(join(house.root, output), { recursive: true, force: true });
    results[name] = await measure(house, {
      // Room for Eleventy, which holds every page until the last is written.
      args: [
        '--max-old-space-size=12288',
        `scripts/bench/${name}.ts`,
        brand,
        today,
        output,
        assets,
      ],
      output,
    });
    checkPages(house, brand, output, files);
  }
  return results;
}

/** The first, the middle and the last listing, in both languages. */
function chooseFiles(listings: readonly Listing[]): string[] {
  return [0, 0.5, 1]
    .map((part) => listings[Math.floor(part * (listings.length - 1))])
    .filter((listing) => listing !== undefined)
    .flatMap((listing) =>
      ['', 'en/'].map((at) => `${at}annonces/${listingSlug(listing)}/index.html`),
    );
}

function readPage({ root }: House, folder: string, file: string): string {
  return readFileSync(join(root, folder, file), 'utf8');
}

function readAssets(html: string): Assets {
  return {
    styles: [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(
      ([, href = '']) => href,
    ),
    script: /<script type="module" src="([^"]+)"/.exec(html)?.[1] ?? '',
  };
}

/** The same text, and the same bytes within a twentieth. */
function checkPages(house: House, brand: string, output: string, files: readonly string[]): void {
  for (const file of files) {
    const ours = readPage(house, `dist/${brand}`, file);
    const theirs = readPage(house, output, file);
    const difference = findDifference(ours, theirs);
    if (difference) throw new Error(`${output}/${file} says something else: ${difference}`);
    const ratio = theirs.length / ours.length;
    if (Math.abs(ratio - 1) > 0.05) {
      throw new Error(`${output}/${file} is ${ratio.toFixed(2)} times as long as our page.`);
    }
  }
}
