/**
 * The files of the photographs: `3f/3f8a…/960.avif` and the like, and `3f/3f8a….json`, which is written last and says
 * that the folder beside it is whole.
 */
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { photoFolder } from '@agency/listings';
import pLimit from 'p-limit';
import { z } from 'zod';
import type { Encoded } from '../encode.ts';
import { recipe } from '../recipe.ts';
import type { StoredPhoto } from './entry.ts';
import { removeAbandoned, writeWhole } from './write-whole.ts';

const setSchema = z.strictObject({
  width: z.int().positive(),
  height: z.int().positive(),
  recipe: z.int(),
});

/** Folders are read side by side: on a mount each one is a call over the network. */
const side = 16;

/**
 * Ids of all photographs that are whole. One look at each of 256 folders, however many photographs there are; an empty
 * set where there is no store.
 */
export async function loadPhotoIds(folder: string): Promise<Set<string>> {
  const names = await listNames(folder);
  return new Set(names.flatMap((name) => /^([0-9a-f]{24})\.json$/.exec(name)?.slice(1) ?? []));
}

/** Ids of all photographs of which anything is there. */
export async function listSets(folder: string): Promise<Set<string>> {
  const names = await listNames(folder);
  return new Set(names.flatMap((name) => /^([0-9a-f]{24})(\.json)?$/.exec(name)?.[1] ?? []));
}

async function listNames(folder: string): Promise<string[]> {
  const prefixes = (await readdir(folder).catch(() => [])).filter((name) =>
    /^[0-9a-f]{2}$/.test(name),
  );
  const names = await pLimit(side).map(prefixes, (prefix) => readdir(join(folder, prefix)));
  return names.flat();
}

/** Undefined unless it is whole and encoded as we encode. */
export async function findSet(folder: string, id: string): Promise<StoredPhoto | undefined> {
  const text = await readFile(markerOf(folder, id), 'utf8').catch(() => undefined);
  const { data } = setSchema.safeParse(parse(text));
  return data?.recipe === recipe ? { id, width: data.width, height: data.height } : undefined;
}

/** Undefined also where the power went while it was written. */
function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** Returns the bytes that were written. Killed at any moment, it leaves no set that says that it is whole and is not. */
export async function writeSet(folder: string, id: string, encoded: Encoded): Promise<number> {
  const { width, height, files } = encoded;
  const own = join(folder, photoFolder(id));
  const marker = markerOf(folder, id);
  const made = await mkdir(own, { recursive: true });
  if (!made) await removeAbandoned(folder, own);
  // Of another recipe.
  await rm(marker, { force: true });
  let written = 0;
  for (const { name, bytes } of files) {
    await writeWhole(join(own, name), bytes);
    written += bytes.length;
  }
  await writeWhole(marker, `${JSON.stringify({ width, height, recipe })}\n`);
  return written;
}

export function markerOf(folder: string, id: string): string {
  return join(folder, `${photoFolder(id)}.json`);
}
