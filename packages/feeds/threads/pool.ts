/** Has other threads read and judge: this one cuts records apart and puts the results in the order of the feed. */
import { Worker } from 'node:worker_threads';
import type { JudgedRecord } from '../judge-record.ts';
import type { FeedReader, ReadContext } from '../read/reader.ts';
import type { RawRecord } from '../records.ts';
import type { Place, Spool } from '../spool.ts';
import type { Batch, JudgedBatch, ThreadData } from './batch.ts';

export interface Threads {
  count: number;
  /** A module that calls `serveRecords`. */
  module: URL;
  /** What it makes its judging of. */
  data: unknown;
  /** Smaller feeds are read before a thread has even started. */
  fromBytes: number;
}

/** Long enough to be worth the way, short enough that all threads end at about the same time. */
const batchBytes = 1 << 20;

export async function* readInThreads(
  { cut, separator }: NonNullable<FeedReader['apart']>,
  { count, module, data }: Threads,
  { source, today, pictures }: ReadContext,
  spool: Spool,
): AsyncGenerator<JudgedRecord> {
  const workerData: ThreadData = { source, today, pictures, separator, data };
  const workers = Array.from({ length: count }, () => hire(new Worker(module, { workerData })));
  const waiting: Promise<JudgedBatch>[] = [];
  let turn = 0;

  async function* settle(most: number): AsyncGenerator<JudgedRecord> {
    while (waiting.length > most) {
      const batch = await waiting.shift();
      if (batch) yield* unpack(batch, spool);
    }
  }

  try {
    for await (const batch of gather(cut())) {
      const worker = workers[turn++ % count];
      if (!worker) throw new Error('A pool has a thread at least.');
      const judged = worker.judge(batch);
      // Told when its turn comes; until then nobody listens.
      judged.catch(() => undefined);
      waiting.push(judged);
      // Two for each: one in work, one at hand.
      yield* settle(count * 2);
    }
    yield* settle(0);
  } finally {
    await Promise.all(workers.map((worker) => worker.dismiss()));
  }
}

async function* gather(records: AsyncIterable<RawRecord>): AsyncGenerator<Batch> {
  let raws: RawRecord[] = [];
  let length = 0;
  for await (const raw of records) {
    raws.push(raw);
    length += raw.bytes.length;
    if (length < batchBytes) continue;
    yield pack(raws, length);
    [raws, length] = [[], 0];
  }
  if (raws.length > 0) yield pack(raws, length);
}

function pack(raws: readonly RawRecord[], length: number): Batch {
  const bytes = new Uint8Array(length);
  let at = 0;
  const records = raws.map(({ line, offset, bytes: own, isCut }) => {
    bytes.set(own, at);
    at += own.length;
    return { line, offset, length: own.length, isCut };
  });
  return { records, bytes };
}

function* unpack({ records, bytes }: JudgedBatch, spool: Spool): Generator<JudgedRecord> {
  const { offset } = spool.put(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const move = (place: Place) => ({ offset: offset + place.offset, length: place.length });
  for (const judged of records) {
    const { record } = judged;
    if (record.place) record.place = move(record.place);
    if (record.photos) record.photos = move(record.photos);
    yield judged;
  }
}

interface Hired {
  judge(batch: Batch): Promise<JudgedBatch>;
  dismiss(): Promise<unknown>;
}

/** Answers come in the order of the questions. */
function hire(worker: Worker): Hired {
  const asked: { resolve: (batch: JudgedBatch) => void; reject: (error: unknown) => void }[] = [];
  let failure: unknown;
  const fail = (error: unknown) => {
    failure = error;
    for (const { reject } of asked.splice(0)) reject(error);
  };
  worker.on('message', (batch: JudgedBatch) => asked.shift()?.resolve(batch));
  worker.on('error', fail);
  worker.on('exit', () => fail(failure ?? new Error('A thread that judges has ended.')));
  return {
    judge: (batch) =>
      new Promise((resolve, reject) => {
        if (failure) return void reject(failure as Error);
        asked.push({ resolve, reject });
        worker.postMessage(batch, [batch.bytes.buffer]);
      }),
    dismiss: () => worker.terminate(),
  };
}
