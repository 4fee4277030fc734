/** The other side of the pool: reads and judges what it is sent. */
import { parentPort, workerData } from 'node:worker_threads';
import { judgeRecord, type Judging } from '../judge-record.ts';
import { readRecord } from '../read/poliris/reader.ts';
import type { ReadRecord } from '../read/reader.ts';
import type { RawRecord } from '../records.ts';
import { loadTowns } from '../towns.ts';
import type { Batch, JudgedBatch, ThreadData } from './batch.ts';

/** @param createJudging Makes the judging of what the pool was given for it. */
export async function serveRecords(
  createJudging: (data: unknown) => Judging | Promise<Judging>,
): Promise<void> {
  const { data, separator, ...rest } = workerData as ThreadData;
  const context = { ...rest, towns: loadTowns() };
  const read = (raw: RawRecord) => readRecord(raw, separator, context);
  const judging = await createJudging(data);
  parentPort?.on('message', (batch: Batch) => {
    const judged = judgeBatch(batch, read, judging);
    parentPort?.postMessage(judged, [judged.bytes.buffer]);
  });
}

function judgeBatch(
  { records, bytes }: Batch,
  read: (raw: RawRecord) => ReadRecord,
  judging: Judging,
): JudgedBatch {
  const texts: Buffer[] = [];
  let length = 0;
  const put = (text: string) => {
    const own = Buffer.from(text);
    texts.push(own);
    length += own.length;
    return { offset: length - own.length, length: own.length };
  };
  let at = 0;
  const judged = records.map(({ line, offset, length: size, isCut }) => {
    const own = Buffer.from(bytes.buffer, bytes.byteOffset + at, size);
    at += size;
    return judgeRecord(read({ line, offset, bytes: own, isCut }), judging, put);
  });
  const joined = new Uint8Array(length);
  let end = 0;
  for (const text of texts) {
    joined.set(text, end);
    end += text.length;
  }
  return { records: judged, bytes: joined };
}
