/** Lighthouse on the built sites: each brand's home, its search and a listing, as on a telephone and on a desk. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { loadAnswers, serveSite } from '@agency/hosting';
import { Problem } from '@agency/problem';
import { chromiumFlags, ensureChromium } from '@agency/testing';
import { root } from '../brands.ts';

/** Fetched when it is wanted: it weighs more than all else that is installed here. */
const lighthouse = 'lighthouse@13.5.0';

/** Only a site that is released may be found: the sample is kept from search engines on purpose. */
const leftOut = ['is-crawlable'];

const forms = { mobile: [], desktop: ['--preset=desktop'] };
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

interface Report {
  categories: Record<(typeof categories)[number], { score: number | null }>;
  audits: Record<string, { displayValue?: string }>;
}

export interface Scored {
  brand: string;
  path: string;
  form: string;
  /** In the order of the categories, of 100. */
  scores: number[];
  /** Times as Lighthouse tells them: largest paint, blocked, moved. */
  figures: string[];
}

export async function benchLighthouse(
  brands: readonly string[],
  log: (line: string) => void,
): Promise<Scored[]> {
  const chromium = ensureChromium(log);
  const scored: Scored[] = [];
  for (const brand of brands) {
    const directory = join(root, 'dist', brand);
    const answers = loadAnswers(`${directory}.answers.json`);
    const site = await serveSite({ directory, port: 0, preview: false, answers });
    try {
      for (const path of choosePaths(directory)) {
        for (const [form, options] of Object.entries(forms)) {
          log(`${brand} ${path} ${form}`);
          const { categories: found, audits } = await score(site.url + path, chromium, options);
          scored.push({
            brand,
            path,
            form,
            scores: categories.map((name) => Math.round((found[name].score ?? 0) * 100)),
            figures: [
              'largest-contentful-paint',
              'total-blocking-time',
              'cumulative-layout-shift',
            ].map((name) => audits[name]?.displayValue ?? ''),
          });
        }
      }
    } finally {
      await site.close();
    }
  }
  return scored;
}

/** Home, the first door, a listing that is on offer: pages of those that are gone are no pages to find. */
function choosePaths(directory: string): string[] {
  const sitemap = readFileSync(join(directory, 'sitemap-0.xml'), 'utf8');
  const listing = /(\/annonces\/[^/<]+\/)</.exec(sitemap)?.[1];
  return ['/', '/vente/', ...(listing ? [listing] : [])];
}

async function score(
  url: string,
  chromium: string,
  options: readonly string[],
  triesLeft = 2,
): Promise<Report> {
  const flags = ['--headless=new', ...chromiumFlags].join(' ');
  const args = [url, '--quiet', '--output=json', '--output-path=stdout', ...options];
  try {
    const { stdout } = await promisify(execFile)(
      'npx',
      ['-y', lighthouse, ...args, `--skip-audits=${leftOut.join()}`, `--chrome-flags=${flags}`],
      { env: { ...process.env, CHROME_PATH: chromium }, maxBuffer: 1e8 },
    );
    return JSON.parse(stdout) as Report;
  } catch (error) {
    // Now and then it misses the beginning of its own recording, and says: run me again.
    if (triesLeft > 0) return score(url, chromium, options, triesLeft - 1);
    throw new Problem({
      what: `Lighthouse failed on ${url}: ${(error as Error).message}`,
      fix: 'See that this machine reaches the npm registry, and has nothing else to do.',
    });
  }
}

export function formatLighthouse(scored: readonly Scored[]): string {
  const head = ['brand', 'path', 'form', 'perf', 'a11y', 'best', 'seo', 'paint, blocked, moved'];
  const rows = scored.map(({ brand, path, form, scores, figures }) => [
    brand,
    path,
    form,
    ...scores.map(String),
    figures.join(', '),
  ]);
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  '))
    .join('\n');
}
