/** Takes in a feed: every record is accounted for, and what is published is replaced at one instant or not at all. */
import { basename } from 'node:path';
import { loadPortfolioHead } from '@agency/listings';
import type { Changes } from './changes.ts';
import { guardAge, type GuardOptions } from './guard.ts';
import { importOpened } from './import-opened.ts';
import type { Ledger } from './ledger.ts';
import { tellAddress } from './open/download.ts';
import { isAddress, openFeed, type OpenedFeed, type OpenOptions } from './open/open-feed.ts';
import { loadValidators, saveValidators, type Validators } from './open/validators.ts';
import type { FoundPhoto, PhotographTaker } from './photographs.ts';
import { openRun } from './private-store.ts';
import type { TakeInOptions } from './take-in.ts';

export interface ImportOptions
  extends GuardOptions, Omit<OpenOptions, 'known' | 'scratch'>, Omit<TakeInOptions, 'onProgress'> {
  /** Name of the feed: part of every key. @example 'exemple' */
  source: string;
  /** Folder of what may be published: it gets portfolio.json. */
  into: string;
  /** Folder of what must not be: accounts, the feed itself, quarantined records. */
  store: string;
  /** Day of the import and of the judgement. */
  today: string;
  now: Date;
  /** Day of the export, when somebody knows it better than the file or the server. */
  exportedOn?: string | undefined;
  /** Oldest feed that is taken, in hours. */
  maxAgeHours?: number | undefined;
  /** Absent: the pictures of the time before stay as they are. */
  photographs?: PhotographTaker | undefined;
  /** Pictures that came with this feed when it was first taken in, by name. */
  knownPictures?: ReadonlyMap<string, FoundPhoto>;
  /** How the report calls the brands, by their ids. */
  brandNames?: Readonly<Record<string, string>> | undefined;
  onProgress?: (stage: 'records' | 'listings', done: number) => void;
}

export interface Imported {
  ledger: Ledger;
  changes: Changes;
  /** Files of the complements that a listing has used. */
  complemented: ReadonlySet<string>;
  /** Folder of the account. */
  folder: string;
}

/** Undefined when the server of an address says that nothing has changed. */
export async function importFeed(
  where: string,
  options: ImportOptions,
): Promise<Imported | undefined> {
  const { store, into, exportedOn, secrets } = options;
  const known = loadValidators(store, where, loadPortfolioHead(into)?.run);
  let exportedAt = known?.exportedAt;
  let validators: Validators | undefined;
  const imported = await importFrom(async (scratch) => {
    const feed = await openFeed(where, { ...options, known, scratch });
    if (feed) [exportedAt, validators] = [feed.exportedAt?.toISOString(), feed.validators];
    // "Not modified" is asked too: it may mean that the software has stopped writing.
    checkAge(feed?.name ?? tellAddress(where, secrets), exportedOn ?? exportedAt, options);
    return feed;
  }, options);
  if (imported && isAddress(where)) {
    saveValidators(store, where, { ...validators, exportedAt, run: basename(imported.folder) });
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
