/** `check`: reads all configuration, words, facts, texts and listings, and tells every fault at once; builds nothing. */
import { listUnverified, loadFacts } from '@agency/facts';
import { throwProblems } from '@agency/problem';
import { judge } from '@agency/rules';
import { loadPortfolio, loadSite, today } from '@agency/site';
import { loadBrands, root } from './brands.ts';
import { checkHouse, findUntaken } from './check/check-house.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

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
  const brands = loadBrands();
  throwProblems(await checkHouse(brands));
  throwProblems(await findUntaken(brands));

  const withheld = await findWithheld(brands);
  if (withheld.length > 0) console.log(`Withheld today:\n${withheld.join('\n')}`);
  console.log(
    `Configuration, words, facts, texts and listings of ${brands.join(', ')}: no problem.`,
  );
  const unverified = listUnverified(loadFacts(root)).length;
  if (unverified > 0) {
    console.log(
      `${unverified} facts are not verified: a preview says so, \`pnpm build --release\` refuses them.`,
    );
  }
});
