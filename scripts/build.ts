/** `build [brand…]`: builds brands side by side, and shows how far they are. */
import { availableParallelism } from 'node:os';
import { listUnverified, loadFacts, locateFacts } from '@agency/facts';
import { findUnrecorded, listSourcesShown, loadPublished, loadTexts } from '@agency/legal';
import { isSample } from '@agency/listings';
import { Problem, throwProblems, type ProblemDetails } from '@agency/problem';
import { judgeSite } from '@agency/rules';
import {
  findGaps,
  isRehearsal,
  loadPortfolio,
  loadSite,
  posting,
  today,
  type Site,
} from '@agency/site';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { hireBuilder } from './build/builder.ts';
import { judgeKey } from './judge-key.ts';
import { findingsToProblems, formatSiteJudgement } from './check/format-site.ts';
import { checkHouse } from './check/check-house.ts';
import { tellDrafts } from './check/tell-texts.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

interface BuildOptions {
  /** A release refuses facts that nobody has verified, and may be indexed. */
  release: boolean;
  log: (line: string) => void;
}

/** Builds into dist/<brand>/. Rejects with one Problem that names every brand that failed. */
export async function buildBrands(brands: readonly string[], options: BuildOptions): Promise<void> {
  throwProblems(await checkHouse(brands));
  if (isRehearsal()) options.log(`Rehearsal: the sites as they will be on ${today()}.`);
  if (options.release) {
    throwProblems(await findUnready(brands));
    tellDrafts(loadTexts(root), today(), { overdue: true }).forEach(options.log);
  }
  tellWhatEnds(options.log);
  const builders = Math.min(availableParallelism(), brands.length);
  const waiting = [...brands];
  const failed: string[] = [];

  /** One process of several, each of which takes the next brand when it has built one. */
  async function work(): Promise<void> {
    let lines: string[] = [];
    let current = '';
    const builder = hireBuilder({ RELEASE: options.release ? '1' : '0' }, (line) => {
      lines.push(line);
      const told = /\[(?:keep-pages|agency)\] (.*)/.exec(line)?.[1];
      if (told) options.log(`${current}: ${told}`);
    });
    for (let brand = waiting.shift(); brand; brand = waiting.shift()) {
      [current, lines] = [brand, []];
      const start = performance.now();
      options.log(`${brand}: building`);
      // Brands that are built side by side share the cores; the last one has them to itself before long.
      const last = waiting.length === 0 && brands.length !== builders;
      const { fault } = await builder.build({
        brand,
        threads: last || builders === 1 ? undefined : 1,
      });
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (fault === undefined) {
        options.log(`${brand}: built in ${seconds} s, in dist/${brand}/`);
      } else {
        failed.push(brand);
        options.log([...lines, fault, `${brand}: failed after ${seconds} s`].join('\n'));
      }
    }
    builder.dismiss();
  }

  await Promise.all(Array.from({ length: builders }, work));
  if (failed.length > 0) {
    throw new Problem({
      what: `The build of ${failed.sort().join(', ')} failed.`,
      fix: 'Mend what is told above, then build again.',
    });
  }
}

/** A card, a guarantee or an agreement that ends soon, or has ended under a preview: silence would let it pass. */
function tellWhatEnds(log: BuildOptions['log']): void {
  const day = today();
  const findings = judgeSite(loadFacts(root), day).filter(({ severity }) => severity !== 'INFO');
  if (findings.length === 0) return;
  log(formatSiteJudgement(findings, { day, locate: locateFacts(root) }));
}

/** What a preview may show and a release may not. */
async function findUnready(brands: readonly string[]): Promise<ProblemDetails[]> {
  const sites = await Promise.all(brands.map((id) => loadSite(root, id)));
  const facts = loadFacts(root);
  return [
    ...(isRehearsal() ? [rehearsed()] : []),
    ...judgeKey(posting().key),
    ...listUnverified(facts),
    ...findOpenTexts(brands),
    ...findingsToProblems(judgeSite(facts, today()), locateFacts(root)),
    ...sites.flatMap((site) => [...findGaps(site), ...findSamples(site)]),
  ];
}

/** Texts would be published that are not in force, or no longer. */
function rehearsed(): ProblemDetails {
  return {
    what: `TODAY makes this a rehearsal of ${today()}: a release is of the day on which it is built.`,
    fix: 'Unset TODAY, or build without --release.',
  };
}

/** What visitors are told is recorded first: it could otherwise be changed afterwards, and nobody would know. */
function findOpenTexts(brands: readonly string[]): ProblemDetails[] {
  const files = loadTexts(root);
  const shown = brands.flatMap((brand) => listSourcesShown(files, { brand, today: today() }));
  return findUnrecorded([...new Set(shown)], loadPublished(root)).map(({ file }) => ({
    what: 'A published text is not recorded.',
    where: file,
    fix: 'Have it read a last time, then run `pnpm freeze` and commit content/legal/published.json.',
  }));
}

function findSamples(site: Site): ProblemDetails[] {
  const samples = loadPortfolio(site, root, { today: today() }).filter(isSample);
  if (samples.length === 0) return [];
  return [
    {
      what: `${samples.length} listings of ${site.brand.name} are made up, such as ${samples[0]?.reference}.`,
      where: `content/listings/${site.listings.source}/portfolio.json`,
      fix: 'Take in the listings of the agency: pnpm listings <file>.',
    },
  ];
}

if (import.meta.main) {
  await runCommand(async (typed) => {
    const options = { release: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseOptions(typed, options, Infinity);
    const brands = chooseBrands(positionals, loadBrands());
    await buildBrands(brands, { release: values.release, log: console.log });
  });
}
