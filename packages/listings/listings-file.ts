/**
 * The file of imported listings: a JSON array, one element a block that opens with a line "{" and closes with "}".
 * So a diff is readable, and the file is read piece by piece without ever holding its text.
 */
import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem, throwProblems, type ProblemDetails } from '@agency/problem';
import { listingSchema, type Listing } from './schema.ts';

export const listingsFileName = 'listings.json';

/** Writes in the order given; the caller sorts by key. Returns how many were written. */
export async function writeListings(
  file: string,
  listings: Iterable<Listing> | AsyncIterable<Listing>,
): Promise<number> {
  const handle = await open(file, 'w');
  let count = 0;
  try {
    let buffer = '[';
    for await (const listing of listings) {
      buffer += `${count === 0 ? '\n' : ',\n'}${JSON.stringify(listing, null, 1)}`;
      count += 1;
      if (buffer.length > 1 << 18) {
        await handle.write(buffer);
        buffer = '';
      }
    }
    await handle.write(`${buffer}\n]\n`);
  } finally {
    await handle.close();
  }
  return count;
}

export interface LoadOptions {
  /** Leaves out the check of every field: for a file that this very command has just checked. */
  trusted?: boolean;
}

/** All listings of a source, checked. Every fault of the file is told with its line. */
export function loadListings(directory: string, { trusted = false }: LoadOptions = {}): Listing[] {
  const file = join(directory, listingsFileName);
  if (!existsSync(file)) {
    throw new Problem({
      what: `There are no listings in "${directory}".`,
      where: file,
      fix: 'Import a feed: pnpm listings <file>.',
    });
  }
  const listings: Listing[] = [];
  const problems: ProblemDetails[] = [];
  for (const { value, line } of readElements(file)) {
    const parsed = trusted ? undefined : listingSchema.safeParse(value);
    if (parsed && !parsed.success)
      problems.push(
        ...parsed.error.issues.map((issue) => ({
          what: `Listing "${keyOf(value)}": "${issue.path.join('.')}" is wrong: ${issue.message}.`,
          where: `${file}:${line}`,
          fix: 'Import the feed again: this file is written by pnpm listings, never by hand.',
        })),
      );
    else listings.push(value as Listing);
  }
  throwProblems(problems.slice(0, 20));
  if (listings.length === 0) throw broken(file, 1, 'The file holds no listing.');
  return listings;
}

/** Every listing in turn, unchecked, holding one at a time. */
export function* loadEachListing(file: string): Generator<Listing> {
  for (const { value } of readElements(file)) yield value as Listing;
}

/** The elements with the line on which each begins. Stops with a Problem where the shape is lost. */
function* readElements(file: string): Generator<{ value: unknown; line: number }> {
  let line = 0;
  let element: string[] | undefined;
  let start = 0;
  let closed = false;
  for (const text of lines(file)) {
    line += 1;
    if (line === 1 && text !== '[') throw broken(file, 1, 'The file is not a list of listings.');
    else if (line === 1) continue;
    else if (closed) {
      if (text.trim() !== '') throw broken(file, line, 'There is text after the end of the list.');
    } else if (text === '{') {
      if (element) throw broken(file, start, 'A listing does not end.');
      [element, start] = [[text], line];
    } else if (element && (text === '}' || text === '},')) {
      element.push('}');
      yield { value: parseElement(element.join('\n'), file, start), line: start };
      element = undefined;
    } else if (element) element.push(text);
    else if (text === ']') closed = true;
    else if (text !== '')
      throw broken(file, line, 'The file has another shape than the importer writes.');
  }
  if (line === 0) throw broken(file, 1, 'The file is empty.');
  if (element) throw broken(file, start, 'The file stops in the middle of a listing.');
  if (!closed) throw broken(file, line, 'The file stops before the end of the list.');
}

function parseElement(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(file, line, `This listing is no valid JSON: ${(error as Error).message}.`);
  }
}

function* lines(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  const chunk = Buffer.alloc(1 << 18);
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (let size = readSync(descriptor, chunk); size > 0; size = readSync(descriptor, chunk)) {
      const parts = (rest + decoder.decode(chunk.subarray(0, size), { stream: true })).split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
    if (rest) yield rest;
  } finally {
    closeSync(descriptor);
  }
}

function keyOf(value: unknown): string {
  const key = (value as { key?: unknown } | null)?.key;
  return typeof key === 'string' ? key : '?';
}

function broken(file: string, line: number, what: string): Problem {
  return new Problem({
    what,
    where: `${file}:${line}`,
    fix: 'Take the last good version from git, or import the feed again: pnpm listings <file>.',
  });
}
