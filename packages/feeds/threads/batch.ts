/** Some records at once, which any thread can read and judge: what goes to it, and what comes back. */
import { judgeRecord, type JudgedRecord, type Judging } from '../judge-record.ts';
import type { ReadContext, ReadRecord } from '../read/reader.ts';
import type { RawRecord } from '../records.ts';
import { createTextBuffer } from '../text-buffer.ts';

/** What a thread knows from its beginning on. */
export interface ThreadData extends Omit<ReadContext, 'towns'> {
  separator: string;
  /** What its judging is made of. */
  data: unknown;
}

/** Records that are cut apart and not yet read. */
export interface Batch {
  records: readonly (Omit<RawRecord, 'bytes'> & { length: number })[];
  /** Theirs, side by side. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** The same, read and judged. Places count from the beginning of `bytes`, which hold their texts. */
export interface JudgedBatch {
  records: JudgedRecord[];
  bytes: Uint8Array<ArrayBuffer>;
}

export function packBatch(raws: readonly RawRecord[], length: number): Batch {
  const bytes = new Uint8Array(length);
  let at = 0;
  const records = raws.map(({ bytes: own, line, offset, fault, usualCells }) => {
    bytes.set(own, at);
    at += own.length;
    return { line, offset, length: own.length, fault, usualCells };
  });
  return { records, bytes };
}

export function judgeBatch(
  { records, bytes }: Batch,
  read: (raw: RawRecord) => ReadRecord,
  judging: Judging,
): JudgedBatch {
  // A listing's text is about as long as its record.
  const texts = createTextBuffer(bytes.length);
  let at = 0;
  const judged = records.map(({ length: size, line, offset, fault, usualCells }) => {
    const own = Buffer.from(bytes.buffer, bytes.byteOffset + at, size);
    at += size;
    return judgeRecord(read({ line, offset, bytes: own, fault, usualCells }), judging, texts.put);
  });
  return { records: judged, bytes: texts.bytes() };
}
