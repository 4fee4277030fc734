/** Words that the sites show, wherever they are written, as paragraphs that patterns are tried on. */
import { foldText } from '../../listing-text.ts';

export interface Prose {
  /** As a problem names it. @example 'content/copy/home.fr.yaml' */
  file: string;
  /** A legal text places facts by blocks; short texts, texts about places and facts are words; a page is code. */
  kind: 'legal' | 'short' | 'place' | 'fact' | 'page';
  /** What stands on each line of the file, as a visitor reads it; empty where nothing is for visitors. */
  lines: readonly string[];
  /** Lines before this one are the head of the file, which tells of the text. */
  bodyFrom?: number;
}

export interface Paragraph {
  /** As a reader sees it, on one line. */
  text: string;
  /** In lower case, without accents, of the same length: what patterns are for. */
  folded: string;
  /** The line of a place in it. */
  lineAt: (index: number) => number;
}

/** Tags within a sentence. */
const inline = '(?:a|abbr|b|bdi|br|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u|wbr)';

/** What begins something new, where a line has no empty one before it. */
const beginnings = {
  markdown: /^\s*(?:[-*+](?: |$)|[>|]|#{1,6} |\d+\. |$)/,
  yaml: /^\s*(?:-(?: |$)|[\w'"-]+\s*:|[{[]|$)/,
  code: new RegExp(`^\\s*(?:</?(?!${inline}\\b)[A-Za-z]|$)`),
};
/** Where code ends what it says; a sentence that goes on ends in a comma of its own. */
const endOfCode = /(?:[;{]|['"`)\]}\d],)\s*$/;

function beginningOf({ kind }: Prose, isHead: boolean): RegExp {
  if (kind === 'page') return beginnings.code;
  return kind === 'short' || kind === 'fact' || isHead ? beginnings.yaml : beginnings.markdown;
}

/** A sentence may run over several lines: they are read as one. */
export function paragraphsOf(prose: Prose): Paragraph[] {
  const { lines, bodyFrom = 1 } = prose;
  const paragraphs: { line: number; text: string }[][] = [];
  lines.forEach((line, index) => {
    const beginning = beginningOf(prose, index + 1 < bodyFrom);
    const before = lines[index - 1] ?? '';
    const isNew =
      beginning.test(line) ||
      before.trim() === '' ||
      index + 1 === bodyFrom ||
      (prose.kind === 'page' && endOfCode.test(before));
    if (line.trim() === '') return;
    const part = { line: index + 1, text: clean(line.normalize('NFC')) };
    if (isNew) paragraphs.push([part]);
    else paragraphs.at(-1)?.push(part);
  });
  return paragraphs.map((parts) => {
    const text = parts.map((part) => part.text).join(' ');
    return { text, folded: foldText(text), lineAt: (index) => lineAt(parts, index) };
  });
}

const entities: readonly [RegExp, string][] = [
  [/&(?:nbsp|ensp|emsp|thinsp|#160|#8239|#x0*a0|#x202f);/gi, ' '],
  [/&(?:rsquo|lsquo|apos|#39|#8217);/gi, '’'],
  [/&(?:shy|zwj|zwnj|#173);/gi, ''],
  [/&([a-z])(?:acute|grave|circ|uml|cedil|tilde);/gi, '$1'],
];
const breaks = /<br\s*\/?>|\{(['"`]) \1\}/g;
const inlineTags = new RegExp(`</?${inline}(?:\\s[^<>]*)?/?>`, 'g');
/** Stars and underscores that set a word apart. */
const emphasis = /\*+|(?<!\w)_+(?=\S)|(?<=\S)_+(?!\w)/g;

/** Without what no reader sees: it would split what is said. */
export function clean(line: string): string {
  const told = line.replace(breaks, ' ').replace(inlineTags, '').replace(emphasis, '');
  return entities
    .reduce((text, [entity, sign]) => text.replace(entity, sign), told)
    .replace(/\s+/g, (blanks) => (blanks.length === 1 ? blanks : ' '))
    .trim();
}

function lineAt(parts: readonly { line: number; text: string }[], index: number): number {
  let end = 0;
  for (const { line, text } of parts) {
    end += text.length + 1;
    if (index < end) return line;
  }
  return parts.at(-1)?.line ?? 1;
}

export interface Match {
  /** As they are written. */
  words: string;
  line: number;
  /** Where they stand in the paragraph. */
  from: number;
  to: number;
}

const longest = 90;

/** The first words of a paragraph that a pattern for folded text finds. */
export function findIn(paragraph: Paragraph, pattern: RegExp): Match | undefined {
  const found = pattern.exec(paragraph.folded);
  return found ? quote(paragraph, found) : undefined;
}

/** All of them, with the groups of the pattern, which is global. */
export function findAllIn(
  paragraph: Paragraph,
  pattern: RegExp,
): (Match & { groups: readonly (string | undefined)[] })[] {
  return [...paragraph.folded.matchAll(pattern)].map((found) => ({
    ...quote(paragraph, found),
    groups: found.slice(1),
  }));
}

function quote({ text, lineAt: lineOf }: Paragraph, { 0: found, index }: RegExpExecArray): Match {
  // A pattern may end within a word: nobody reads half of one.
  const rest = /^\p{L}*/u.exec(text.slice(index + found.length))?.[0] ?? '';
  const words = (text.slice(index, index + found.length) + rest).trim();
  return {
    words: words.length > longest ? `${words.slice(0, longest).trim()}…` : words,
    line: lineOf(index),
    from: index,
    to: index + found.length,
  };
}
