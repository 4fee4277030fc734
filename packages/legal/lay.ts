/**
 * Lays the texts that a brand shows into a folder, whole and without our own tags: Astro then sees nothing of a draft, of a
 * version to come, or of another brand, and so cannot publish it.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { groupByKey } from './head.ts';
import { loadTexts } from './load.ts';
import { splitSource } from './scan.ts';
import { chooseShownTexts } from './shown.ts';

/** What only we ask for. */
const bookkeeping = ['replaces', 'draft', 'of'];

interface Options {
  brand: string;
  today: string;
  /** Holds nothing else. */
  folder: string;
}

/** `root` is the folder that holds `content/`. */
export function layTexts(root: string, { brand, today, folder }: Options): void {
  const texts = new Map(
    chooseShownTexts(loadTexts(root), { brand, today }).map(({ id, source }) => [
      `${id}.mdx`,
      clean(source),
    ]),
  );
  for (const path of listFiles(folder)) if (!texts.has(path)) rmSync(join(folder, path));
  for (const [path, source] of texts) {
    const file = join(folder, path);
    // What is the same stays as it is: whoever watches the folder is not called for nothing.
    if (existsSync(file) && readFileSync(file, 'utf8') === source) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
  }
}

/** A text as Astro compiles it. */
export function clean(source: string): string {
  const { head, body } = splitSource(source);
  const lines = [...groupByKey(head.split('\n'), 0)]
    .filter(([key]) => !bookkeeping.includes(key))
    .flatMap(([, own]) => own.map(({ text }) => text));
  return `---\n${lines.join('\n')}\n---${body.replace(/^<\/?Passage\b[^>]*>\n/gm, '')}`;
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join('/'));
}
