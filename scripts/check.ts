/** `check`: reads all configuration, words, facts, texts and listings, and tells every fault at once; builds nothing. */
import { join } from 'node:path';
import { loadCopy } from '@agency/brand';
import { listUnverified, loadFacts, type Facts } from '@agency/facts';
import { checkTexts } from '@agency/legal';
import { chooseListings, loadListings, type Listing } from '@agency/listings';
import { Problem, ProblemReport, throwProblems, type ProblemDetails } from '@agency/problem';
import { judge } from '@agency/rules';
import { listPagePaths, listBrands, loadPortfolio, loadSite, today, type Site } from '@agency/site';
import { root } from './brands.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

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

async function checkBrand(id: string, facts: Facts | undefined, problems: ProblemDetails[]) {
  const site = await gather(problems, () => loadSite(root, id));
  if (!site) return;
  await gather(problems, () => loadCopy(root, id));
  if (facts) problems.push(...findUnknownOffices(site, facts));
}

function findUnknownOffices({ id, brand }: Site, facts: Facts): ProblemDetails[] {
  return brand.offices
    .filter((office) => facts.offices.every((known) => known.id !== office))
    .map((office) => ({
      what: `The brand names the office "${office}", which no fact tells of.`,
      where: `sites/${id}/site.config.ts`,
      fix: `Add it to content/facts/offices.yaml, or name one of: ${facts.offices.map((known) => known.id).join(', ')}.`,
    }));
}

/** Listings that no brand takes: they would be imported and never shown. */
async function findUntaken(brands: readonly string[]): Promise<ProblemDetails[]> {
  const sites = await Promise.all(brands.map((id) => loadSite(root, id)));
  const sources = new Set(
    sites.filter(({ listings }) => listings.take.length > 0).map(({ listings }) => listings.source),
  );
  return [...sources].flatMap((source) => {
    const all = loadListings(join(root, 'content/listings', source));
    const takes = sites
      .filter(({ listings }) => listings.source === source)
      .flatMap(({ listings }) => listings.take);
    const taken = new Set<Listing>(chooseListings(all, takes));
    return all
      .filter((listing) => !taken.has(listing))
      .map(({ reference }) => ({
        what: `No brand takes the listing ${reference}.`,
        where: `content/listings/${source}/listings.json`,
        fix: 'Widen "listings.take" in the site.config.ts of the brand that it belongs to.',
      }));
  });
}

/** Listings that were lawful on the day of their import and are not today: they leave the pages by themselves. */
async function findWithheld(brands: readonly string[]): Promise<string[]> {
  const sites = await Promise.all(brands.map((id) => loadSite(root, id)));
  return sites.flatMap((site) =>
    loadPortfolio(site, root).flatMap((listing) =>
      judge(listing, { today: today() })
        .filter(({ severity }) => severity === 'BLOCK')
        .map(
          ({ rule, message }) => `  ${listing.reference} (${site.brand.name})  ${rule}  ${message}`,
        ),
    ),
  );
}

await runCommand(async (typed) => {
  parseOptions(typed, {});
  const problems: ProblemDetails[] = [];
  const brands = listBrands(root);
  const facts = await gather(problems, () => loadFacts(root));
  for (const brand of brands) await checkBrand(brand, facts, problems);
  if (facts)
    problems.push(...checkTexts(root, { facts, brands, paths: listPagePaths(['fr', 'en']) }));
  if (problems.length === 0)
    problems.push(...((await gather(problems, () => findUntaken(brands))) ?? []));
  throwProblems(problems);

  const withheld = await findWithheld(brands);
  if (withheld.length > 0) console.log(`Withheld today:\n${withheld.join('\n')}`);
  const unverified = facts ? listUnverified(facts).length : 0;
  console.log(
    `Configuration, words, facts, texts and listings of ${brands.join(', ')}: no problem.`,
  );
  if (unverified > 0) {
    console.log(
      `${unverified} facts are not verified: a preview says so, \`pnpm build --release\` refuses them.`,
    );
  }
});
