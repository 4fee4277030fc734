/**
 * `check [--on 2028-01-01] [--lawyer]`: reads all configuration, words, facts, texts and listings, and tells every fault
 * at once; judges every listing and the sites as a whole, today or on the day that is asked for; with `--lawyer`, what no
 * program can check. Builds nothing.
 */
import { listUnverified, loadFacts, locateFacts } from '@agency/facts';
import { loadPublished, loadTexts } from '@agency/legal';
import { formatProblem, Problem, throwProblems } from '@agency/problem';
import { judgeSite, listPointsForLawyer, loadOverrides } from '@agency/rules';
import { isDay, loadPortfolio, loadSite, today as thisDay } from '@agency/site';
import { loadBrands, root } from './brands.ts';
import { checkHouse, findDraftFaults, findUntaken } from './check/check-house.ts';
import { formatChanges, formatJudgement, formatOverrides } from './check/format-judgement.ts';
import { formatPoints, formatSiteJudgement } from './check/format-site.ts';
import { judgeComplements } from './check/judge-complements.ts';
import { judgePortfolio } from './check/judge-portfolio.ts';
import { tellTexts } from './check/tell-texts.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const { values } = parseOptions(typed, {
    on: { type: 'string' },
    lawyer: { type: 'boolean', default: false },
  });
  const today = thisDay();
  const then = values.on === undefined ? undefined : parseDay(values.on);
  const brands = loadBrands();
  throwProblems(await checkHouse(brands));
  throwProblems(await findUntaken(brands));

  const facts = loadFacts(root);
  const overrides = loadOverrides(root, today);
  const sites = await Promise.all(brands.map((id) => loadSite(root, id)));
  const complements = judgeComplements(today);
  throwProblems(complements.unfit);
  const judgements = sites.map((site) => {
    const judgeOn = (day: string) =>
      judgePortfolio(site, loadPortfolio(site, root, { today: day }), { facts, overrides, day });
    return { now: judgeOn(today), ...(then && { then: judgeOn(then) }) };
  });
  throwProblems(judgements.flatMap(({ now }) => now.refused));

  for (const { now, then: coming } of judgements) {
    console.log(`${coming ? formatChanges(now, coming) : formatJudgement(now)}\n`);
  }
  const untold = formatOverrides(
    overrides,
    today,
    judgements.map(({ now }) => now),
  );
  if (untold.length > 0) console.log(`${untold.join('\n')}\n`);
  if (complements.idle.length > 0) console.log(`${complements.idle.join('\n')}\n`);
  const day = then ?? today;
  const texts = tellTexts(loadTexts(root), loadPublished(root), day);
  if (texts.length > 0) console.log(`${texts.join('\n')}\n`);
  const ofDrafts = await findDraftFaults();
  if (ofDrafts.length > 0) {
    console.log(
      `Avant d’approuver les brouillons :\n\n${ofDrafts.map(formatProblem).join('\n\n')}\n`,
    );
  }
  const locate = locateFacts(root);
  console.log(`${formatSiteJudgement(judgeSite(facts, day), { day, locate })}\n`);
  console.log(`${formatPoints(listPointsForLawyer(day), values.lawyer)}\n`);
  console.log(
    `Configuration, words, facts, texts and listings of ${brands.join(', ')}: no problem.`,
  );
  const unverified = listUnverified(facts).length;
  if (unverified > 0) {
    console.log(
      `${unverified} facts are not verified: a preview says so, \`pnpm build --release\` refuses them.`,
    );
  }
});

function parseDay(typed: string): string {
  if (isDay(typed)) return typed;
  throw new Problem({ what: `"${typed}" is not a day.`, fix: 'Write it as --on 2028-01-01.' });
}
