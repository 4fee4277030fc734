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
  let text = '';
  let line = 1;
  let opening = '[\n';
  for (const piece of pieces(file)) {
    text += piece;
    let taken = 0;
    // Everything within an element is indented, and a text in JSON never breaks its line.
    for (let end = text.indexOf('\n}'); end !== -1; end = text.indexOf('\n}', taken)) {
      const element = text.slice(taken, end + 2);
      if (!element.startsWith(`${opening}{`)) throw misshapen(file, line, element);
      yield { value: parseElement(element.slice(opening.length), file, line + 1), line: line + 1 };
      line += countLines(element);
      taken = end + 2;
      opening = ',\n';
    }
    text = text.slice(taken);
  }
  const end = opening === '[\n' ? /^\[\n\]\s*$/ : /^\n\]\s*$/;
  if (!end.test(text)) throw misshapen(file, line, text);
}

/** Why a text is neither an element nor the end of the list. */
function misshapen(file: string, line: number, text: string): Problem {
  if (line === 1 && text === '') return broken(file, 1, 'The file is empty.');
  if (line === 1 && !text.startsWith('[')) {
    return broken(file, 1, 'The file is not a list of listings.');
  }
  if (/^[[,]?\s*$/.test(text))
    return broken(file, line, 'The file stops before the end of the list.');
  if (/^[[,]\n\{(?![^]*\n\})/.test(text)) {
    return broken(file, line + 1, 'The file stops in the middle of a listing.');
  }
  if (/^\n\]/.test(text) || (/^\[\n\]/.test(text) && line === 1))
    return broken(file, line + 1, 'There is text after the end of the list.');
  return broken(file, line, 'The file has another shape than the importer writes.');
}

function parseElement(text: string, file: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw broken(file, line, `This listing is no valid JSON: ${(error as Error).message}.`);
  }
}

function countLines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The text of a file, a quarter of a megabyte at a time. */
function* pieces(file: string): Generator<string> {
  const descriptor = openSync(file, 'r');
  const chunk = Buffer.alloc(1 << 18);
  const decoder = new TextDecoder();
  try {
    for (let size = readSync(descriptor, chunk); size > 0; size = readSync(descriptor, chunk)) {
      yield decoder.decode(chunk.subarray(0, size), { stream: true });
    }
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
