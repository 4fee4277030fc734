/** The beginning of a picture whose line broke, kept so that the next try asks for the rest only. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWhole } from '../store/write-whole.ts';

export interface Partial {
  /** A strong ETag or a day of change: the server gives the rest only while this still holds (RFC 9110, If-Range). */
  validator: string | undefined;
  chunks: Buffer[];
  size: number;
}

export function startPartial(): Partial {
  return { validator: undefined, chunks: [], size: 0 };
}

/** A file is the validator, a line break, and the bytes. */
export async function loadPartial(folder: string, key: string): Promise<Partial> {
  const bytes = await readFile(fileOf(folder, key)).catch(() => undefined);
  const end = bytes?.indexOf('\n') ?? -1;
  if (!bytes || end <= 0) return startPartial();
  const rest = bytes.subarray(end + 1);
  return { validator: bytes.toString('utf8', 0, end), chunks: [rest], size: rest.length };
}

export async function savePartial(folder: string, key: string, partial: Partial): Promise<void> {
  if (!partial.validator || partial.size === 0) return;
  await mkdir(folder, { recursive: true });
  await writeWhole(
    fileOf(folder, key),
    Buffer.concat([Buffer.from(`${partial.validator}\n`), ...partial.chunks]),
  );
}

export async function dropPartial(folder: string, key: string): Promise<void> {
  await rm(fileOf(folder, key), { force: true });
}

function fileOf(folder: string, key: string): string {
  return join(folder, `${key}.part`);
}
