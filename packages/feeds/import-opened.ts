/** Reads, guards and merges a feed that lies at hand, and puts the new portfolio in the place of the old one. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  loadEachText,
  loadPortfolioHead,
  portfolioFileName,
  writePortfolio,
  type PortfolioHead,
} from '@agency/listings';
import { dayInParis } from '@agency/ui';
import { keepAccount, keepFeed } from './account.ts';
import { createDraftName, listAbandoned } from './drafts.ts';
import { guardAgencies, guardImport, guardSource } from './guard.ts';
import type { Imported, ImportOptions } from './import-options.ts';
import type { TakenRecord } from './judge-record.ts';
import { closeLedger, type Ledger, type LedgerHead } from './ledger.ts';
import { mergeListings } from './merge.ts';
import { emptyMerge, type Merged } from './merged.ts';
import type { OpenedFeed } from './open/open-feed.ts';
import { createAlbum, listPictures, loadText } from './photographs.ts';
import { forgetOldRuns, type Run } from './private-store.ts';
import { overtaken, stampOf } from './overtaken.ts';
import { openReader } from './sniff.ts';
import { createSpool } from './spool.ts';
import { takeIn } from './take-in.ts';
import { loadTowns } from './towns.ts';

export async function importOpened(
  feed: OpenedFeed,
  run: Run,
  options: ImportOptions,
): Promise<Imported> {
  const { into, store, today, onProgress, photographs } = options;
  const portfolio = join(into, portfolioFileName);
  const stamp = stampOf(portfolio);
  const previous = loadPortfolioHead(into);
  guardSource(portfolio, options.source, previous);
  const file = keepFeed(run, feed);
  const reader = openReader(file, feed.name);
  const guarded = { ...options, file: feed.name, previous };
  const album = createAlbum(feed.pictures, options);
  const spool = createSpool(join(run.folder, 'spool'));
  const draft = join(into, createDraftName(draftPrefix));
  try {
    const taking = takeIn(
      reader,
      {
        source: options.source,
        today,
        towns: loadTowns(),
        townCentres: options.townCentres,
        pictures: album.names,
        privateHosts: photographs?.privateHosts,
      },
      spool,
      {
        ...options,
        threads: chooseThreads(options.threads, file),
        onProgress: (done) => onProgress?.('records', done),
      },
    );
    // While the threads start.
    const [taken, sha256] = await Promise.all([taking, hashFile(file)]);
    const runName = `${today}-${sha256.slice(0, 8)}`;
    const head = headOf(feed, { format: reader.format, sha256, runName }, previous, options);
    const close = () =>
      closeLedger(head, taken.charsets, taken.records, options.brandsOf !== undefined);
    let ledger = close();
    guardImport({ ...guarded, next: ledger, records: taken.records });
    await photographs?.take(listPictures(taken.records, spool), feed.pictures?.folder);

    await mkdir(into, { recursive: true });
    removeDrafts(into);
    const merged = emptyMerge(previous?.importedOn);
    const listings = mergeListings(
      taken.records.toSorted(compareKeys),
      {
        ...options,
        previous,
        complements: options.complements,
        earlier: loadEachText(into),
        load: (record) => loadText(record, spool, album.find),
        keepsPhotos: album.find === undefined,
      },
      merged,
    );
    await writePortfolio(draft, countEach(listings, onProgress), () => {
      // Which pictures are lacking is known only now.
      if (album.find) ledger = close();
      return portfolioHeadOf(ledger, merged, runName);
    });
    guardAgencies({ ...guarded, agencies: merged.agencies });
    spool.remove();
    feed.close();
    const { changes } = merged;
    const { records, complemented } = taken;
    await keepAccount(run, file, {
      ledger,
      changes,
      records,
      pictures: album.named,
      brandNames: options.brandNames,
    });

    if (stampOf(portfolio) !== stamp) throw overtaken(portfolio);
    const folder = run.commit(runName);
    // The account stands; this line makes it true.
    await rename(draft, portfolio);
    forgetOldRuns(store, runName);
    return { ledger, changes, complemented, folder };
  } finally {
    spool.remove();
    feed.close();
    await rm(draft, { force: true });
  }
}

function headOf(
  feed: OpenedFeed,
  { format, sha256, runName }: { format: string; sha256: string; runName: string },
  previous: PortfolioHead | undefined,
  { source, today, exportedOn, acceptShrink }: ImportOptions,
): LedgerHead {
  return {
    source,
    day: today,
    feed: {
      file: basename(feed.name),
      sha256,
      format,
      exportedOn: exportedOn ?? dayOf(feed.exportedAt, today),
    },
    // The reason was given when this very feed was taken in first.
    acceptedShrink:
      acceptShrink ?? (previous?.run === runName ? previous.acceptedShrink : undefined),
  };
}

function portfolioHeadOf(
  { source, day, feed, counts, acceptedShrink }: Ledger,
  { moved, withdrawn, suspended }: Merged,
  run: string,
): PortfolioHead {
  const { format, sha256, exportedOn } = feed;
  return {
    source,
    importedOn: day,
    run,
    feed: { format, sha256, exportedOn },
    counts,
    ...(acceptedShrink !== undefined && { acceptedShrink }),
    moved,
    withdrawn,
    ...(suspended.length > 0 && { suspended }),
  };
}

/** A small feed is read before a thread has started. */
function chooseThreads(threads: ImportOptions['threads'], file: string) {
  return threads && statSync(file).size >= threads.fromBytes ? threads : undefined;
}

function* countEach<T>(
  listings: Iterable<T>,
  onProgress: ImportOptions['onProgress'],
): Generator<T> {
  let done = 0;
  for (const listing of listings) {
    onProgress?.('listings', (done += 1));
    yield listing;
  }
}

function compareKeys(a: TakenRecord, b: TakenRecord): number {
  const [left, right] = [a.key ?? '', b.key ?? ''];
  if (left === right) return a.line - b.line;
  return left < right ? -1 : 1;
}

const draftPrefix = `.${portfolioFileName}.`;

/** What imports that were killed have left behind. */
function removeDrafts(into: string): void {
  for (const name of listAbandoned(into, draftPrefix)) rmSync(join(into, name), { force: true });
}

function dayOf(exportedAt: Date | undefined, today: string): string {
  // In the country of the agency: what is written at half past midnight is of the new day.
  const day = exportedAt ? dayInParis(exportedAt) : today;
  // A copy made later says nothing about the export.
  return day > today ? today : day;
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  // One buffer for all: a stream would wait, and leave one behind for each piece.
  const piece = Buffer.allocUnsafeSlow(1 << 20);
  const descriptor = openSync(file, 'r');
  try {
    for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece)) {
      hash.update(piece.subarray(0, read));
    }
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex');
}
