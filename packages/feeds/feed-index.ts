/** The first pass over a feed: where each record lies and who it is, so that the second can go by key. */
import { createHash } from 'node:crypto';
import { decodeRecord, type Charset } from './charset.ts';
import { identify, type RecordIdentity } from './read/poliris/identity.ts';
import { isShifted, splitRecord } from './read/poliris/split.ts';
import { formatReason, type QuarantineCode, type Reason } from './reasons.ts';
import { loadRecords } from './records.ts';
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
  const digests = new Map<string, IndexedRecord & { digest: string }>();
  const byReference = new Map<string, IndexedRecord>();

  for await (const { line, offset, bytes, closed } of loadRecords(file, separator)) {
    const { text, charset } = decodeRecord(bytes);
    charsets[charset] = (charsets[charset] ?? 0) + 1;
    const record: IndexedRecord = { line, offset, length: bytes.length, reasons: [] };
    records.push(record);
    const cells = splitRecord(text, separator);
    const fault = findFault(cells, closed, bytes.at(-1) === newline);
    if (fault) {
      record.reasons.push(formatReason(fault));
      continue;
    }
    const identity = identify(cells, source);
    if (!identity) {
      record.reasons.push(formatReason('no-id', { rank: 175 }));
      continue;
    }
    record.identity = identity;
    if (!identity.hasTechnicalId)
      record.reasons.push(formatReason('no-technical-id', { rank: 175 }));
    markRepeats(record, identity, text, digests, byReference);
  }
  return { records: records.sort(compareKeys), charsets };
}

function findFault(
  cells: readonly string[],
  closed: boolean,
  endsLine: boolean,
): QuarantineCode | undefined {
  if (!closed && !endsLine) return 'cut-record';
  if (cells.length < fewestCells) return 'too-few-cells';
  if (cells[4]?.trim() === 'CP' && cells[5]?.trim() === 'Ville') return 'header-row';
  return isShifted(cells) ? 'shifted-cells' : undefined;
}

/** The same id twice makes both untrustworthy, unless one is the other's copy. A reference may repeat: it is only shown. */
function markRepeats(
  record: IndexedRecord,
  { key, agency, reference }: RecordIdentity,
  text: string,
  digests: Map<string, IndexedRecord & { digest: string }>,
  byReference: Map<string, IndexedRecord>,
): void {
  const digest = createHash('sha1').update(text.trim()).digest('base64');
  const first = digests.get(key);
  if (first?.digest === digest) {
    record.reasons.push(formatReason('repeated-record'));
    return;
  }
  if (!first) digests.set(key, Object.assign(record, { digest }));
  else for (const twin of [first, record]) addOnce(twin, 'duplicate-id', 175);

  const shown = `${agency}\n${reference}`;
  const namesake = byReference.get(shown);
  if (!namesake) byReference.set(shown, record);
  else for (const twin of [namesake, record]) addOnce(twin, 'repeated-reference', 2);
}

function addOnce(record: IndexedRecord, code: 'duplicate-id' | 'repeated-reference', rank: number) {
  if (!record.reasons.some((reason) => reason.code === code)) {
    record.reasons.push(formatReason(code, { rank }));
  }
}

function compareKeys(a: IndexedRecord, b: IndexedRecord): number {
  const [left, right] = [a.identity?.key ?? '', b.identity?.key ?? ''];
  return left < right ? -1 : left > right ? 1 : a.line - b.line;
}
