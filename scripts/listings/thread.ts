/** A thread of an import: reads records and judges them as the command would. */
import { loadComplements } from '@agency/complements';
import { serveRecords } from '@agency/feeds';
import { createJudging, type JudgingData } from './judging.ts';

await serveRecords((data) => {
  const judging = data as JudgingData;
  return { ...createJudging(judging), complements: loadComplements(judging.root, judging.today) };
});
