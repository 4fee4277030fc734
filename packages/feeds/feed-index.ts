/** The first pass over a feed: where each record lies and who it is, so that the second can go by key. */
import { decodeRecord, type Charset } from './charset.ts';
import { identify, type RecordIdentity } from './read/poliris/identity.ts';
import { isShifted, splitRecord } from './read/poliris/split.ts';
import { formatReason, type QuarantineCode, type Reason } from './reasons.ts';
import { loadRecords, type RawRecord } from './records.ts';
import { createRepeatMarker } from './repeats.ts';
import type { Sniffed } from './sniff.ts';

export interface IndexedRecord {
  line: number;
  offset: number;
  length: number;
  /** Absent when the record does not even name itself. */
  identity?: RecordIdentity;
  /** What is known without reading the record. */
  reasons: Reason[];
}

export interface FeedIndex {
  /** In the order of their keys. */
  records: IndexedRecord[];
  charsets: Partial<Record<Charset, number>>;
}

/** Ranks 1 to 21 are the fewest that make a listing. */
const fewestCells = 21;
const newline = 0x0a;

export async function indexFeed(
  file: string,
  { separator }: Sniffed,
  source: string,
): Promise<FeedIndex> {
  const records: IndexedRecord[] = [];
  const charsets: FeedIndex['charsets'] = {};
  const markRepeats = createRepeatMarker<IndexedRecord>();
  let usualCells = 0;

  for await (const raw of loadRecords(file, separator)) {
    const { text, charset } = decodeRecord(raw.bytes);
    charsets[charset] = (charsets[charset] ?? 0) + 1;
    const { line, offset, bytes } = raw;
    const record: IndexedRecord = { line, offset, length: bytes.length, reasons: [] };
    records.push(record);

    const cells = splitRecord(text, separator);
    const identity = identify(cells, source);
    const fault = isCut(raw, cells, usualCells) ? 'cut-record' : findFault(cells);
    if (fault || !identity) {
      record.reasons.push(formatReason(fault ?? 'no-id'));
      continue;
    }
    usualCells ||= cells.length;
    record.identity = identity;
    if (!identity.hasTechnicalId) {
      record.reasons.push(formatReason('no-technical-id', { rank: 175 }));
    }
    markRepeats(record, identity, text);
  }
  return { records: records.sort(compareKeys), charsets };
}

/** Only the last record of a file can lack its line end; when it is also short or open, the transfer broke off. */
function isCut({ bytes, closed }: RawRecord, cells: readonly string[], usual: number): boolean {
  return bytes.at(-1) !== newline && (!closed || cells.length < usual);
}

function findFault(cells: readonly string[]): QuarantineCode | undefined {
  if (cells.length < fewestCells) return 'too-few-cells';
  if (cells[4]?.trim() === 'CP' && cells[5]?.trim() === 'Ville') return 'header-row';
  return isShifted(cells) ? 'shifted-cells' : undefined;
}

function compareKeys(a: IndexedRecord, b: IndexedRecord): number {
  const [left, right] = [a.identity?.key ?? '', b.identity?.key ?? ''];
  if (left === right) return a.line - b.line;
  return left < right ? -1 : 1;
}
