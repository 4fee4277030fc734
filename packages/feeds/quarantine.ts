/** Records that could not be trusted, each whole in a file of its own: to be looked at, mended by hand and put back. */
import {
  closeSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Problem } from '@agency/problem';
import { newline } from './physical-lines.ts';
import type { ReadRecord } from './read/reader.ts';

/** Where a record lies in the feed. */
type Kept = Pick<ReadRecord, 'line' | 'offset' | 'length'>;

const indexName = 'index.json';

/** @param folder Folder of the quarantine. @param feed The file that the records lie in. */
export function keepQuarantined(folder: string, feed: string, records: readonly Kept[]): void {
  mkdirSync(folder, { mode: 0o700 });
  if (records.length === 0) return;
  const descriptor = openSync(feed, 'r');
  try {
    const nameOf = nameRecords(records);
    for (const record of records) {
      const { offset, length } = record;
      const bytes = Buffer.alloc(length);
      readSync(descriptor, bytes, 0, length, offset);
      writeFileSync(join(folder, nameOf(record)), bytes);
    }
  } finally {
    closeSync(descriptor);
  }
  const index = records.map(({ line, offset, length }) => ({ line, offset, length }));
  writeFileSync(join(folder, indexName), JSON.stringify(index));
}

/** By its line; where an export has no line ends and several records lie on one, by their first bytes too: "1-3084". */
function nameRecords(records: readonly Kept[]): (record: Kept) => string {
  const seen = new Set<number>();
  const shared = new Set<number>();
  for (const { line } of records) (seen.has(line) ? shared : seen).add(line);
  return ({ line, offset }) => (shared.has(line) ? `${line}-${offset}` : String(line));
}

/** Writes the feed again, each quarantined record in its place as its own file holds it now. */
export async function putBack(folder: string, feed: string, into: string): Promise<void> {
  const index = join(folder, indexName);
  const kept = existsSync(index) ? (JSON.parse(readFileSync(index, 'utf8')) as Kept[]) : [];
  const nameOf = nameRecords(kept);
  const whole = kept.map((record) => ({
    ...record,
    bytes: loadMended(join(folder, nameOf(record)), record.line),
  }));
  async function* parts(): AsyncGenerator<Buffer> {
    let at = 0;
    for (const { offset, length, bytes } of whole.sort((a, b) => a.offset - b.offset)) {
      yield* range(feed, at, offset);
      yield bytes;
      at = offset + length;
      // An editor may have taken off the line end, and the next record would go on where this one stops.
      if (bytes.at(-1) !== newline) yield* range(feed, at - 1, at, isNewline);
    }
    yield* range(feed, at);
  }
  await pipeline(parts, createWriteStream(into, { mode: 0o600 }));
}

const isNewline = (bytes: Buffer) => bytes[0] === newline;

/** The bytes from `start` to before `end`, or to the end of the file. */
async function* range(
  file: string,
  start: number,
  end?: number,
  isWanted: (bytes: Buffer) => boolean = () => true,
): AsyncGenerator<Buffer> {
  if (end !== undefined && end <= start) return;
  // The end of a range is within it.
  const options = end === undefined ? { start } : { start, end: end - 1 };
  for await (const bytes of createReadStream(file, options) as AsyncIterable<Buffer>) {
    if (isWanted(bytes)) yield bytes;
  }
}

function loadMended(file: string, line: number): Buffer {
  if (existsSync(file)) return readFileSync(file);
  throw new Problem({
    what: `The quarantined record of line ${line} is not there any more.`,
    where: file,
    fix: 'Put it back as it was; or take in the feed itself: pnpm listings <file>.',
  });
}
