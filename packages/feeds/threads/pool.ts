/** Reads and judges on several threads, this one among them, and puts the results in the order of the feed. */
import { Worker } from 'node:worker_threads';
import type { JudgedRecord, Judging } from '../judge-record.ts';
import { readRecord } from '../read/poliris/reader.ts';
import type { FeedReader, ReadContext } from '../read/reader.ts';
import type { RawRecord } from '../records.ts';
import type { Spool } from '../spool.ts';
import type { Place } from '../text-buffer.ts';
import { judgeBatch, packBatch, type Batch, type JudgedBatch, type ThreadData } from './batch.ts';

export interface Threads {
  /** Beside this one. */
  count: number;
  /** A module that calls `serveRecords`. */
  module: URL;
  /** What it makes its judging of. */
  data: unknown;
  /** Smaller feeds are read before a thread has even started. */
  fromBytes: number;
}

/** Long enough to be worth the way, short enough that all threads end at about the same time. */
const batchBytes = 1 << 18;
/** One in work and one at hand; what comes then is done here. */
const mostAsked = 2;
/** A thread that may take more does, and gives nothing back. */
const memory = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16 };

export async function* readInThreads(
  { cut, separator }: NonNullable<FeedReader['apart']>,
  { count, module, data }: Threads,
  context: ReadContext,
  judging: Judging,
  spool: Spool,
): AsyncGenerator<JudgedRecord> {
  const { towns: _, ...rest } = context;
  const workerData: ThreadData = { ...rest, separator, data };
  const options = { workerData, resourceLimits: memory };
  const helpers = Array.from({ length: count }, () => hire(new Worker(module, options)));
  const read = (raw: RawRecord) => readRecord(raw, separator, context);
  const waiting: Waiting[] = [];

  try {
    for await (const batch of gather(cut())) {
      const free = helpers.find(({ asked }) => asked() < mostAsked);
      waiting.push(free ? wait(free.judge(batch)) : { done: judgeBatch(batch, read, judging) });
      // What a helper has done meanwhile is heard only now.
      await nextTurn();
      for (let [first] = waiting; first; [first] = waiting) {
        if (!first.done && waiting.length <= most(count)) break;
        waiting.shift();
        yield* unpack(await resultOf(first), spool);
      }
    }
    for (const last of waiting) yield* unpack(await resultOf(last), spool);
  } finally {
    await Promise.all(helpers.map((helper) => helper.dismiss()));
  }
}

/** So many results wait for one that is late. */
const most = (count: number) => 4 * (count + 1);

/** A batch whose turn to be told has not come. */
interface Waiting {
  done?: JudgedBatch;
  promise?: Promise<JudgedBatch>;
}

function wait(promise: Promise<JudgedBatch>): Waiting {
  const waiting: Waiting = { promise };
  // A failure is told when its turn comes; until then nobody listens.
  promise.then((batch) => (waiting.done = batch)).catch(() => undefined);
  return waiting;
}

function resultOf({ done, promise }: Waiting): JudgedBatch | Promise<JudgedBatch> {
  const result = done ?? promise;
  if (!result) throw new Error('unreachable: it is done or on its way');
  return result;
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

async function* gather(records: AsyncIterable<RawRecord>): AsyncGenerator<Batch> {
  let raws: RawRecord[] = [];
  let length = 0;
  for await (const raw of records) {
    raws.push(raw);
    length += raw.bytes.length;
    if (length < batchBytes) continue;
    yield packBatch(raws, length);
    [raws, length] = [[], 0];
  }
  if (raws.length > 0) yield packBatch(raws, length);
}

function* unpack({ records, bytes }: JudgedBatch, spool: Spool): Generator<JudgedRecord> {
  const { offset } = spool.putBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const move = (place: Place) => ({ offset: offset + place.offset, length: place.length });
  for (const judged of records) {
    const { record } = judged;
    if (record.place) record.place = move(record.place);
    if (record.photos) record.photos = move(record.photos);
    yield judged;
  }
}

interface Helper {
  judge(batch: Batch): Promise<JudgedBatch>;
  /** Batches that it has not answered yet. */
  asked(): number;
  dismiss(): Promise<unknown>;
}

/** Answers come in the order of the questions. */
function hire(worker: Worker): Helper {
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
    asked: () => asked.length,
    judge: (batch) =>
      new Promise((resolve, reject) => {
        if (failure) return void reject(failure as Error);
        asked.push({ resolve, reject });
        worker.postMessage(batch, [batch.bytes.buffer]);
      }),
    dismiss: () => worker.terminate(),
  };
}
