/** `bench [part…] [--sizes 1000,10000] [--runs 9]`: builds made-up portfolios beside Eleventy and plain Node; takes in photographs and a large feed; matches alerts. */
import { mkdir, readFile, statfs, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadFacts } from '@agency/facts';
import { loadPortfolio, type Listing } from '@agency/listings';
import { Problem, throwProblems } from '@agency/problem';
import { chooseCircumstances, chooseLawful } from '@agency/rules';
import { sourceFolder, today as loadToday } from '@agency/site';
import { copyHouse, type House } from '@agency/testing';
import { benchAlerts, formatAlerts } from './bench/alerts.ts';
import { benchConsent } from './bench/consent.ts';
import { compareGenerators, forgetPages, measureAstro } from './bench/generators.ts';
import { benchImport, formatImport } from './bench/import.ts';
import { benchLighthouse, formatLighthouse } from './bench/lighthouse.ts';
import { benchSearch } from './bench/search.ts';
import { formatBuilt, searchBuilt } from './bench/search-built.ts';
import { benchPhotographs, formatPhotographs } from './bench/photographs.ts';
import { chooseOneAScene, multiply, layPortfolio } from './bench/portfolio.ts';
import { formatResults, type Results, type SizeResults } from './bench/report.ts';
import { loadBrands, root } from './brands.ts';
import { parseNumber, parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const brand = 'bench';
const sample = 'exemple';
/** Of each of the three brands that are built together. */
const perAgency = 1000;
const picturesOfEachSize = 30;
const recordsOfFeed = 100_000;
const rounds = 3;
/** Of a page with each way to ask for consent. */
const runsOfConsent = 9;
const runsOfAlerts = 5;
const sizesOfSite = [1000, 10_000, 30_000];
const sizesOfSearch = [10_000, 100_000];
const log = (line: string) => console.log(`  ${line}`);

/** What was typed, where it was. */
interface Asked {
  sizes?: number[] | undefined;
  runs?: number | undefined;
}

/** Each by its name alone, or all. */
const parts = {
  site: ({ sizes = sizesOfSite }: Asked) => benchSite(sizes),
  photographs: async () => {
    console.log('\nPhotographs, from a server on this machine');
    console.log(formatPhotographs(await benchPhotographs(picturesOfEachSize)));
  },
  import: async () => {
    console.log(`\nA feed of ${recordsOfFeed} records`);
    console.log(formatImport(await benchImport(recordsOfFeed, rounds, await chooseFolder(2e9))));
  },
  search: async ({ sizes = sizesOfSearch }: Asked) => {
    console.log('\nSearches in a browser, slowed down four times');
    await benchSearch(sizes, log);
  },
  built: ({ sizes = sizesOfSearch }: Asked) => benchBuilt(sizes),
  consent: async ({ runs = runsOfConsent }: Asked) => {
    console.log('\nConsent in a browser, slowed down four times');
    await benchConsent(runs, log);
  },
  alerts: async ({ runs = runsOfAlerts }: Asked) => {
    console.log('\nAlerts');
    console.log(formatAlerts(await benchAlerts(runs)));
  },
  lighthouse: async () => {
    console.log('\nLighthouse on what was built last');
    console.log(formatLighthouse(await benchLighthouse(loadBrands(), log)));
  },
};

await runCommand(async (typed) => {
  const options = { sizes: { type: 'string' }, runs: { type: 'string' } } as const;
  const { values, positionals } = parseOptions(typed, options, Infinity);
  const sizes = values.sizes === undefined ? undefined : parseSizes(values.sizes);
  const runs = values.runs === undefined ? undefined : parseNumber(values.runs, '--runs');
  for (const part of chooseParts(positionals)) await parts[part]({ sizes, runs });
});

function chooseParts(typed: readonly string[]): (keyof typeof parts)[] {
  const names = Object.keys(parts) as (keyof typeof parts)[];
  const unknown = typed.filter((name) => !(name in parts));
  throwProblems(
    unknown.map((name) => ({
      what: `"${name}" is no part of the bench.`,
      fix: `Name one or several of: ${names.join(', ')}; or none for all.`,
    })),
  );
  return typed.length > 0 ? names.filter((name) => typed.includes(name)) : names;
}

/** The listings of each agency that may be shown today, those of the largest first. */
function loadAgencies(today: string): Listing[][] {
  const { listings: all } = loadPortfolio(sourceFolder(root, sample));
  const circumstances = chooseCircumstances(loadFacts(root), today);
  const listings = chooseLawful(all, { circumstances, release: false });
  return [...Map.groupBy(listings, ({ agency }) => agency).values()].sort(
    (a, b) => b.length - a.length,
  );
}

/** Large brands, built and searched. */
async function benchBuilt(sizes: readonly number[]): Promise<void> {
  const today = loadToday();
  const [largest = []] = loadAgencies(today);
  const house = await copyHouse(await chooseFolder(12e9));
  try {
    await layBrand(house);
    for (const size of sizes) {
      console.log(`\nA brand of ${size} listings`);
      await layPortfolio(house.root, brand, multiply(largest, size));
      const { pages, seconds, peakBytes } = await measureAstro(house, brand, today);
      log(`${pages} pages in ${seconds.toFixed(0)} s, ${(peakBytes / 1e9).toFixed(1)} GB at most`);
      log(formatBuilt(await searchBuilt(house.root, brand, log)));
    }
  } finally {
    await house.remove();
  }
}

/** In a copy of the house. */
async function benchSite(sizes: readonly number[]): Promise<void> {
  const today = loadToday();
  const agencies = loadAgencies(today);
  const [largest = []] = agencies;

  const folder = await chooseFolder(8e9);
  console.log(`In ${folder}`);
  const house = await copyHouse(folder);
  try {
    await layBrand(house);
    const portfolio = multiply(largest, Math.max(...sizes));
    const results: Results = {
      sizes: await benchSizes(house, sizes, portfolio, today),
      together: await benchTogether(house, agencies, Math.min(perAgency, portfolio.length)),
    };
    await mkdir(join(root, '.cache'), { recursive: true });
    await writeFile(join(root, '.cache/bench.json'), JSON.stringify(results, null, 2));
    console.log(`\n${formatResults(results)}`);
  } finally {
    await house.remove();
  }
}

function parseSizes(text: string): number[] {
  const sizes = text.split(',').map(Number);
  if (sizes.every((size) => Number.isInteger(size) && size > 0)) return sizes.sort((a, b) => a - b);
  throw new Problem({
    what: `"${text}" are no numbers of listings.`,
    fix: 'Write them with commas: pnpm bench --sizes 1000,10000.',
  });
}

/**
 * In memory, where the system has a disk of it with room for the largest sizes: what the kernel takes to make a file on
 * a real one was seen to differ by four times from one minute to the next, and none of the programs can do anything
 * about it.
 */
async function chooseFolder(bytes: number): Promise<string> {
  const memory = '/dev/shm';
  const stat = await statfs(memory).catch(() => undefined);
  return stat && stat.bavail * stat.bsize > bytes ? memory : tmpdir();
}

/** A brand without an identity: what is measured are the shared pages. */
async function layBrand(house: House): Promise<void> {
  await run(house, ['scripts/new.ts', 'brand', brand]);
  const config = join(house.root, 'sites', brand, 'site.config.ts');
  const text = await readFile(config, 'utf8');
  await writeFile(config, text.replace(/source: .*, take: \[\]/, `source: '${brand}', take: [{}]`));
}

async function benchSizes(
  house: House,
  sizes: readonly number[],
  portfolio: readonly Listing[],
  today: string,
): Promise<SizeResults[]> {
  console.log('\nDrawing the preview pictures, once and for all');
  await layPortfolio(house.root, brand, chooseOneAScene(portfolio));
  await measureAstro(house, brand, today);

  const results: SizeResults[] = [];
  for (const size of sizes) {
    console.log(`\n${size} listings`);
    const listings = portfolio.slice(0, size);
    await layPortfolio(house.root, brand, listings);
    forgetPages(house, brand);
    log('our build');
    const astro = await measureAstro(house, brand, today);
    // At once: the same machine is a quicker or a slower one some minutes later.
    log('our build, one listing changed');
    const changed = changeOne(listings);
    await layPortfolio(house.root, brand, changed);
    const oneChange = await measureAstro(house, brand, today);
    const others = await compareGenerators(house, brand, today, changed, log);
    results.push({ listings: size, astro, oneChange, ...others });
  }
  return results;
}

function changeOne([first, ...rest]: readonly Listing[]): Listing[] {
  if (!first) return [];
  const { fr } = first.texts;
  return [
    { ...first, texts: { ...first.texts, fr: { ...fr, title: `${fr.title}, à voir` } } },
    ...rest,
  ];
}

/** The brands of the house, each with as many listings of its own. */
async function benchTogether(
  house: House,
  agencies: ReadonlyArray<readonly Listing[]>,
  size: number,
): Promise<Results['together']> {
  console.log(`\nThe brands of the house, about ${size} listings each`);
  const listings = agencies.flatMap((own, index) =>
    multiply(own, size).map((listing) => ({ ...listing, key: `${index}${listing.key.slice(1)}` })),
  );
  await layPortfolio(house.root, sample, listings);
  const brands = loadBrands();
  log('pictures, once and for all');
  await run(house, ['scripts/build.ts', ...brands]);

  for (const each of brands) forgetPages(house, each);
  log('one after the other');
  let apart = 0;
  for (const each of brands) apart += await run(house, ['scripts/build.ts', each]);
  for (const each of brands) forgetPages(house, each);
  log('together');
  const together = await run(house, ['scripts/build.ts', ...brands]);
  return { listings: size, share: together / apart };
}

/** Seconds that a script took; one that fails ends the bench. */
async function run(house: House, args: readonly string[]): Promise<number> {
  const start = performance.now();
  const { code, output } = await house.run(args);
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${output.slice(-4000)}`);
  return (performance.now() - start) / 1000;
}
