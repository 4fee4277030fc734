/** Every fault of what pages are made from, all at once, before anything is built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadCopy } from '@agency/brand';
import type { Complements } from '@agency/complements';
import { loadFacts, type Facts } from '@agency/facts';
import { judgeUse } from '@agency/consent';
import { checkContract, loadForms, locateForms, type Form } from '@agency/forms';
import { checkTexts, composeTexts, loadTexts, type PublishedRecord } from '@agency/legal';
import { chooseListings, loadPortfolio, type Listing } from '@agency/listings';
import {
  formatProblem,
  Problem,
  ProblemReport,
  suggest,
  type ProblemDetails,
} from '@agency/problem';
import {
  chooseCircumstances,
  chooseCurrentTexts,
  judgeForms,
  judgeTexts,
  judgeWords,
  loadProse,
} from '@agency/rules';
import {
  checkComplements,
  checkForms,
  checkPlaces,
  judgeStories,
  listFormPaths,
  listPagePaths,
  loadClearComplements,
  loadSite,
  sourceFolder,
  today,
  type Site,
} from '@agency/site';
import { once } from '@agency/ui';
import { loadBrands, root } from '../brands.ts';

interface Options {
  /** Instead of the record of published texts that lies in the repository. */
  record?: PublishedRecord;
}

/** The configuration, words, offices and listings of some brands, and the facts and texts of all. */
export async function checkHouse(
  brands: readonly string[],
  { record }: Options = {},
): Promise<ProblemDetails[]> {
  const problems: ProblemDetails[] = [];
  const day = await gather(problems, () => today());
  const facts = await gather(problems, () => loadFacts(root));
  const forms = await gather(problems, () => loadForms(root));
  // Read once, whichever brands take from it, and forgotten before anything is built.
  const load = once(loadSource);
  const complementsOn = once((on: string) => loadClearComplements(root, on));
  for (const id of brands) {
    problems.push(...(await checkBrand(id, { facts, forms, day, load, complementsOn })));
  }
  const house = await loadHouse(forms);
  if (facts) problems.push(...checkTexts(root, { facts, today: day, record, ...house }).problems);
  problems.push(...checkPlaces(root, house), ...checkComplements(root, house));
  if (facts && day) problems.push(...checkLaw(facts, day));
  if (facts && forms && day) {
    problems.push(...judgeForms(forms, { facts, today: day, place: locateForms(root) }));
  }
  if (forms) problems.push(...((await gather(problems, () => checkContract(root, forms))) ?? []));
  // What brands share, each of them tells.
  return [...new Map(problems.map((problem) => [formatProblem(problem), problem])).values()];
}

/** What is wrong with legal texts that nobody sees yet. */
export async function findDraftFaults(): Promise<ProblemDetails[]> {
  const house = await loadHouse(await gather([], () => loadForms(root)));
  return checkTexts(root, { facts: loadFacts(root), today: today(), ...house }).ofDrafts;
}

/** What cannot be loaded is told elsewhere: here it only offers no form. */
async function loadHouse(
  forms: readonly Form[] | undefined,
): Promise<{ brands: string[]; paths: ReadonlySet<string> }> {
  const brands = loadBrands();
  const sites = await Promise.all(brands.map((id) => gather([], () => loadSite(root, id))));
  const offering = sites.filter((site) => site !== undefined);
  const ofForms = listFormPaths(offering, forms ?? [], ['fr', 'en']);
  return { brands, paths: new Set([...listPagePaths(['fr', 'en']), ...ofForms]) };
}

/** What the law has all words of the sites say, and not say. */
function checkLaw(facts: Facts, day: string): ProblemDetails[] {
  return [
    // As a brand says them: its overrides alone hold neither the blocks nor the words of the shared text.
    ...judgeTexts(chooseCurrentTexts(composeTexts(loadTexts(root)), day), facts, day),
    ...judgeWords(loadProse(root, day), facts, day),
  ];
}

