/**
 * `alerts`: tells those who asked what is new on the sites: reads the subscriptions that the endpoint exports, works out
 * who is told what, and hands the messages to a mail server or lays them into a folder.
 */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  endOld,
  openState,
  postBySmtp,
  postIntoFolder,
  readSubscriptions,
  runAlerts,
  type BrandRun,
} from '@agency/alerts';
import { formatDuration, loadFacts } from '@agency/facts';
import { Problem, throwProblems } from '@agency/problem';
import { developmentKey, isRehearsal, loadSite, today as thisDay } from '@agency/site';
import { parseRequest, type Request } from './alerts/request.ts';
import { loadAlertBrand } from './alerts/load-brand.ts';
import { formatSummary } from './alerts/summary.ts';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { createProgress } from './listings/progress.ts';
import { choosePrivateFolder } from './private-folder.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const request = parseRequest(typed, process.env);
  const existing = loadBrands();
  const brands = chooseBrands(request.brands, existing);
  const today = thisDay();
  if (request.leaves && isRehearsal()) throw rehearsed(today);
  const text = loadExport(request.subscriptions);
  const read = readSubscriptions(text, nameOf(request), existing);
  const { problems } = read;
  const store = choosePrivateFolder(request.store);
  const facts = loadFacts(root);
  const retention = facts.activities.find(({ id }) => id === 'alerts')?.retention.duration;
  if (retention === undefined) throw untold;
  const { alerts, old } = endOld(read.alerts, { retention, today });
  const ended = read.ended.union(old);
  const sites = await Promise.all(brands.map((id) => loadSite(root, id)));
  const loaded = [];
  for (const site of sites) {
    loaded.push(await loadAlertBrand(site, facts, { request, store, today }));
  }
  if (request.key === developmentKey) {
    console.log('FORMS_KEY is not set: links are signed with the key of development.\n');
  }

  const state = openState(join(store, 'alerts/state.sqlite'));
  const post = openPost(request);
  const progress = createProgress();
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  let runs: BrandRun[];
  try {
    runs = await runAlerts(state, {
      alerts,
      ended,
      brands: loaded,
      today,
      now: isRehearsal() ? new Date(`${today}T12:00:00Z`) : new Date(),
      post,
      signal: stop.signal,
      onProgress: (done, of) => progress.show('messages', done, of),
    });
  } finally {
    progress.end();
    post?.close();
    state.close();
  }

  const faulty = new Set(problems.map(({ where }) => where)).size;
  const count = read.alerts.size + read.ended.size;
  console.log(`${nameOf(request)}: ${count} subscriptions, ${faulty} lines not understood`);
  if (old.size > 0) {
    console.log(
      `  ${old.size}  kept for ${formatDuration(retention, 'en')}, told no more: end them at the endpoint`,
    );
  }
  for (const run of runs) {
    const brandName = sites.find(({ id }) => id === run.brand)?.brand.name ?? run.brand;
    console.log(formatSummary({ ...run, brandName, into: tellPlace(request) }));
  }
  const stopped = runs.find(({ delivered }) => delivered?.stopped !== undefined);
  throwProblems([
    ...problems,
    ...(stopped?.delivered?.stopped === undefined
      ? []
      : [givenUp(stopped.delivered.stopped, request)]),
  ]);
});

/** How long may be told comes from the register alone. */
const untold = new Problem({
  what: 'The register does not say how long an alert is kept.',
  where: 'content/facts/activities.yaml',
  fix: 'Write "retention: { duration: P3Y, … }" at the activity "alerts".',
});

function loadExport(path: string): string {
  if (path === '-') return readFileSync(0, 'utf8');
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new Problem({
      what: `There is no export of subscriptions at "${path}".`,
      fix: 'Name the file that the endpoint has exported, or - for what comes in.',
    });
  }
}

function nameOf({ subscriptions }: Request): string {
  return subscriptions === '-' ? 'stdin' : subscriptions;
}

function openPost({ into }: Request) {
  if (!into) return undefined;
  return 'smtp' in into ? postBySmtp(into.smtp) : postIntoFolder(resolve(into.folder));
}

function tellPlace({ into }: Request): string | undefined {
  return into && ('smtp' in into ? into.smtp.host : into.folder);
}

function givenUp(told: string, request: Request) {
  return {
    what: `The mail server takes nothing more: ${told}.`,
    where: tellPlace(request),
    fix: 'Correct what it complains of, and run the command again: what has not left is remembered.',
  };
}

function rehearsed(today: string): Problem {
  return new Problem({
    what: `TODAY is ${today}, which it is not, and messages would leave this machine.`,
    fix: 'Rehearse a day with --into <folder> or --dry-run.',
  });
}
