/** Loads the source of every legal text, so that it can be checked before Astro renders it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const textsFolder = 'content/legal';

export interface TextFile {
  /** @example 'cookies/2026-11-01/fr' */
  id: string;
  /** As a problem names it. @example 'content/legal/cookies/2026-11-01/fr.mdx' */
  file: string;
  source: string;
}

/** `root` is the folder that holds `content/`. */
export function loadTexts(root: string): TextFile[] {
  const base = join(root, textsFolder);
  if (!existsSync(base)) return [];
  return readdirSync(base, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.mdx'))
    .sort()
    .map((path) => ({
      id: path.replace(/\.mdx$/, ''),
      file: `${textsFolder}/${path}`,
      source: readFileSync(join(base, path), 'utf8'),
    }));
}
