/** The store of photographs, opened for an import: what is known of each source, and the files of each photograph. */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problem } from '@agency/problem';
import type { PhotographsConfig } from '../config.ts';
import type { Encoded } from '../encode.ts';
import { recipe } from '../recipe.ts';
import { findAddress, sourceKey } from '../source.ts';
import { type Entry, type StoredPhoto } from './entry.ts';
import { forgetUnseen, mayForget, type ListShown } from './forget.ts';
import { loadIndex, removeSegments, writeSegment } from './segments.ts';
import { findSet, loadPhotoIds, writeSet } from './sets.ts';
import { openedFile, removeAbandoned, writeWhole } from './write-whole.ts';

export interface PhotoStore {
  readonly folder: string;
  /** Beginnings of pictures whose line broke. */
  readonly partials: string;
  /** The photograph of a source. Of a bare file name only once this import has seen the file: the next feed may call another so. */
  find(source: string): StoredPhoto | undefined;
  /** What an earlier import learnt of a source. */
  known(key: string): Entry | undefined;
  /** The photograph of an entry, unless it was refused, or its files are gone or of another recipe. */
  photoOf(entry: Entry): StoredPhoto | undefined;
  /** The photograph of bytes that came under any source. */
  photoWith(id: string): Promise<StoredPhoto | undefined>;
  /** Why these bytes were refused when they were last seen. */
  refusalOf(id: string): string | undefined;
  /** Returns the bytes that were written. */
  put(id: string, encoded: Encoded): Promise<number>;
  note(entry: Entry): Promise<void>;
  close(): Promise<void>;
  /**
   * Removes what no listing shows and no import has wanted for ninety days; returns how many photographs. After `close`.
   *
   * @param asOf The day that counts as today.
   */
  forget(asOf: string, listShown: ListShown): Promise<number>;
}

/** Lines that a killed import forgets at most, and for how long at most: their pictures are received again, not encoded. */
const lines = 50;
const milliseconds = 5000;

/** `PHOTOS_DIR`, or else what the brand's configuration says. */
export function choosePhotosFolder(
  root: string,
  env: NodeJS.ProcessEnv,
  { folder }: Pick<PhotographsConfig, 'folder'>,
): string {
  return resolve(root, env['PHOTOS_DIR'] || folder);
}

/**
 * Two imports may hold the same store open: neither spoils what the other writes. What one forgets the other may still
 * report; the next import takes it again.
 */
export async function openPhotoStore(folder: string): Promise<PhotoStore> {
  const index = join(folder, 'index');
  const partials = join(folder, 'partial');
  await told(folder, async () => {
    await mkdir(index, { recursive: true });
    await writeWhole(join(folder, openedFile), '');
    await removeAbandoned(folder, index);
    await removeAbandoned(folder, partials, { names: /./, days: 7 });
  });
  const ids = await loadPhotoIds(folder);
  const { entries, segments } = await loadIndex(index);
  const refused = new Map<string, string>();
  for (const entry of entries.values()) if (entry.refused) refused.set(entry.id, entry.refused);

  const seen = new Set<string>();
  let pending: Entry[] = [];
  let flushed = performance.now();

  async function flush(): Promise<void> {
    const own = pending;
    pending = [];
    flushed = performance.now();
    if (own.length > 0) segments.push(await told(folder, () => writeSegment(index, own)));
  }

  function photoOf(entry: Entry): StoredPhoto | undefined {
    const { id, width, height } = entry;
    if (!width || !height || entry.recipe !== recipe || !ids.has(id)) return undefined;
    return { id, width, height };
  }

  return {
    folder,
    partials,
    find(source) {
      const key = sourceKey(source);
      const entry = findAddress(source) || seen.has(key) ? entries.get(key) : undefined;
      return entry && photoOf(entry);
    },
    known: (key) => entries.get(key),
    photoOf,
    photoWith: (id) => findSet(folder, id),
    refusalOf: (id) => refused.get(id),
    async put(id, encoded) {
      const bytes = await told(folder, () => writeSet(folder, id, encoded));
      ids.add(id);
      return bytes;
    },
    async note(entry) {
      seen.add(entry.key);
      if (entries.get(entry.key) === entry) return;
      entries.set(entry.key, entry);
      if (entry.refused) refused.set(entry.id, entry.refused);
      pending.push(entry);
      if (pending.length >= lines || performance.now() - flushed > milliseconds) await flush();
    },
    async close() {
      await flush();
      if (segments.length <= 1) return;
      await told(folder, () => writeSegment(index, entries.values()));
      await removeSegments(index, segments);
    },
    async forget(asOf, listShown) {
      if (!mayForget(entries, ids, asOf)) return 0;
      return told(folder, () => forgetUnseen(folder, asOf, listShown));
    },
  };
}

/** What the disk refuses, told to whoever runs the command. */
async function told<T>(folder: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    throw new Problem({
      what: `The photographs cannot be stored in "${folder}": ${(error as Error).message}.`,
      where: folder,
      fix: 'Make room and give the right to write there, or name another folder: photographs.folder in site.config.ts, or PHOTOS_DIR.',
    });
  }
}