/** Listings that no brand takes: they would be imported and never shown. */
export async function findUntaken(brands: readonly string[]): Promise<ProblemDetails[]> {
  const sites = await Promise.all(brands.map((id) => loadSite(root, id)));
  const bySource = Map.groupBy(
    sites.filter(({ listings }) => listings.take.length > 0),
    ({ listings }) => listings.source,
  );
  return [...bySource].flatMap(([source, takers]) => {
    const all = loadSource(source);
    const taken = new Set<Listing>(
      chooseListings(
        all,
        takers.flatMap(({ listings }) => listings.take),
      ),
    );
    return all
      .filter((listing) => !taken.has(listing))
      .map(({ reference }) => ({
        what: `No brand takes the listing ${reference}.`,
        where: `content/listings/${source}/portfolio.json`,
        fix: 'Widen "listings.take" in the site.config.ts of the brand that it belongs to.',
      }));
  });
}

function loadSource(source: string): Listing[] {
  return loadPortfolio(sourceFolder(root, source)).listings;
}

/** Runs one part and keeps its faults, so that the next part is still checked. */
async function gather<T>(
  problems: ProblemDetails[],
  part: () => T | Promise<T>,
): Promise<T | undefined> {
  try {
    return await part();
  } catch (error) {
    if (error instanceof ProblemReport) problems.push(...error.problems);
    else if (error instanceof Problem) problems.push(error.details);
    else throw error;
    return undefined;
  }
}

interface Loaded {
  /** Undefined where it is at fault itself, and told. */
  facts: Facts | undefined;
  forms: readonly Form[] | undefined;
  day: string | undefined;
  load: typeof loadSource;
  complementsOn: (day: string) => Complements;
}

async function checkBrand(
  id: string,
  { facts, forms, day, load, complementsOn }: Loaded,
): Promise<ProblemDetails[]> {
  const problems: ProblemDetails[] = [];
  await gather(problems, () => loadCopy(root, id));
  const site = await gather(problems, () => loadSite(root, id));
  if (!site) return problems;
  if (facts) {
    problems.push(...findUnknownOffices(site, facts));
    const brand = { id, domain: site.brand.domain, consent: site.consent };
    const where = (key: string) => findKeyInConfig(id, key);
    problems.push(...judgeUse(facts.registry, brand, where));
  }
  if (facts && forms) {
    problems.push(...checkForms(site, { forms, facts, place: (word) => findInConfig(id, word) }));
  }
  const { source, take } = site.listings;
  const listings = take.length > 0 && (await gather(problems, () => load(source)));
  if (listings) problems.push(...findUnknownAgencies(site, listings));
  if (listings && facts && day) {
    const circumstances = chooseCircumstances(facts, day, site.audience);
    const complements = complementsOn(day);
    const completed = completeListings(site, listings, complements);
    problems.push(...judgeStories(root, completed, complements, circumstances));
  }
  return problems;
}

/** The brand's own, with what editors have added to them. */
function completeListings(
  { listings: { take } }: Site,
  all: readonly Listing[],
  complements: Complements,
): Listing[] {
  return chooseListings(all, take).map(
    (listing) => complements.complete(listing)?.listing ?? listing,
  );
}

function findUnknownOffices({ id, brand }: Site, { offices }: Facts): ProblemDetails[] {
  const known = offices.map((office) => office.id);
  return brand.offices
    .filter((office) => !known.includes(office))
    .map((office) => ({
      what: `The brand names the office "${office}", which no fact tells of.`,
      where: findInConfig(id, office),
      fix: `${suggest(office, known)} A new one goes into content/facts/offices.yaml.`,
    }));
}

function findUnknownAgencies({ id, listings }: Site, all: readonly Listing[]): ProblemDetails[] {
  const known = [...new Set(all.map(({ agency }) => agency))].sort();
  return listings.take
    .flatMap(({ agency }) => (agency === undefined || known.includes(agency) ? [] : [agency]))
    .map((agency) => ({
      what: `The brand takes the listings of the agency "${agency}", which the feed does not know.`,
      where: findInConfig(id, agency),
      fix: suggest(agency, known),
    }));
}

/** The line of a configuration on which a key stands. */
function findKeyInConfig(id: string, key: string): string {
  const file = `sites/${id}/site.config.ts`;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const index = lines.findIndex((line) =>
    new RegExp(`^\\s*['"]?${RegExp.escape(key)}['"]?:`).test(line),
  );
  return index === -1 ? file : `${file}:${index + 1}`;
}

/** The line of a configuration on which a value stands. */
function findInConfig(id: string, value: string): string {
  const file = `sites/${id}/site.config.ts`;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const index = lines.findIndex((line) => line.includes(`'${value}'`));
  return index === -1 ? file : `${file}:${index + 1}`;
}
