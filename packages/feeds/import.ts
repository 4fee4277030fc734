/** Takes in a feed: every record is accounted for, and what is published is replaced at one instant or not at all. */
import { basename } from 'node:path';
import { loadPortfolioHead } from '@agency/listings';
import { guardAge } from './guard.ts';
import { importOpened } from './import-opened.ts';
import type { Imported, ImportOptions } from './import-options.ts';
import { tellAddress } from './open/download.ts';
import { isAddress, openFeed, type OpenedFeed } from './open/open-feed.ts';
import { loadValidators, saveValidators, type Validators } from './open/validators.ts';
import { openRun } from './private-store.ts';

/** Undefined when the server of an address says that nothing has changed. */
export async function importFeed(
  where: string,
  options: ImportOptions,
): Promise<Imported | undefined> {
  const { store, into, exportedOn, secrets, photographs } = options;
  const saved = loadValidators(store, where, loadPortfolioHead(into)?.run);
  // "Not modified" would leave for ever a listing without the pictures that could not be had the time before.
  const known = photographs && !saved?.hasPictures ? undefined : saved;
  let exportedAt = saved?.exportedAt;
  let validators: Validators | undefined;
  const imported = await importFrom(async (scratch) => {
    const feed = await openFeed(where, { ...options, known, scratch });
    if (feed) [exportedAt, validators] = [feed.exportedAt?.toISOString(), feed.validators];
    // "Not modified" is asked too: it may mean that the software has stopped writing.
    checkAge(feed?.name ?? tellAddress(where, secrets), exportedOn ?? exportedAt, options);
    return feed;
  }, options);
  if (imported && isAddress(where)) {
    const hasPictures =
      photographs !== undefined && imported.ledger.reasons['photo-missing'] === undefined;
    const run = basename(imported.folder);
    saveValidators(store, where, { ...validators, exportedAt, run, hasPictures });
  }
  return imported;
}

/** @param open Gives the feed, or nothing when there is none to take; it may write into the folder that it is given. */
export async function importFrom(
  open: (scratch: string) => Promise<OpenedFeed | undefined>,
  options: ImportOptions,
): Promise<Imported | undefined> {
  const run = openRun(options.store);
  try {
    const feed = await open(run.folder);
    return feed && (await importOpened(feed, run, options));
  } finally {
    run.abandon();
  }
}

function checkAge(
  name: string,
  exportedAt: string | undefined,
  { now, maxAgeHours }: Pick<ImportOptions, 'now' | 'maxAgeHours'>,
): void {
  if (maxAgeHours === undefined) return;
  guardAge(name, exportedAt === undefined ? undefined : new Date(exportedAt), now, maxAgeHours);
}
