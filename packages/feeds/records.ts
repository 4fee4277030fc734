/** Cuts a feed into records, line breaks inside cells included, without holding the file. */
import { createReadStream } from 'node:fs';
import { Problem } from '@agency/problem';
import { splitRecord } from './read/poliris/split.ts';

export interface RawRecord {
  /** The physical line that it starts on, from 1. */
  line: number;
  /** Where it lies in the file, so that it can be read again. */
  offset: number;
  bytes: Buffer;
  /** The transfer broke off in it: only the last record of a file can be so. */
  isCut: boolean;
}

/** A record of the trade has some 4 kB; what reaches this is no record. */
const maxRecordBytes = 8 * 1024 * 1024;
const newline = 0x0a;

/**
 * Physical lines are not records: some software leaves line breaks inside cells. A line begins a record when it opens
 * with a quote; the quote that closes the cell of the line before is known by the separator behind it.
 */
export async function* loadRecords(
  file: string,
  separator: string,
  name = file,
): AsyncGenerator<RawRecord> {
  let draft: Draft | undefined;
  let usualCells = 0;
  for await (const { line, offset, bytes } of physicalLines(file, name)) {
    const isText = !isBlank(bytes);
    if (draft && !startsRecord(bytes, separator, draft.closed)) {
      draft.parts.push(bytes);
      draft.length += bytes.length;
      if (isText) draft.closed = isClosed(bytes, separator);
      if (draft.length > maxRecordBytes) throw tooLong(name, draft.line);
    } else {
      if (draft) {
        const record = finish(draft);
        usualCells ||= splitRecord(record.bytes.toString('latin1'), separator).length;
        yield record;
      }
      const closed = isClosed(bytes, separator);
      draft = isText ? { line, offset, parts: [bytes], length: bytes.length, closed } : undefined;
    }
  }
  if (!draft) return;
  const last = finish(draft);
  const isEnded = last.bytes.at(-1) === newline;
  const isShort = () => splitRecord(last.bytes.toString('latin1'), separator).length < usualCells;
  yield { ...last, isCut: !isEnded && (!draft.closed || isShort()) };
}

/** A record to which lines may still come. */
interface Draft {
  line: number;
  offset: number;
  parts: Buffer[];
  length: number;
  /** False when the last cell has no closing quote yet. */
  closed: boolean;
}

function finish({ line, offset, parts }: Draft): RawRecord {
  const [only, ...others] = parts;
  const bytes = only && others.length === 0 ? only : Buffer.concat(parts);
  return { line, offset, bytes, isCut: false };
}

async function* physicalLines(file: string, name: string) {
  let rest = Buffer.alloc(0);
  let offset = 0;
  let line = 0;
  for await (const chunk of createReadStream(file, {
    highWaterMark: 1 << 18,
  }) as AsyncIterable<Buffer>) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      line += 1;
      yield { line, offset: offset + start, bytes: bytes.subarray(start, end + 1) };
      start = end + 1;
    }
    offset += start;
    rest = Buffer.from(bytes.subarray(start));
    if (rest.length > maxRecordBytes) throw tooLong(name, line + 1);
  }
  if (rest.length > 0) yield { line: line + 1, offset, bytes: rest };
}

function startsRecord(bytes: Buffer, separator: string, afterClosed: boolean): boolean {
  const head = bytes.toString('latin1', 0, 16).replace(/^ï»¿/, '').trimStart();
  if (!head.startsWith('"')) return false;
  return afterClosed || !head.slice(1).trimStart().startsWith(separator);
}

/** Closed by a quote, or by the separator that some software writes behind the last one. */
function isClosed(bytes: Buffer, separator: string): boolean {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end -= 1;
  const tail = bytes.toString('latin1', Math.max(0, end - 16), end).replace(/\s/g, '');
  if (tail.endsWith(`${separator}"`)) return false; // It opens a cell.
  return tail.endsWith('"') || tail.endsWith(`"${separator}`);
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 0x20);
}

function tooLong(name: string, line: number): Problem {
  return new Problem({
    what: 'A record is longer than 8 MB: this is no listing.',
    where: `${name}:${line}`,
    fix: 'Ask the software for a new export.',
  });
}
