/** Reads the source of a text as far as we need it: its head, its blocks, its links and its prose, each with its line. */

export interface Tag {
  name: string;
  attributes: Record<string, string>;
  kind: 'open' | 'close' | 'single';
  line: number;
}

export interface Link {
  target: string;
  line: number;
}

export interface Section {
  /** Anchor: the same in every language. */
  id: string;
  title: string;
}

export interface Scan {
  /** YAML between the two rules of dashes, with as many empty lines before it as keep its line numbers. */
  head: string;
  tags: Tag[];
  links: Link[];
  /** Lines as a visitor reads them: tags give way to their titles, links to their words. */
  prose: string[];
}

const headPattern = /^---\n([\s\S]*?)\n---(?=\n|$)/;
const tagPattern = /<(\/?)([A-Za-z][\w.-]*)((?:\s+[\w-]+="[^"]*")*)\s*(\/?)>/g;
const attributePattern = /([\w-]+)="([^"]*)"/g;
const linkPattern = /\[([^\]]*)\]\(([^)\s]*)\)/g;

/** The YAML at the head of a text, and all that follows it. */
export function splitSource(source: string): { whole: string; head: string; body: string } {
  const [whole = '', head = ''] = headPattern.exec(source) ?? [];
  return { whole, head, body: source.slice(whole.length) };
}

/** How many lines the head takes, dashes and all. */
export function countHeadLines(source: string): number {
  const { whole } = splitSource(source);
  return whole === '' ? 0 : countLines(whole);
}

export function scan(source: string): Scan {
  const { whole, head, body } = splitSource(source);
  const firstLine = countLines(whole);
  const lineAt = (index: number) => firstLine + countLines(body.slice(0, index)) - 1;

  const tags = [...body.matchAll(tagPattern)].map((match) => readTag(match, lineAt(match.index)));
  const links = [...body.matchAll(linkPattern)].map((match) => ({
    target: match[2] ?? '',
    line: lineAt(match.index),
  }));
  const prose = body.replace(tagPattern, readTitle).replace(linkPattern, '$1');
  return {
    head: `\n${head}`,
    tags,
    links,
    prose: [...Array.from({ length: firstLine - 1 }, () => ''), ...prose.split('\n')],
  };
}

/** The table of contents of a text. `source` is the file, or its body alone. */
export function readSections(source: string): Section[] {
  return scan(source)
    .tags.filter(({ name, kind }) => name === 'Section' && kind === 'open')
    .map(({ attributes }) => ({ id: attributes['id'] ?? '', title: attributes['title'] ?? '' }));
}

function readTag(
  [, slash, name = '', attributes = '', single]: RegExpMatchArray,
  line: number,
): Tag {
  const kind = slash ? 'close' : single ? 'single' : 'open';
  const pairs = [...attributes.matchAll(attributePattern)];
  return {
    name,
    kind,
    line,
    attributes: Object.fromEntries(pairs.map(([, key = '', value = '']) => [key, value])),
  };
}

function readTitle(tag: string): string {
  return /\stitle="([^"]*)"/.exec(tag)?.[1] ?? '';
}

function countLines(text: string): number {
  return text.split('\n').length;
}
