/** `listings`: takes in a feed, judges it, and writes content/listings/<source>; the account goes to the private store. */
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { loadComplements } from '@agency/complements';
import { importFeed, replayRun } from '@agency/feeds';
import { Problem, throwProblems } from '@agency/problem';
import { isDay, loadSite, today as thisDay } from '@agency/site';
import { loadBrands, root } from './brands.ts';
import { createJudging, type JudgingData } from './listings/judging.ts';
import { createPhotographTaker } from './listings/photographs.ts';
import { createProgress } from './listings/progress.ts';
import { listSources, type Source } from './listings/sources.ts';
import { formatSummary } from './listings/summary.ts';
import { parseNumber, parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

const options = {
  source: { type: 'string', default: 'exemple' },
  today: { type: 'string', default: thisDay() },
  exported: { type: 'string' },
  into: { type: 'string' },
  store: { type: 'string' },
  'accept-shrink': { type: 'string' },
  'max-age': { type: 'string' },
  'photos-dir': { type: 'string' },
  'no-photos': { type: 'boolean', default: false },
  replay: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

await runCommand(async (typed) => {
  const { values, positionals } = parseOptions(typed, options, 1);
  const [from] = positionals;
  const sites = await Promise.all(loadBrands().map((id) => loadSite(root, id)));
  const today = parseDay(values.today, '--today');
  const complements = loadComplements(root);
  throwProblems(complements.problems);

  const store = resolve(values.store ?? process.env['PRIVATE_DIR'] ?? join(root, '.private'));
  const named = { source: parseSource(values.source) };
  const sources: Source[] = values.replay
    ? [{ ...named, from: 'replay' }]
    : from
      ? [{ ...named, from }]
      : listSources(sites, process.env);
  for (const { source, from: feed, ...guard } of sources) {
    const into = resolve(values.into ?? join(root, 'content/listings', source));
    const progress = createProgress();
    const photographs = values['no-photos']
      ? undefined
      : createPhotographTaker(values['photos-dir'], today, progress);
    const maxAge = values['max-age'];
    const importing = {
      source,
      into,
      store: join(store, source),
      today,
      now: new Date(),
      exportedOn: values.exported && parseDay(values.exported, '--exported'),
      acceptShrink: values['accept-shrink'],
      ...guard,
      ...(maxAge !== undefined && { maxAgeHours: parseNumber(maxAge, '--max-age') }),
      complements,
      threads: {
        count: availableParallelism(),
        module: new URL('./listings/thread.ts', import.meta.url),
        data: { source, today } satisfies JudgingData,
        fromBytes: 20_000_000,
      },
      onProgress: progress.show,
      ...createJudging(sites, source, today),
      ...(photographs && { photographs }),
    };
    const imported = await (values.replay ? replayRun(importing) : importFeed(feed, importing));
    progress.end();
    if (!imported) console.log(`${source}: the server says that nothing has changed.`);
    else if (values.json)
      console.log(JSON.stringify({ ...imported.ledger, changes: imported.changes }));
    else
      console.log(
        [formatSummary(imported, into), photographs?.formatReport()].filter(Boolean).join('\n'),
      );
  }
});

function parseSource(typed: string): string {
  if (/^[a-z0-9-]+$/.test(typed) && typed !== 'complements') return typed;
  throw new Problem({
    what: `"${typed}" cannot be the name of a source.`,
    fix: 'Use small letters, digits and hyphens: --source exemple.',
  });
}

function parseDay(typed: string, option: string): string {
  if (isDay(typed)) return typed;
  throw new Problem({
    what: `"${typed}" is not a day.`,
    fix: `Write it as ${option} 2026-11-22.`,
  });
}
