/**
 * The index of the store: files that are written once and never changed, whose union is what is known. Imports at the
 * same time write files of their own; one that ends writes the union of what it knows, and removes what it read.
 */
import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chooseEntry, parseEntry, type Entry } from './entry.ts';
import { writeWhole } from './write-whole.ts';

export interface Index {
  entries: Map<string, Entry>;
  /** The files that they were read from. */
  segments: string[];
}

export async function loadIndex(folder: string): Promise<Index> {
  for (;;) {
    const segments = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).sort();
    const entries = new Map<string, Entry>();
    let isWhole = true;
    for (const name of segments) {
      const text = await readFile(join(folder, name), 'utf8').catch(ifGone);
      // An import that ended meanwhile has put it into a file that our list lacks.
      if (text === undefined) isWhole = false;
      else addLines(text, entries);
    }
    if (isWhole) return { entries, segments };
  }
}

/** Returns the name of the new file. */
export async function writeSegment(folder: string, entries: Iterable<Entry>): Promise<string> {
  const name = `${randomBytes(8).toString('hex')}.jsonl`;
  await writeWhole(join(folder, name), lines(entries));
  return name;
}

export async function removeSegments(folder: string, names: readonly string[]): Promise<void> {
  for (const name of names) await rm(join(folder, name), { force: true });
}

function addLines(text: string, entries: Map<string, Entry>): void {
  for (const line of text.split('\n')) {
    const entry = line ? parseEntry(line) : undefined;
    if (entry) entries.set(entry.key, chooseEntry(entry, entries.get(entry.key)));
  }
}

/** A piece at a time: an index of many years is never held as one text. */
function* lines(entries: Iterable<Entry>): Generator<string> {
  let piece = '';
  for (const entry of entries) {
    piece += `${JSON.stringify(entry)}\n`;
    if (piece.length < 1 << 18) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function ifGone(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error;
}
