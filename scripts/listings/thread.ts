/** A thread of an import: reads records and judges them as the command would. */
import { loadComplements } from '@agency/complements';
import { serveRecords } from '@agency/feeds';
import { loadSite } from '@agency/site';
import { loadBrands, root } from '../brands.ts';
import { createJudging, type JudgingData } from './judging.ts';

await serveRecords(async (data) => {
  const { source, today } = data as JudgingData;
  const sites = await Promise.all(loadBrands().map((id) => loadSite(root, id)));
  return { ...createJudging(sites, source, today), complements: loadComplements(root) };
});
