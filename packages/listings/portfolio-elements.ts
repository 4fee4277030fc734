/** Cuts the file of an import piece by piece: its head, then one listing after another. */
import { closeSync, openSync, readSync } from 'node:fs';
import { Problem } from '@agency/problem';

/** Between what the import knows of itself and its listings. */
export const listingsMark = ',\n "listings": [';

export interface Element {
  text: string;
  /** The line that it begins on, from 1. */
  line: number;
}

/** The head first. Stops with a Problem where the shape is lost. */
export function* readElements(file: string): Generator<Element> {
  let text = '';
  let line = 1;
  /** What stands before the next listing; nothing is known before the head was read. */
  let opening: string | undefined;
  for (const piece of pieces(file)) {
    text += piece;
    if (opening === undefined) {
      const end = text.indexOf(listingsMark);
      if (end === -1) continue;
      yield { text: `${text.slice(0, end)}}`, line };
      line += countLines(text.slice(0, end)) + 1;
      text = text.slice(end + listingsMark.length);
      opening = '\n';
    }
    let taken = 0;
    // Everything within a listing is indented, and a text in JSON never breaks its line.
    for (let end = text.indexOf('\n}'); end !== -1; end = text.indexOf('\n}', taken)) {
      const element = text.slice(taken, end + 2);
      if (!element.startsWith(`${opening}{`)) throw misshapen(file, line, element);
      yield { text: element.slice(opening.length), line: line + 1 };
      line += countLines(element);
      taken = end + 2;
      opening = ',\n';
    }
    text = text.slice(taken);
  }
  if (opening === undefined) throw headless(file, text);
  if (text.trimEnd() !== '\n]}') throw misshapen(file, line, text);
}

function headless(file: string, text: string): Problem {
  if (text.trim() === '') return broken(file, 1, 'The file is empty.');
  if (!text.startsWith('{')) return broken(file, 1, 'The file is no portfolio.');
  return broken(file, countLines(text) + 1, 'The file stops before its listings.');
}

/** Why a text is neither a listing nor the end of the file. */
function misshapen(file: string, line: number, text: string): Problem {
  if (/^,?\s*$/.test(text)) return broken(file, line, 'The file stops before the end of the list.');
  if (/^,?\n\{(?![^]*\n\})/.test(text)) {
    return broken(file, line + 1, 'The file stops in the middle of a listing.');
  }
  if (/^\n\]/.test(text)) return broken(file, line + 1, 'There is text after the end of the list.');
  return broken(file, line, 'The file has another shape than the importer writes.');
}

/** The parser counts lines from where the element begins. */
export function parseElement({ text, line }: Element, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    const within = Number(/line (\d+)/.exec(message)?.[1] ?? 1) - 1;
    throw broken(
      file,
      line + within,
      `This is no valid JSON: ${message.replace(/ \(line.*/, '')}.`,
    );
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
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let size = readSync(descriptor, chunk); size > 0; size = readSync(descriptor, chunk)) {
      yield decoder.decode(chunk.subarray(0, size), { stream: true });
    }
    yield decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw broken(file, 1, 'The file is not UTF-8.');
  } finally {
    closeSync(descriptor);
  }
}

export function broken(file: string, line: number, what: string): Problem {
  return new Problem({
    what,
    where: `${file}:${line}`,
    fix: 'Take the last good version from git, or import the feed again: pnpm listings <file>.',
  });
}
