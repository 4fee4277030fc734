/** Brings a feed to a file that can be read: from a file, a folder, an archive, standard input or the network. */
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { limitBytes } from './limits.ts';
import { download, tellAddress } from './download.ts';
import { findFeed } from './find-feed.ts';
import type { Pictures } from './picture.ts';
import { unpack } from './zip.ts';
import type { Validators } from './validators.ts';

export interface OpenedFeed {
  /** The bytes of the feed. */
  file: string;
  /** How it is called in a message: no folder of ours, no secret of an address. */
  name: string;
  /** When it was written, as the file, the archive or the server says. */
  exportedAt: Date | undefined;
  /** Those that came along. */
  pictures: Pictures | undefined;
  /** Of an address: sent next time, so that nothing is fetched twice. */
  validators?: Validators;
  /** Removes what was written to get here. */
  close(): void;
}

export interface OpenOptions {
  /** Most bytes of the feed itself. */
  maxBytes?: number;
  /** Of an address: the whole transfer, in milliseconds. */
  timeout?: number;
  /** What stands in the address and must not be told: values of the environment. */
  secrets?: readonly string[];
  /** What the server said of the feed that was taken last. */
  known?: Validators | undefined;
  /** Where to put what has to be fetched or unpacked: a folder that nobody else reads. */
  scratch?: string;
}

const gigabyte = 1024 ** 3;
const maxBytesByDefault = 2 * gigabyte;

type Found = Pick<OpenedFeed, 'file' | 'name' | 'exportedAt' | 'pictures' | 'validators'>;

/**
 * Undefined when the server says that nothing has changed.
 *
 * @param where A path, an http(s) address, or "-" for standard input.
 */
export async function openFeed(
  where: string,
  options: OpenOptions = {},
): Promise<OpenedFeed | undefined> {
  const folder = mkdtempSync(join(options.scratch ?? tmpdir(), 'opened-'));
  const close = () => rmSync(folder, { recursive: true, force: true });
  const limited = { maxBytes: maxBytesByDefault, ...options };
  try {
    const found = await find(where, join(folder, 'feed'), limited);
    if (found) return { ...(await unpackIfZip(found, folder, limited.maxBytes)), close };
  } catch (error) {
    close();
    throw error;
  }
  close();
  return undefined;
}

/** True of what is fetched over the network. */
export function isAddress(where: string): boolean {
  return /^https?:\/\//i.test(where);
}

async function find(
  where: string,
  file: string,
  { maxBytes, timeout = 120_000, known, secrets }: OpenOptions & { maxBytes: number },
): Promise<Found | undefined> {
  if (where === '-') {
    const name = 'standard input';
    await pipeline(process.stdin, limitBytes(maxBytes, name), createWriteStream(file));
    return { file, name, exportedAt: undefined, pictures: undefined };
  }
  if (isAddress(where)) {
    const name = tellAddress(where, secrets);
    const got = await download(where, file, { maxBytes, timeout, known, name });
    if (!got) return undefined;
    const { writtenAt, validators } = got;
    return { file, name, exportedAt: writtenAt, pictures: undefined, validators };
  }
  const found = findFeed(where);
  return { ...found, name: found.file, exportedAt: statSync(found.file).mtime };
}

async function unpackIfZip(found: Found, folder: string, maxBytes: number): Promise<Found> {
  if (!(await isZip(found.file))) return found;
  const { feed, pictures, writtenAt } = await unpack(found.file, found.name, folder, maxBytes);
  return {
    ...found,
    file: feed,
    exportedAt: writtenAt ?? found.exportedAt,
    pictures: pictures ?? found.pictures,
  };
}

async function isZip(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return buffer.toString('latin1') === 'PK';
  } finally {
    await handle.close();
  }
}
