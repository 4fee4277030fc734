/** The pass over a feed: each record read, completed, judged and entered in the account; listings wait on disk. */
import type { Charset } from './charset.ts';
import { judgeRecord, type JudgedRecord, type Judging, type TakenRecord } from './judge-record.ts';
import { fateOf } from './ledger.ts';
import type { FeedReader, ReadContext } from './read/reader.ts';
import { createRepeatMarker } from './repeats.ts';
import { createSharer } from './share.ts';
import type { Spool } from './spool.ts';
import { readInThreads, type Threads } from './threads/pool.ts';

export interface TakeInOptions extends Judging {
  /** Other threads that read and judge; without them this one does. */
  threads?: Threads | undefined;
  onProgress?: ((done: number) => void) | undefined;
}

export interface TakenIn {
  /** In the order of the feed. */
  records: TakenRecord[];
  charsets: Partial<Record<Charset, number>>;
  /** Files of the complements that a listing of this feed has used. */
  complemented: Set<string>;
}

export async function takeIn(
  reader: FeedReader,
  context: ReadContext,
  spool: Spool,
  options: TakeInOptions,
): Promise<TakenIn> {
  const taken: TakenIn = { records: [], charsets: {}, complemented: new Set() };
  const markRepeats = createRepeatMarker<TakenRecord>(reader);
  const shareWithOthers = createSharer();
  const { threads, onProgress } = options;
  const judged =
    threads && reader.apart
      ? readInThreads(reader.apart, threads, context, options, spool)
      : readHere(reader, context, spool, options);
  for await (const { record, identity, digest, charset, complement } of judged) {
    taken.charsets[charset] = (taken.charsets[charset] ?? 0) + 1;
    if (complement) taken.complemented.add(complement);
    shareWithOthers(record);
    if (identity) markRepeats(record, identity, digest);
    taken.records.push(record);
    onProgress?.(taken.records.length);
  }
  // Only now is it known which records share an id.
  for (const record of taken.records) {
    record.fate = fateOf(record.reasons);
    if (record.fate === 'quarantined') delete record.place;
  }
  return taken;
}

async function* readHere(
  reader: FeedReader,
  context: ReadContext,
  spool: Spool,
  judging: Judging,
): AsyncGenerator<JudgedRecord> {
  for await (const read of reader.read(context)) yield judgeRecord(read, judging, spool.put);
}
