/** Loads the short texts of a brand: `content/copy/<topic>.<lang>.yaml`, with `<topic>.<lang>.<brand>.yaml` over it key by key. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import { findNearest, throwProblems, type ProblemDetails } from '@agency/problem';
import { languages, parseOverlayName, type Language } from './overlay.ts';
import { findTypographyFaults } from './typography.ts';

export type Copy = Readonly<Record<Language, ReadonlyMap<string, string>>>;

interface Text {
  value: string;
  where: string;
}
interface CopyFile {
  topic: string;
  language: Language;
  brand: string | undefined;
  texts: Map<string, Text>;
}

/** Throws one report with every fault of every file: syntax, typography, unknown keys, keys that a language lacks. */
export function loadCopy(root: string, brand: string): Copy {
  const problems: ProblemDetails[] = [];
  const files = loadFiles(root, brand, problems);
  const copy = { fr: new Map<string, string>(), en: new Map<string, string>() };

  for (const topic of new Set(files.map((file) => file.topic))) {
    // The shared words first, whatever the files are called: a brand's own are laid over them.
    const own = files
      .filter((file) => file.topic === topic)
      .sort((a, b) => Number(a.brand !== undefined) - Number(b.brand !== undefined));
    const shared = new Map(
      own.filter((file) => !file.brand).map((file) => [file.language, file.texts]),
    );
    for (const file of own) {
      const base = shared.get(file.language);
      for (const [key, text] of file.texts) {
        if (file.brand && base && !base.has(key)) problems.push(unknownKey(key, text, base));
        else copy[file.language].set(`${topic}.${key}`, text.value);
      }
    }
    problems.push(...own.flatMap(judgeTypography), ...findGaps(topic, own));
  }
  throwProblems(problems);
  return copy;
}

function loadFiles(root: string, brand: string, problems: ProblemDetails[]): CopyFile[] {
  const folder = join(root, 'content/copy');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const where = `content/copy/${name}`;
      const [topic = '', ...rest] = name.slice(0, -'.yaml'.length).split('.');
      const overlay = parseOverlayName(rest.join('.'));
      if (!overlay) {
        problems.push({
          what: `"${name}" is no name of a text file.`,
          where,
          fix: 'Name it <topic>.<fr|en>.yaml or <topic>.<fr|en>.<brand>.yaml.',
        });
        return [];
      }
      if (overlay.brand && overlay.brand !== brand) return [];
      const source = readFileSync(join(folder, name), 'utf8');
      return [{ topic, ...overlay, texts: readTexts(source, where, problems) }];
    });
}

/** Flattens nested maps to dotted keys: `rooms: { one: … }` is `rooms.one`. */
function readTexts(source: string, where: string, problems: ProblemDetails[]): Map<string, Text> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const texts = new Map<string, Text>();
  for (const error of document.errors) {
    problems.push({
      what: `The file cannot be read: ${error.message.split('\n')[0]}.`,
      where: `${where}:${error.linePos?.[0].line ?? 1}`,
      fix: 'Put the text between quotation marks, and check the indentation.',
    });
  }
  visit(document, {
    Pair(_, pair, path) {
      if (!isScalar(pair.key) || isMap(pair.value)) return;
      const parents = path.filter(isPair).map((parent) => String(parent.key));
      const line = lines.linePos(pair.key.range?.[0] ?? 0).line;
      const value = isScalar(pair.value) ? pair.value.value : undefined;
      const key = [...parents, String(pair.key.value)].join('.');
      if (typeof value === 'string' && value.trim() !== '') {
        texts.set(key, { value, where: `${where}:${line}` });
      } else {
        problems.push({
          what: `"${key}" is no text.`,
          where: `${where}:${line}`,
          fix: 'Write the text between quotation marks after the colon.',
        });
      }
    },
  });
  return texts;
}

function judgeTypography({ language, texts }: CopyFile): ProblemDetails[] {
  return [...texts.values()].flatMap(({ value, where }) =>
    findTypographyFaults(value, language).map((fault) => ({ ...fault, where })),
  );
}

function unknownKey(key: string, { where }: Text, base: ReadonlyMap<string, Text>): ProblemDetails {
  const nearest = findNearest(key, [...base.keys()]);
  return {
    what: `"${key}" replaces nothing: the shared text has no such key.`,
    where,
    fix: nearest ? `Write "${nearest}", or remove the line.` : 'Remove the line.',
  };
}

/** Keys that one language has and the other lacks, for the shared texts and for each brand's own. */
function findGaps(topic: string, files: readonly CopyFile[]): ProblemDetails[] {
  const scopes = new Set(files.map((file) => file.brand));
  return [...scopes].flatMap((brand) => {
    const ofScope = files.filter((file) => file.brand === brand);
    const keys = new Set(ofScope.flatMap((file) => [...file.texts.keys()]));
    return languages.flatMap((language) => {
      const present = ofScope.find((file) => file.language === language)?.texts;
      const file = `content/copy/${[topic, language, brand].filter(Boolean).join('.')}.yaml`;
      return [...keys]
        .filter((key) => !present?.has(key))
        .map((key) => ({
          what: `The text "${topic}.${key}" is missing in ${language}.`,
          where: file,
          fix: `Add "${key}" to the file.`,
        }));
    });
  });
}
