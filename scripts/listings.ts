/** `listings`: takes in a feed, judges it, and writes content/listings/<source>; the account goes to the private store. */
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { loadComplements } from '@agency/complements';
import { importFeed, replayRun } from '@agency/feeds';
import { listTownCentres } from '@agency/map';
import { throwProblems } from '@agency/problem';
import { loadSite, sourceFolder, today as thisDay } from '@agency/site';
import { loadBrands, root } from './brands.ts';
import { chooseTakers, createJudging, type JudgingData } from './listings/judging.ts';
import { createPhotographTaker } from './listings/photographs.ts';
import { choosePhotographsConfig } from './listings/photographs-config.ts';
import { createProgress } from './listings/progress.ts';
import { parseRequest } from './listings/request.ts';
import { chooseSources, type Source } from './listings/sources.ts';
import { formatSummary } from './listings/summary.ts';
import { takeEach } from './listings/take-each.ts';
import { choosePrivateFolder } from './private-folder.ts';
import { runCommand } from './run-command.ts';

await runCommand(async (typed) => {
  const request = parseRequest(typed);
  const sites = await Promise.all(loadBrands().map((id) => loadSite(root, id)));
  const complements = loadComplements(root, request.today ?? thisDay());
  throwProblems(complements.problems);

  await takeEach(chooseSources(request, sites, process.env), take);

  async function take({ source, from, ...ofSource }: Source): Promise<void> {
    const { replay, json } = request;
    const today = request.today ?? thisDay();
    const into = resolve(request.into ?? sourceFolder(root, source));
    const judging: JudgingData = { root, takers: chooseTakers(sites, source), today };
    const progress = createProgress();
    const photographs = request.wantsPhotos
      ? createPhotographTaker({
          root,
          config: choosePhotographsConfig(sites, source),
          folder: request.photosFolder,
          today,
          progress,
        })
      : undefined;
    const importing = {
      ...ofSource,
      source,
      into,
      store: join(choosePrivateFolder(request.store), source),
      today,
      now: new Date(),
      exportedOn: request.exportedOn,
      acceptShrink: request.acceptShrink,
      maxAgeHours: request.maxAgeHours ?? ofSource.maxAgeHours,
      complements,
      townCentres: listTownCentres(),
      brandNames: Object.fromEntries(sites.map(({ id, brand }) => [id, brand.name])),
      threads: {
        count: Math.min(3, availableParallelism() - 1),
        module: new URL('./listings/thread.ts', import.meta.url),
        data: judging,
        fromBytes: 20_000_000,
      },
      onProgress: progress.show,
      ...createJudging(judging),
      photographs,
    };
    try {
      const imported = await (replay ? replayRun(importing) : importFeed(from, importing));
      progress.end();
      if (imported) await photographs?.forget(into, new Date().toISOString().slice(0, 10));
      if (!imported) console.log(`${source}: the server says that nothing has changed.`);
      else if (json) console.log(JSON.stringify({ ...imported.ledger, changes: imported.changes }));
      else {
        const parts = [formatSummary(imported, into), photographs?.formatReport()];
        console.log(parts.filter(Boolean).join('\n'));
      }
    } finally {
      progress.end();
    }
  }
});
