/** Proves one brand: serves what was built of it under its production headers, and runs every state. */
import { loadAnswers, serveSite, type Answers } from '@agency/hosting';
import { Problem } from '@agency/problem';
import { compileSiteConsent, loadSite, today, useOf } from '@agency/site';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright/test';
import { loadBuiltFiles, type BuiltFiles } from '../built/built-site.ts';
import { readSitemap } from '../built/sitemap.ts';
import { stampServed, stampSources } from './fingerprints.ts';
import { choosePages, listPages, type Pages } from './pages.ts';
import { measureCoverage, sumUp, type Proof } from './proof.ts';
import { proveStates, type ProveOptions } from './prove.ts';
import { takeScreenshots } from './screenshots.ts';

interface Options extends Pick<ProveOptions, 'onProgress' | 'onState'> {
  root: string;
  brand: string;
  /** Every page of the sitemap where nobody has answered, and after a refusal. */
  whole: boolean;
  /** Moment of the proof. */
  now: Date;
  commit: string | undefined;
}

/** @throws Problem where it was not built, or from other sources than those of today. */
export async function proveBrand(
  browser: Browser,
  { root, brand, whole, now, commit, ...told }: Options,
): Promise<Proof> {
  const config = await loadSite(root, brand);
  const use = useOf(config, root);
  const { pages, built, answers, directory } = loadPages(root, brand, config.languages);
  const day = today();
  const compiled = compileSiteConsent(config, { root, today: day });
  const fingerprints = [
    ...stampServed(built, { brand, compiled }),
    ...stampSources(root, { brand, today: day }),
  ];
  const served = await serveSite({ directory, port: 0, preview: false, answers });
  try {
    const { url } = served;
    const sample = choosePages(pages);
    const allPages = whole ? listPages(pages) : undefined;
    const states = await proveStates(browser, { url, use, pages: sample, allPages, ...told });
    return {
      brand: { id: brand, name: config.brand.name, domain: config.brand.domain },
      at: now.toISOString(),
      purposes: use.purposes,
      vendors: use.vendors.map((vendor) => ({
        ...vendor,
        madeUpAccount: config.consent.vendors[vendor.id]?.sample ?? false,
      })),
      revision: compiled.revision,
      commit,
      chromium: browser.version(),
      whole,
      coverage: measureCoverage(pages.paths, sample, states),
      pages: allPages ?? sample,
      states,
      ...sumUp(use, states),
      fingerprints,
      ...(await takeScreenshots(browser, url)),
    };
  } finally {
    await served.close();
  }
}

interface Loaded {
  pages: Pages;
  built: BuiltFiles;
  answers: Answers;
  /** Folder of the built site. */
  directory: string;
}

/** What was built of a brand. */
export function loadPages(root: string, brand: string, languages: readonly string[]): Loaded {
  const directory = join(root, 'dist', brand);
  const answers = loadAnswers(`${directory}.answers.json`);
  if (!answers || !existsSync(join(directory, 'index.html'))) {
    throw new Problem({
      what: `${brand} is not built: there is nothing to look at.`,
      where: `dist/${brand}/`,
      fix: `Build it first: pnpm build ${brand}.`,
    });
  }
  const built = loadBuiltFiles(directory);
  const pages = {
    paths: readSitemap(built).map((address) => new URL(address).pathname),
    lists: answers.nearest.pages,
    languages,
    html: (path: string) => built.text(`${path}index.html`),
  };
  return { pages, built, answers, directory };
}
