/** The files of content that a build reads as a whole, before any page. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { complementsFolder } from '@agency/complements';

const folders = ['content/copy', 'content/facts', 'content/forms'];

/** Of them all: where a new file may appear. */
export const contentFolders = [...folders, complementsFolder];

/** Short texts, facts and forms: any page may show them. Sorted. */
export function listContentFiles(root: string): string[] {
  return folders.flatMap((folder) => listFiles(join(root, folder)));
}

/** What the agency adds to listings: complements, and who answers for a doubt. A page shows those of its listings. */
export function listAddedFiles(root: string): string[] {
  const overrides = join(root, 'content/listings/overrides.yaml');
  return [
    ...listFiles(join(root, complementsFolder)),
    ...(existsSync(overrides) ? [overrides] : []),
  ];
}

function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
