/** What portals are sent and the site never shows: read again from the feed of the last import, which only this machine has. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PortfolioHead } from '@agency/listings';
import { Problem } from '@agency/problem';
import { isKeptFeed } from './account.ts';
import { openReader } from './sniff.ts';
import type { PrivateColumns } from './write/poliris/private.ts';

/** @param store Folder of the source in the private store. @returns By the key of the listing. */
export async function loadPrivateColumns(
  store: string,
  { run, source, importedOn }: PortfolioHead,
): Promise<Map<string, PrivateColumns>> {
  const folder = join(store, run);
  const name = existsSync(folder) ? readdirSync(folder).find(isKeptFeed) : undefined;
  if (!name) {
    throw new Problem({
      what: `The feed of the import of ${importedOn} is not in the private store.`,
      where: folder,
      fix: 'Run this where the feed was taken in, or take it in here: pnpm listings <file>.',
    });
  }
  const columns = new Map<string, PrivateColumns>();
  const reader = openReader(join(folder, name), name);
  for await (const { key, ranks } of reader.readPrivate(source)) columns.set(key, { ranks });
  return columns;
}
