/** Our way to ask for consent beside four libraries: the same vendors on the same page, what each adds to it and how long it holds it. */
import { rm } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { chromium, type Browser } from 'playwright';
import { loadCopy } from '@agency/brand';
import { needConsent } from '@agency/consent';
import { compileSiteConsent, loadSite, today, useOf, type Site } from '@agency/site';
import { chromiumFlags, ensureChromium } from '@agency/testing';
import { createWords } from '@agency/ui';
import { loadBrands, root } from '../brands.ts';
import type { Contestant } from './consent/contestants/contestant.ts';
import { prepareKlaro } from './consent/contestants/klaro.ts';
import { prepareOrejime } from './consent/contestants/orejime.ts';
import { prepareOwn } from './consent/contestants/own.ts';
import { prepareTarteaucitron } from './consent/contestants/tarteaucitron.ts';
import { prepareVanilla } from './consent/contestants/vanilla-cookieconsent.ts';
import { nobody, writePageFiles } from './consent/page.ts';
import { formatConsent, judgeGoals, visits, type ConsentFigures } from './consent/report.ts';
import { serveContestant, type Served } from './consent/serve.ts';
import { findViolations } from './consent/violations.ts';
import { fillProfile, record, recordAgain, refuse, watch, type Kept } from './consent/visit.ts';

interface Entry {
  contestant: Contestant;
  served: Served;
  /** What lies in the browser of who has refused all; nobody asks: nothing. */
  kept: Kept | undefined;
  /** Folder of such a browser with full caches. */
  profile: string;
  figures: ConsentFigures;
}

export async function benchConsent(runs: number, log: (line: string) => void): Promise<void> {
  const contestants = await prepareContestants(log);
  const chrome = ensureChromium(log);
  const browser = await chromium.launch({ executablePath: chrome, args: chromiumFlags });
  const entries: Entry[] = [];
  try {
    const pageFiles = await writePageFiles();
    for (const contestant of contestants) {
      log(`${contestant.name}: refusing, filling caches, counting violations`);
      const served = await serveContestant(contestant, pageFiles);
      entries.push(await begin(browser, chrome, contestant, served));
    }
    for (let run = 0; run < runs; run++) {
      log(`run ${run + 1} of ${runs}, load average ${tellLoad()}`);
      // By turns, each run with another one in front: what drifts drifts for all.
      const first = run % entries.length;
      for (const entry of [...entries.slice(first), ...entries.slice(0, first)]) {
        await visit(browser, chrome, entry);
      }
    }
  } finally {
    await browser.close();
    for (const { served, profile } of entries) {
      served.close();
      await rm(profile, { recursive: true, force: true });
    }
  }
  const [alone, own, ...others] = entries.map(({ figures }) => figures);
  if (!alone || !own) return;
  console.log(`\n${formatConsent([own, ...others], alone)}\n`);
  console.log(judgeGoals(own, others).join('\n'));
  console.log(`\n${tellHow(runs)}`);
}

/** Of the brand that asks for the most. */
async function prepareContestants(log: (line: string) => void): Promise<Contestant[]> {
  const sites = await Promise.all(loadBrands().map((brand) => loadSite(root, brand)));
  const askedBy = (site: Site) => needConsent(useOf(site, root).vendors);
  const site = sites.reduce((a, b) => (askedBy(b).length > askedBy(a).length ? b : a));
  const question = {
    use: useOf(site, root),
    words: createWords('fr', loadCopy(root, site.id).fr),
  };
  log(
    `${question.use.purposes.length} purposes, ${askedBy(site).length} vendors: ${askedBy(site)
      .map(({ name }) => name)
      .join(', ')}`,
  );
  return [
    nobody,
    prepareOwn(question, compileSiteConsent(site, { root, today: today() })),
    await prepareVanilla(question),
    prepareOrejime(question),
    prepareTarteaucitron(question),
    prepareKlaro(question),
  ];
}

/** Refuses, fills the caches, and counts the violations. */
async function begin(
  browser: Browser,
  chrome: string,
  contestant: Contestant,
  served: Served,
): Promise<Entry> {
  const { url } = served;
  const kept = contestant.banner ? await refuse(browser, url, contestant) : undefined;
  const profile = await fillProfile(chrome, url, contestant);
  const violations = contestant.banner
    ? await findViolations(browser, url, contestant)
    : { sources: 0, types: 0, works: true };
  const figures: ConsentFigures = {
    name: contestant.name,
    bytes: { first: NaN, return: NaN, again: NaN },
    requests: { first: NaN, return: NaN, again: NaN },
    script: { first: [], return: [], again: [] },
    blocked: { first: [], return: [], again: [] },
    painted: [],
    banner: [],
    shift: [],
    violations,
  };
  return { contestant, served, kept, profile, figures };
}

async function visit(browser: Browser, chrome: string, entry: Entry): Promise<void> {
  const { contestant, served, kept, profile, figures } = entry;
  const { url } = served;
  const records = {
    first: () => record(browser, url, contestant),
    return: () => record(browser, url, contestant, kept),
    again: () => recordAgain(chrome, profile, url, contestant),
  };
  for (const name of visits) {
    served.look();
    const { script, blocked } = await records[name]();
    figures.script[name].push(script);
    figures.blocked[name].push(blocked);
    const fetched = served.look();
    figures.bytes[name] = served.sizeOf(fetched);
    figures.requests[name] = fetched.length;
  }
  const { painted, banner, shift } = await watch(browser, url, contestant);
  figures.painted.push(painted);
  figures.banner.push(banner);
  figures.shift.push(shift);
}

function tellLoad(): string {
  return (loadavg()[0] ?? 0).toFixed(1);
}

function tellHow(runs: number): string {
  return [
    `Milliseconds: medians of ${runs} runs, quartiles in brackets, of the processor’s time; slowed down four times. Load average at the end ${tellLoad()}.`,
    'Bytes are brotli: by what the page grows, and what it fetches. Return: all is refused, caches are empty. Again: the same, with files and compiled code in the caches.',
    'Painted, banner, shift: a first visit with 150 ms for each request and 1.6 Mbit/s. CSP, TT: violations of a strict policy and of Trusted Types that are reported.',
    'Our banner uses buttons and tokens of the site, which are on the page of all and counted for nobody.',
  ].join('\n');
}
