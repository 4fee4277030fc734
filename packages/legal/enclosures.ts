/** Reads what a text encloses between two tags on lines of their own: the passages of a shared text, the overrides of a brand's. */
import { scan } from './scan.ts';

export interface Enclosure {
  attributes: Readonly<Record<string, string>>;
  /** Line of the opening tag, from 1. */
  line: number;
  /** Line of the closing tag; that of the opening one where it closes itself. */
  end: number;
  /** The lines between, without empty ones at either end. */
  words: string;
}

export function readEnclosures(source: string, name: 'Passage' | 'Override'): Enclosure[] {
  const lines = source.split('\n');
  const tags = scan(source).tags.filter((tag) => tag.name === name);
  return tags.flatMap(({ kind, attributes, line }, index) => {
    if (kind === 'close') return [];
    const next = tags[index + 1];
    if (kind === 'single') return [{ attributes, line, end: line, words: '' }];
    // One that is left open is told by the checks.
    if (next?.kind !== 'close') return [];
    const words = trimLines(lines.slice(line, next.line - 1)).join('\n');
    return [{ attributes, line, end: next.line, words }];
  });
}

function trimLines(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  return lines.slice(first, lines.findLastIndex((line) => line.trim() !== '') + 1);
}
