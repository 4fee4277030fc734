/** Lays the files of the photographs that a brand shows into its built site, and removes those that it shows no more. */
import { copyFile, link, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { photoFiles, photoFolder, type Photo } from '@agency/listings';
import pLimit from 'p-limit';

export interface CopyReport {
  /** Files that were not there. */
  laid: number;
  removed: number;
  /** Ids of photographs that the store does not have whole: nothing of them is laid. */
  missing: string[];
}

type Shown = Pick<Photo, 'id' | 'width'>;

/** Folders looked into side by side. */
const side = 16;

/**
 * @param into Where `/photos/` is served from. @example 'dist/villa-rosa/photos'
 *
 * Hard links where the two lie on one disk, so that three brands hold a photograph once; else copies.
 */
export async function copyPhotos(
  shown: Iterable<Shown>,
  store: string,
  into: string,
): Promise<CopyReport> {
  const photos = new Map([...shown].map((photo) => [photo.id, photo]));
  const lay = chooseLaying();
  const missing: string[] = [];
  let laid = 0;
  let removed = 0;

  await pLimit(side).map(photos.values(), async (photo) => {
    const folder = photoFolder(photo.id);
    const own = new Set(photoFiles(photo));
    const there = new Set(await listNames(join(into, folder)));
    for (const name of there.difference(own)) await rm(join(into, folder, name));
    removed += there.difference(own).size;
    const lacking = [...own.difference(there)];
    if (lacking.length === 0) return;
    const kept = new Set(await listNames(join(store, folder)));
    if (!lacking.every((name) => kept.has(name))) {
      missing.push(photo.id);
      return;
    }
    await mkdir(join(into, folder), { recursive: true });
    for (const name of lacking) await lay(join(store, folder, name), join(into, folder, name));
    laid += lacking.length;
  });
  removed += await removeOthers(photos, into);
  return { laid, removed, missing: missing.sort() };
}

/** Files that no shown photograph has; folders that are empty then. */
async function removeOthers(photos: ReadonlyMap<string, Shown>, into: string): Promise<number> {
  let removed = 0;
  const prefixes = await listNames(into);
  for (const prefix of prefixes) {
    const ids = await listNames(join(into, prefix));
    const others = ids.filter((id) => !photos.has(id) || photoFolder(id) !== `${prefix}/${id}`);
    for (const id of others) {
      removed += (await listNames(join(into, prefix, id))).length;
      await rm(join(into, prefix, id), { recursive: true });
    }
    if (ids.length === others.length) await rm(join(into, prefix), { recursive: true });
  }
  if (prefixes.length > 0 && photos.size === 0) await rmdir(into);
  return removed;
}

/** Hard links until the first that the disk refuses. */
function chooseLaying(): (from: string, to: string) => Promise<void> {
  let isLinking = true;
  return async (from, to) => {
    if (isLinking) {
      try {
        return await link(from, to);
      } catch (error) {
        const { code = '' } = error as NodeJS.ErrnoException;
        if (code === 'EEXIST') return;
        // Another disk, a mount or a system without links.
        if (!/^(EXDEV|EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS|EMLINK|EACCES)$/.test(code)) throw error;
        isLinking = false;
      }
    }
    const temporary = `${to}.${randomBytes(4).toString('hex')}.tmp`;
    await copyFile(from, temporary);
    await rename(temporary, to);
  };
}

/** What is in a folder; nothing where there is none, or a file that some computer has left. */
async function listNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw error;
  }
}
