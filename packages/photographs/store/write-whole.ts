/** Writes a file so that nobody ever sees a part of it: under another name in the same folder, then renamed. */
import { randomBytes } from 'node:crypto';
import { readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** No link and no lock: mounts of object stores know neither. */
export async function writeWhole(
  file: string,
  content: string | Uint8Array | Iterable<string>,
): Promise<void> {
  const name = `.${basename(file)}.${randomBytes(6).toString('hex')}.tmp`;
  const temporary = join(dirname(file), name);
  try {
    await writeFile(temporary, content);
    await rename(temporary, file).catch(async (error: unknown) => {
      // Some mounts do not rename over a file that is there.
      if (!(await stat(file).catch(() => undefined))) throw error;
      await rm(file);
      await rename(temporary, file);
    });
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Written when a store is opened: its date is the clock of the disk, which on a mount may differ from the machine's. */
export const openedFile = 'opened';

const day = 24 * 3600 * 1000;

/**
 * Removes what a killed import left in a folder of the store: unfinished files of yesterday and before, since an import
 * beside ours may still be writing younger ones.
 */
export async function removeAbandoned(
  store: string,
  folder: string,
  { names = /\.tmp$/, days = 1 } = {},
): Promise<void> {
  const { mtimeMs: now } = await stat(join(store, openedFile));
  for (const name of await readdir(folder).catch(() => [])) {
    if (!names.test(name)) continue;
    const file = join(folder, name);
    const found = await stat(file).catch(() => undefined);
    if (found && now - found.mtimeMs > days * day) await rm(file, { force: true });
  }
}
