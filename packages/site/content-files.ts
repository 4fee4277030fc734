/** The files of content that a build reads as a whole, before any page: short texts and facts. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['content/copy', 'content/facts'];

/** Paths of all of them, sorted. */
export function listContentFiles(root: string): string[] {
  return folders
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
