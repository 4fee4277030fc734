/** Every source file of the house, with what it imports. */
import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';

export interface Source {
  /** From the repository's root. @example 'packages/ui/format.ts' */
  path: string;
  text: string;
  /** Specifiers as written; relative ones as a path from the repository's root. */
  imports: readonly string[];
}

/** Loads all code of packages/, sites/ and scripts/. */
export function loadSources(root: string): Source[] {
  return globSync(['{packages,sites,scripts}/**/*.{ts,mjs,astro}', 'astro.config.mjs'], {
    cwd: root,
    exclude: (name) => /(^|\/)(node_modules|\.astro)$/.test(name),
  })
    .sort()
    .map((path) => readSource(path, readFileSync(`${root}/${path}`, 'utf8')));
}

/** Reads the imports of one file; in an .astro file those of its frontmatter and of its scripts. */
export function readSource(path: string, text: string): Source {
  const code = path.endsWith('.astro') ? codeOf(text) : text;
  const imports = ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? posix.join(posix.dirname(path), fileName) : fileName,
    );
  return { path, text, imports };
}

function codeOf(astro: string): string {
  const frontmatter = /^---\n(.*?)^---/ms.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, body]) => body);
  return [frontmatter, ...scripts].join('\n');
}
