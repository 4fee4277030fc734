/**
 * The file of an import: what it knows of itself, then its listings, one element a block that opens with a line "{" and
 * closes with "}". One file, because one file can be replaced at one instant; so shaped, because its diff is then
 * readable, and it is read piece by piece without ever holding its text.
 */
import { existsSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem, throwProblems, type ProblemDetails } from '@agency/problem';
import {
  broken,
  listingsMark,
  parseElement,
  readElements,
  type Element,
} from './portfolio-elements.ts';
import { portfolioHeadSchema, type PortfolioHead } from './portfolio.ts';
import { listingSchema, type Listing } from './schema.ts';
import { createWriteBehind } from './write-behind.ts';

export const portfolioFileName = 'portfolio.json';

/** A listing as the file holds it: a text that opens with a line "{" and closes with "}". */
export function formatListing(listing: Listing): string {
  return JSON.stringify(listing, null, 1);
}

type Entries = Iterable<Listing | Buffer> | AsyncIterable<Listing | Buffer>;

/**
 * Writes in the order given; the caller sorts by key.
 *
 * @param listings Each as it is, or the bytes of its text (`formatListing`).
 * @param head Asked once all listings have passed: what became of them is only known then.
 */
export async function writePortfolio(
  file: string,
  listings: Entries,
  head: () => PortfolioHead,
): Promise<void> {
  const body = `${file}.body`;
  try {
    await writeBody(body, listings);
    const handle = await open(file, 'w');
    try {
      await handle.write(JSON.stringify(head(), null, 1).replace(/\n\}$/, listingsMark));
      await append(body, handle);
      await handle.write('\n]}\n');
      // On disk before it takes the place of the last good one.
      await handle.sync();
    } finally {
      await handle.close();
    }
  } finally {
    await rm(body, { force: true });
  }
}

/** With one buffer for all: a stream would leave one behind for each piece. */
async function append(file: string, to: FileHandle): Promise<void> {
  const from = await open(file);
  try {
    const piece = Buffer.allocUnsafeSlow(writeAt);
    for (;;) {
      const { bytesRead } = await from.read(piece);
      if (bytesRead === 0) return;
      await to.writeFile(piece.subarray(0, bytesRead));
    }
  } finally {
    await from.close();
  }
}

const writeAt = 1 << 20;
const [first, next] = [Buffer.from('\n'), Buffer.from(',\n')];

async function writeBody(file: string, listings: Entries): Promise<void> {
  const handle = await open(file, 'w');
  try {
    let waiting: Buffer[] = [];
    let length = 0;
    let separator = first;
    const behind = createWriteBehind((bytes: Buffer[]) => handle.writev(bytes));
    for await (const listing of listings) {
      const bytes = Buffer.isBuffer(listing) ? listing : Buffer.from(formatListing(listing));
      waiting.push(separator, bytes);
      length += bytes.length;
      separator = next;
      if (length > writeAt) {
        await behind.write(waiting);
        [waiting, length] = [[], 0];
      }
    }
    if (waiting.length > 0) await behind.write(waiting);
    await behind.end();
  } finally {
    await handle.close();
  }
}

export interface LoadOptions {
  /** Leaves out the check of every field: for a file that this very command has just checked. */
  trusted?: boolean;
}

export interface Portfolio extends PortfolioHead {
  listings: Listing[];
}

/** What was imported of a source, checked. Every fault of the file is told with its line. */
export function loadPortfolio(directory: string, { trusted = false }: LoadOptions = {}): Portfolio {
  const file = join(directory, portfolioFileName);
  if (!existsSync(file)) {
    throw new Problem({
      what: `There are no listings in "${directory}".`,
      where: file,
      fix: 'Import a feed: pnpm listings <file>.',
    });
  }
  const listings: Listing[] = [];
  const problems: ProblemDetails[] = [];
  const elements = readElements(file);
  const head = parseHead(elements.next(), file);
  for (const element of elements) {
    const { line } = element;
    const value = parseElement(element, file);
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
  const { length } = problems;
  if (length > mostTold) {
    problems.splice(mostTold, length, {
      what: `${length - mostTold} more faults of this file are not listed.`,
      where: file,
      fix: 'Mend the first ones: the others have most likely the same cause.',
    });
  }
  throwProblems(problems);
  return { ...head, listings };
}

const mostTold = 20;

/** What an import knows of itself; undefined where there has been none. */
export function loadPortfolioHead(directory: string): PortfolioHead | undefined {
  const file = join(directory, portfolioFileName);
  if (!existsSync(file)) return undefined;
  return parseHead(readElements(file).next(), file);
}

/** Every listing of a file in turn, as text and unchecked, holding one at a time. */
export function* loadEachText(directory: string): Generator<{ key: string; text: string }> {
  const file = join(directory, portfolioFileName);
  if (!existsSync(file)) return;
  for (const { text, line } of readElements(file)) {
    if (line === 1) continue;
    const key = /"key": "([^"]*)"/.exec(text)?.[1] ?? '';
    yield { key, text };
  }
}

function parseHead(first: IteratorResult<Element, unknown>, file: string): PortfolioHead {
  const element = first.done ? undefined : first.value;
  const parsed = portfolioHeadSchema.safeParse(element && parseElement(element, file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw broken(file, 1, `"${issue?.path.join('.')}" is wrong: ${issue?.message}.`);
}

function keyOf(value: unknown): string {
  const key = (value as { key?: unknown } | null)?.key;
  return typeof key === 'string' ? key : '?';
}
