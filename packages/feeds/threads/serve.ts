/** The other side of the pool: reads and judges what it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Judging } from '../judge-record.ts';
import { readRecord } from '../read/poliris/reader.ts';
import { loadTowns } from '../towns.ts';
import { judgeBatch, type Batch, type ThreadData } from './batch.ts';

/** @param createJudging Makes the judging of what the pool was given for it. */
export async function serveRecords(
  createJudging: (data: unknown) => Judging | Promise<Judging>,
): Promise<void> {
  const { data, separator, ...rest } = workerData as ThreadData;
  const context = { ...rest, towns: loadTowns() };
  const judging = await createJudging(data);
  parentPort?.on('message', (batch: Batch) => {
    const judged = judgeBatch(batch, (raw) => readRecord(raw, separator, context), judging);
    parentPort?.postMessage(judged, [judged.bytes.buffer]);
  });
}
