/** Lays the overrides of a brand over the shared text, line by line, so that every line still knows the file that it came from. */
import { readEnclosures, type Enclosure } from './enclosures.ts';
import { groupByKey, type HeadLine } from './head.ts';
import type { TextFile } from './load.ts';
import { countHeadLines, splitSource } from './scan.ts';
import { formatTextId, parseTextId } from './text-id.ts';

export interface Origin {
  /** As a problem names it. */
  file: string;
  /** From 1. */
  line: number;
}

/** A text as a brand says it. */
export interface ComposedText extends TextFile {
  /** Of each line of `source`. */
  origins: readonly Origin[];
  /** The shared text below it, where it is made of overrides. */
  shared?: TextFile;
}

interface Line extends Origin {
  text: string;
}

/** True of a brand's text that says only what it says otherwise; without an override it stands for the whole text. */
export function isOverrides({ source }: Pick<TextFile, 'source'>): boolean {
  return /^<Override\b/m.test(splitSource(source).body);
}

/** Of each text what its readers get. One whose id is none, or whose shared text is missing, stays as it is. */
export function composeTexts(files: readonly TextFile[]): ComposedText[] {
  const byId = new Map(files.map((file) => [file.id, file]));
  return files.map((file) => {
    const base = sharedId(file.id);
    const shared = base !== file.id && isOverrides(file) ? byId.get(base) : undefined;
    const lines = shared ? merge(shared, file) : linesOf(file);
    return {
      ...file,
      source: lines.map(({ text }) => text).join('\n'),
      origins: lines,
      ...(shared && { shared }),
    };
  });
}

/** @example sharedId('mediation/2026-11-01/fr.villa-rosa') // 'mediation/2026-11-01/fr' */
export function sharedId(id: string): string {
  return id.replace(/(\/[^./]+)\.[^/]*$/, '$1');
}

function linesOf({ file, source }: TextFile): Line[] {
  return source.split('\n').map((text, index) => ({ text, file, line: index + 1 }));
}

function merge(shared: TextFile, own: TextFile): Line[] {
  const base = linesOf(shared);
  const said = linesOf(own);
  const overrides = readEnclosures(own.source, 'Override');
  const passages = new Map(
    readEnclosures(shared.source, 'Passage').map((each) => [each.line, each]),
  );
  const body: Line[] = [];
  for (let index = countHeadLines(shared.source); index < base.length; index += 1) {
    const line = base[index];
    const passage = passages.get(index + 1);
    if (line) body.push(line);
    if (!passage) continue;
    body.push(...lay(passage, overrides, base, said));
    index = passage.end - 2;
  }
  return [...mergeHeads(shared, own), ...body];
}

/** What now stands between the tags of a passage. */
function lay(
  { attributes, line, end }: Enclosure,
  overrides: readonly Enclosure[],
  base: readonly Line[],
  said: readonly Line[],
): Line[] {
  const own = (how: string) =>
    overrides
      .filter(
        (each) => each.attributes['of'] === attributes['id'] && each.attributes['how'] === how,
      )
      .flatMap((each) => said.slice(each.line, each.end - 1));
  const replaced = overrides.some(
    (each) =>
      each.attributes['of'] === attributes['id'] &&
      ['replace', 'drop'].includes(each.attributes['how'] ?? ''),
  );
  return [
    ...own('before'),
    ...(replaced ? own('replace') : base.slice(line, end - 1)),
    ...own('after'),
  ];
}

/** The shared head, with the brand's own values over it key by key. */
function mergeHeads(shared: TextFile, own: TextFile): Line[] {
  const read = ({ file, source }: TextFile) => {
    const { head } = splitSource(source);
    const groups = groupByKey(head === '' ? [] : head.split('\n'), 1);
    const mark = ({ text, line }: HeadLine): Line => ({ text, file, line: line + 1 });
    return new Map([...groups].map(([key, lines]) => [key, lines.map(mark)]));
  };
  const values = new Map([...read(shared), ...read(own)]);
  const dashes = (line: number): Line => ({ text: '---', file: own.file, line });
  return [
    dashes(1),
    ...[...values.values()].flat(),
    dashes(Math.max(1, countHeadLines(own.source))),
  ];
}

/** The texts that one brand has: its own, or else the shared ones, of each day and language. */
export function chooseTextsOf<T extends TextFile>(texts: readonly T[], brand: string): T[] {
  const ids = new Set(texts.map(({ id }) => id));
  return texts.filter(({ id }) => {
    const parsed = parseTextId(id);
    if (parsed.brand !== undefined) return parsed.brand === brand;
    return !ids.has(formatTextId({ ...parsed, brand }));
  });
}
