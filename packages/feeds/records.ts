/** Cuts a feed into records, line breaks inside cells included, without holding the file. */
import { createReadStream } from 'node:fs';
import { Problem } from '@agency/problem';

export interface RawRecord {
  /** The physical line that it starts on, from 1. */
  line: number;
  /** Where it lies in the file, so that it can be read again. */
  offset: number;
  bytes: Buffer;
  /** False when the text stops before a closing quote: the file was cut, or a cell is broken. */
  closed: boolean;
}

/** A record of the trade has some 4 kB; what reaches this is no record. */
const maxRecordBytes = 8 * 1024 * 1024;
const newline = 0x0a;
const quote = 0x22;

/**
 * Physical lines are not records: some exporters leave line breaks inside cells. A line begins a record when it
 * opens with a quote that the separator does not follow (that one would close the cell of the line before).
 */
export async function* loadRecords(file: string, separator: string): AsyncGenerator<RawRecord> {
  let current: { line: number; offset: number; parts: Buffer[]; length: number } | undefined;
  for await (const { line, offset, bytes } of physicalLines(file)) {
    const starts = startsRecord(bytes, separator);
    if (current && !starts) {
      current.parts.push(bytes);
      current.length += bytes.length;
      if (current.length > maxRecordBytes) throw tooLong(file, current.line);
      continue;
    }
    if (current) yield finish(current, separator);
    if (starts || !isBlank(bytes)) current = { line, offset, parts: [bytes], length: bytes.length };
  }
  if (current) yield finish(current, separator);
}

function finish(
  open: { line: number; offset: number; parts: Buffer[] },
  separator: string,
): RawRecord {
  const bytes = Buffer.concat(open.parts);
  return { line: open.line, offset: open.offset, bytes, closed: isClosed(bytes, separator) };
}

async function* physicalLines(file: string) {
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
    if (rest.length > maxRecordBytes) throw tooLong(file, line + 1);
  }
  if (rest.length > 0) yield { line: line + 1, offset, bytes: rest };
}

function startsRecord(bytes: Buffer, separator: string): boolean {
  const head = bytes.subarray(0, 16).toString('latin1').replace(/^ï»¿/, '').trimStart();
  return head.startsWith('"') && !head.slice(1).trimStart().startsWith(separator);
}

function isClosed(bytes: Buffer, separator: string): boolean {
  const tail = bytes
    .subarray(-256)
    .toString('latin1')
    .replace(/[\s\0]+$/, '');
  return (
    tail.charCodeAt(tail.length - 1) === quote ||
    tail.endsWith(`"${separator}`) ||
    tail.endsWith(`" ${separator}`)
  );
}

function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 0x20);
}

function tooLong(file: string, line: number): Problem {
  return new Problem({
    what: 'A record is longer than 8 MB: this is no listing.',
    where: `${file}:${line}`,
    fix: 'Ask the software for a new export.',
  });
}
