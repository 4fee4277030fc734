/** Reads a file line by line, each with its place, without holding more than a line. */
import { createReadStream } from 'node:fs';
import { Problem } from '@agency/problem';

export interface PhysicalLine {
  /** From 1. */
  line: number;
  /** Of its first byte in the file. */
  offset: number;
  /** Its line end included. */
  bytes: Buffer;
}

/** A record of the trade has some 4 kB; what reaches this is no record. */
export const maxRecordBytes = 8 * 1024 * 1024;
export const newline = 0x0a;

/** @param name How the file is called in a message. */
export async function* physicalLines(file: string, name: string): AsyncGenerator<PhysicalLine> {
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
    if (rest.length <= maxRecordBytes) continue;
    if (!isBlank(rest)) throw tooLong(name, line + 1);
    // Some disks fill a file up with zeros: a line of them may be told in pieces.
    yield { line: line + 1, offset, bytes: rest };
    offset += rest.length;
    rest = Buffer.alloc(0);
  }
  if (rest.length > 0) yield { line: line + 1, offset, bytes: rest };
}

/** Where a record ends, without blanks, line ends and zeros. */
export function endOfText(bytes: Buffer): number {
  let end = bytes.length;
  while (end > 0 && (bytes[end - 1] ?? 0) <= 0x20) end -= 1;
  return end;
}

export function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte <= 0x20);
}

export function tooLong(name: string, line: number, measure = '8 MB'): Problem {
  return new Problem({
    what: `A record is longer than ${measure}: this is no listing.`,
    where: `${name}:${line}`,
    fix: 'Ask the software for a new export.',
  });
}
