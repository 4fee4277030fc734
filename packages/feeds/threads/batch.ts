/** What goes to a thread and what comes back: records with their bytes laid side by side. */
import type { JudgedRecord } from '../judge-record.ts';
import type { ReadContext } from '../read/reader.ts';

/** What a thread knows from its beginning on. */
export interface ThreadData extends Omit<ReadContext, 'towns'> {
  separator: string;
  /** What its judging is made of. */
  data: unknown;
}

/** Records that are cut apart and not yet read. */
export interface Batch {
  records: readonly { line: number; offset: number; length: number; isCut: boolean }[];
  bytes: Uint8Array<ArrayBuffer>;
}

/** The same, read and judged. Places count from the beginning of `bytes`, which hold their texts. */
export interface JudgedBatch {
  records: JudgedRecord[];
  bytes: Uint8Array<ArrayBuffer>;
}
