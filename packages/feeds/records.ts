/** Cuts a feed into records, line breaks inside cells included, without holding the file. */
import {
  endOfText,
  isBlank,
  maxRecordBytes,
  newline,
  physicalLines,
  tooLong,
} from './physical-lines.ts';
import { idRank } from './read/poliris/places.ts';
import { countCells, splitRecord } from './read/poliris/split.ts';

export interface RawRecord {
  /** The physical line that it starts on, from 1. */
  line: number;
  /** Where it lies in the file, so that it can be read again. */
  offset: number;
  bytes: Buffer;
  /** Known already where it was cut: the transfer broke off in it, or another record begins before it has ended. */
  fault: 'cut-record' | 'torn-record' | undefined;
  /** How many cells the records of this file have; 0 where they differ, or where it has one alone. */
  usualCells: number;
}

/**
 * Physical lines are not records: some software leaves line breaks inside cells. A line begins a record when it opens
 * with a quote; the quote that closes the cell of the line before is known by the separator behind it.
 */
export async function* loadRecords(
  file: string,
  separator: string,
  name = file,
): AsyncGenerator<RawRecord> {
  const { cells, asked } = await findUsualCells(file, separator, name);
  const records = cutRecords(file, separator, name, cells);
  if (asked > 1) return yield* records;
  // One alone would be compared with itself.
  for await (const record of records) yield { ...record, usualCells: 0 };
}

/** Some records tell; a text that holds the separator is rare. */
const askedForUsual = 50;

/** What half of the first records agree on: the software that leaves out empty cells at the end has no usual number. */
async function findUsualCells(
  file: string,
  separator: string,
  name: string,
): Promise<{ cells: number; asked: number }> {
  const counts = new Map<number, number>();
  let asked = 0;
  let isRest = false;
  for await (const { bytes, fault } of cutRecords(file, separator, name, 0)) {
    // The last one may be cut, and what follows a torn one be its rest.
    const isOdd = isRest || fault !== undefined || bytes.at(-1) !== newline;
    isRest = fault !== undefined;
    if (isOdd) continue;
    const cells = splitRecord(bytes.toString('latin1'), separator).length;
    counts.set(cells, (counts.get(cells) ?? 0) + 1);
    asked += 1;
    if (asked === askedForUsual) break;
  }
  // Of two that are as frequent the smaller: a separator in a text makes one more. A broken row has far fewer.
  const [cells, times] = [...counts].reduce(
    (a, b) => (b[1] > a[1] || (b[1] === a[1] && b[0] < a[0] && b[0] >= idRank) ? b : a),
    [0, 0],
  );
  return { cells: times * 2 >= asked ? cells : 0, asked };
}

/** A record to which lines may still come. */
interface Draft {
  line: number;
  offset: number;
  parts: Buffer[];
  length: number;
  /** False when the last cell has no closing quote yet. */
  closed: boolean;
  /** Blank lines after a closed record: they belong to it only when it goes on after all. */
  blanks: Buffer[];
  /** Counted since a line that looks like a new record was taken for a part of this one. */
  cells: number | undefined;
}

/** Long texts have some hundred. */
const maxLines = 10_000;
/** After so many nothing goes on. */
const maxBlankLines = 100;

async function* cutRecords(
  file: string,
  separator: string,
  name: string,
  usualCells: number,
): AsyncGenerator<RawRecord> {
  let draft: Draft | undefined;
  for await (const { line, offset, bytes } of physicalLines(file, name)) {
    const isText = !isBlank(bytes);
    if (draft && !isText && draft.closed) {
      if (draft.blanks.push(bytes) < maxBlankLines) continue;
      yield finish(draft, usualCells);
      draft = undefined;
    } else if (
      draft &&
      (!startsRecord(bytes, separator, draft.closed) ||
        completes(draft, bytes, separator, usualCells))
    ) {
      append(draft, bytes, separator);
      if (isText) draft.closed = isClosed(bytes, separator);
      if (draft.length > maxRecordBytes) throw tooLong(name, draft.line);
      if (draft.parts.length > maxLines) throw tooLong(name, draft.line, `${maxLines} lines`);
    } else {
      if (draft) yield finish(draft, usualCells);
      const closed = isClosed(bytes, separator);
      const own = { line, offset, parts: [bytes], length: bytes.length, closed };
      draft = isText ? { ...own, blanks: [], cells: undefined } : undefined;
    }
  }
  if (!draft) return;
  const last = finish(draft, usualCells);
  const isEnded = last.bytes.at(-1) === newline;
  const isShort = () => {
    const text = last.bytes.toString('latin1');
    // A row of nothing but empty cells was written so.
    return /\w/.test(text) && splitRecord(text, separator).length < usualCells;
  };
  const isCut = draft.closed ? !isEnded && isShort() : !isEnded || isShort();
  // Nothing follows that could show an open one to be torn.
  const fault = draft.closed ? last.fault : undefined;
  yield { ...last, fault: isCut ? 'cut-record' : fault };
}

function append(draft: Draft, bytes: Buffer, separator: string): void {
  for (const part of [...draft.blanks.splice(0), bytes]) {
    draft.parts.push(part);
    draft.length += part.length;
  }
  if (draft.cells !== undefined) draft.cells += cellsOf(bytes, separator) - 1;
}

/**
 * A break and then a quote within a text look like a new record. The cells that the open one still lacks tell: the line
 * is a part of it when together they have no more than a record has.
 */
function completes(draft: Draft, bytes: Buffer, separator: string, usualCells: number): boolean {
  if (usualCells === 0 || (draft.closed && draft.cells === undefined)) return false;
  const own = draft.cells ?? cellsOf(Buffer.concat(draft.parts), separator);
  const more = cellsOf(bytes, separator);
  const isWhole = draft.closed && own === usualCells;
  if (isWhole || more === usualCells || own + more - 1 > usualCells) return false;
  draft.cells = own;
  return true;
}

function cellsOf(bytes: Buffer, separator: string): number {
  return countCells(bytes.toString('latin1'), separator);
}

function finish({ line, offset, parts, closed, cells }: Draft, usualCells: number): RawRecord {
  const [only, ...others] = parts;
  const bytes = only && others.length === 0 ? only : Buffer.concat(parts);
  const isWhole = closed && (cells === undefined || cells === usualCells);
  return { line, offset, bytes, fault: isWhole ? undefined : 'torn-record', usualCells };
}

function startsRecord(bytes: Buffer, separator: string, afterClosed: boolean): boolean {
  const head = bytes.toString('latin1', 0, 16).replace(/^ï»¿/, '').trimStart();
  if (!head.startsWith('"')) return false;
  return afterClosed || !head.slice(1).trimStart().startsWith(separator);
}

/** Closed by a quote, or by the separator that some software writes behind the last one. */
function isClosed(bytes: Buffer, separator: string): boolean {
  const end = endOfText(bytes);
  const tail = bytes.toString('latin1', Math.max(0, end - 16), end).replace(/\s/g, '');
  if (tail.endsWith(`${separator}"`)) return false; // It opens a cell.
  return tail.endsWith('"') || tail.endsWith(`"${separator}`);
}
