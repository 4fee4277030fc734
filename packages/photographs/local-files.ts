/** Pictures that are at hand: those that came in the feed's archive, and those of `--photos-dir`. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Problem } from '@agency/problem';
import { refusals } from './refusals.ts';

export interface LocalFile {
  path: string;
  size: number;
  /** Moment of its last change, milliseconds. */
  modified: number;
}

/** Finds a file by its name; in another case only where one file alone is called so. */
export type FindLocalFile = (name: string) => Promise<LocalFile | undefined>;

/**
 * @param folders Looked into in this order, not below. Only what a listing of the folder names is opened, so that no
 *   name of a feed leads out of it, and no link is followed.
 */
export async function loadLocalFiles(folders: readonly string[]): Promise<FindLocalFile> {
  const paths = new Map<string, string>();
  const anyCase = new Map<string, string | undefined>();
  for (const folder of folders) {
    for (const name of await listFiles(folder)) {
      if (paths.has(name)) continue;
      paths.set(name, join(folder, name));
      const low = name.toLowerCase();
      anyCase.set(low, anyCase.has(low) ? undefined : join(folder, name));
    }
  }
  return async (name) => {
    const path = paths.get(name) ?? anyCase.get(name.toLowerCase());
    if (!path) return undefined;
    const { size, mtimeMs } = await stat(path);
    return { path, size, modified: Math.trunc(mtimeMs) };
  };
}

export async function readLocalFile({ path, size }: LocalFile, maxBytes: number): Promise<Buffer> {
  if (size > maxBytes) throw refusals.tooLarge(maxBytes);
  return readFile(path);
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  } catch (error) {
    throw new Problem({
      what: `The folder of photographs "${folder}" cannot be read: ${(error as Error).message}.`,
      where: folder,
      fix: 'Name a folder that holds the pictures: --photos-dir <folder>.',
    });
  }
}
