/** Loads all complements and tells every fault of theirs with file and line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProblemDetails } from '@agency/problem';
import { findBadNames, findLonelyTexts } from './check-names.ts';
import { openComplements, type Complements } from './find.ts';
import { isEnglish, nameOf } from './name.ts';
import { readComplement, readEnglishText, textBelowHead } from './read.ts';
import type { Complement } from './schema.ts';

export const complementsFolder = 'content/listings/complements';

export interface LoadedComplements extends Complements {
  problems: readonly ProblemDetails[];
}

/** A text of a complement as a visitor reads it. */
export interface ComplementText {
  /** @example 'content/listings/complements/EX43_3011.en.mdx' */
  file: string;
  /** Of its complement. @example 'EX43_3011' */
  name: string;
  language: 'fr' | 'en';
  /** The whole file, its head too; lines end as everywhere here, whatever wrote it. */
  source: string;
  /** What stands below the head: Markdown. Empty where a complement holds facts alone. */
  body: string;
}

/**
 * @param root Folder that holds `content/`. No folder is no fault.
 * @param today The day that states are those of.
 */
export function loadComplements(root: string, today: string): LoadedComplements {
  const { all, problems } = loadComplementFiles(root);
  return { ...openComplements(all, today), problems };
}

interface ComplementFiles {
  all: readonly Complement[];
  problems: readonly ProblemDetails[];
}

/** What the files say, on whatever day. */
export function loadComplementFiles(root: string): ComplementFiles {
  const names = listNames(root);
  const problems = findBadNames(names, complementsFolder);
  const all: Complement[] = [];
  const withText = new Set<string>();
  for (const { file, language, source } of loadComplementTexts(root)) {
    const reading =
      language === 'en' ? readEnglishText(source, file) : readComplement(source, file);
    problems.push(...reading.problems);
    if (reading.complement) all.push(reading.complement);
    if (reading.hasText) withText.add(file.slice(complementsFolder.length + 1));
  }
  problems.push(...findLonelyTexts(names, withText, complementsFolder));
  return { all, problems };
}

/** Every file, in the order of their names. */
export function loadComplementTexts(root: string): ComplementText[] {
  return listNames(root)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const source = readText(join(root, complementsFolder, name));
      return {
        file: `${complementsFolder}/${name}`,
        name: nameOf(name),
        language: isEnglish(name) ? 'en' : 'fr',
        source,
        body: textBelowHead(source),
      };
    });
}

function listNames(root: string): string[] {
  const folder = join(root, complementsFolder);
  if (!existsSync(folder)) return [];
  // What a system leaves behind, such as .DS_Store, is nobody's fault.
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .sort();
}

/** Windows marks the beginning of a file and ends its lines in its own way. */
function readText(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
}
