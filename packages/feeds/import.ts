/** Takes in a feed: two passes, one record in memory, nothing half-written. */
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, open, rename, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { listingsFileName, loadEachListing, writeListings, type Listing } from '@agency/listings';
import { Problem } from '@agency/problem';
import { decodeRecord } from './charset.ts';
import { indexFeed, type IndexedRecord } from './feed-index.ts';
import { guardImport } from './guard.ts';
import {
  closeLedger,
  fateOf,
  ledgerFileName,
  loadLedger,
  type Ledger,
  type LedgerEntry,
} from './ledger.ts';
import { readListing } from './read/poliris/listing.ts';
import { splitRecord } from './read/poliris/split.ts';
import type { Reason } from './reasons.ts';
import { sniff } from './sniff.ts';
import { loadTowns } from './towns.ts';

/** What the judge says of a listing. The rules live upstairs and are handed in. */
export interface Verdict {
  rule: string;
  severity: 'BLOCK' | 'WARN' | 'INFO';
  message: string;
  fix: string;
}

export interface ImportOptions {
  /** Name of the feed: part of every key. @example 'exemple' */
  source: string;
  /** Folder of the result; it gets listings.json and ledger.json. */
  into: string;
  /** Day of the import and of the judgement. */
  today: string;
  judge: (listing: Listing) => readonly Verdict[];
  /** Why a much smaller feed is right. */
  acceptShrink?: string;
  onProgress?: (done: number, of: number) => void;
}

export async function importFeed(path: string, options: ImportOptions): Promise<Ledger> {
  const { source, into, today, acceptShrink } = options;
  const file = findFeed(path);
  const format = sniff(file);
  const { records, charsets } = await indexFeed(file, format, source);
  const previous = loadLedger(join(into, ledgerFileName));

  const entries: LedgerEntry[] = [];
  await mkdir(into, { recursive: true });
  const draft = join(into, `.${listingsFileName}.${process.pid}`);
  try {
    const feed = await open(file);
    try {
      await writeListings(draft, readRecords(feed, records, format.separator, entries, options));
    } finally {
      await feed.close();
    }
    const ledger = closeLedger(
      {
        source,
        day: today,
        feed: {
          file: basename(file),
          sha256: await hashFile(file),
          format: format.format,
          charsets,
        },
        ...(acceptShrink !== undefined && { acceptedShrink: acceptShrink }),
      },
      entries,
    );
    guardImport({ file, next: ledger, previous, acceptShrink });
    await writeFile(`${draft}.ledger`, `${JSON.stringify(ledger, null, 1)}\n`);
    await rename(draft, join(into, listingsFileName));
    await rename(`${draft}.ledger`, join(into, ledgerFileName));
    return ledger;
  } finally {
    await rm(draft, { force: true });
    await rm(`${draft}.ledger`, { force: true });
  }
}

/** The second pass: reads and judges each record, enters it in the ledger, and hands on what may be published. */
async function* readRecords(
  feed: FileHandle,
  records: readonly IndexedRecord[],
  separator: string,
  entries: LedgerEntry[],
  { today, judge, into, onProgress }: ImportOptions,
): AsyncGenerator<Listing> {
  const towns = loadTowns();
  const keepDay = createDayKeeper(join(into, listingsFileName));
  for (const record of records) {
    const { line, identity } = record;
    const reasons = [...record.reasons];
    let listing: Listing | undefined;
    if (identity && fateOf(reasons) !== 'quarantined') {
      const { key, agency, reference } = identity;
      const cells = splitRecord(await loadRecord(feed, record), separator);
      const result = readListing(cells, { identity: { key, agency, reference }, today, towns });
      reasons.push(...result.reasons);
      listing = result.listing;
      if (listing) reasons.push(...judge(listing).flatMap(fromVerdict));
    }
    const fate = fateOf(reasons);
    const named = identity && { key: identity.key, reference: identity.reference };
    entries.push({ line, ...named, fate, reasons });
    onProgress?.(entries.length, records.length);
    if (listing && fate === 'published') yield keepDay(listing);
  }
}

async function loadRecord(feed: FileHandle, { offset, length }: IndexedRecord): Promise<string> {
  const { buffer } = await feed.read(Buffer.alloc(length), 0, length, offset);
  return decodeRecord(buffer).text;
}

function fromVerdict({ rule, severity, message, fix }: Verdict): Reason[] {
  if (severity === 'INFO') return [];
  return [
    { code: rule, weight: severity === 'BLOCK' ? 'withhold' : 'warning', rule, message, fix },
  ];
}

/** A listing that did not change keeps the day of its last change. Both files go by key, so they are read side by side. */
function createDayKeeper(file: string): (listing: Listing) => Listing {
  const earlier = existsSync(file) ? loadEachListing(file) : undefined;
  let candidate = earlier?.next().value as Listing | undefined;
  return (listing) => {
    while (candidate && candidate.key < listing.key) {
      candidate = earlier?.next().value as Listing | undefined;
    }
    const isSame = candidate?.key === listing.key && contentOf(candidate) === contentOf(listing);
    return isSame && candidate ? { ...listing, updatedOn: candidate.updatedOn } : listing;
  };
}

/** What a visitor would call a change: the day itself and the agency's "coup de cœur" are none. */
function contentOf(listing: Listing): string {
  return JSON.stringify({ ...listing, updatedOn: '', highlighted: false });
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** The file itself, or Annonces.csv in a folder, in whatever case it is written. */
function findFeed(path: string): string {
  if (!existsSync(path)) {
    throw new Problem({
      what: `There is no file "${path}".`,
      fix: 'Give the path of a feed: pnpm listings <file or folder>.',
    });
  }
  if (!statSync(path).isDirectory()) return path;
  const name = readdirSync(path).find((entry) => entry.toLowerCase() === 'annonces.csv');
  if (!name) {
    throw new Problem({
      what: `The folder "${path}" holds no Annonces.csv.`,
      where: path,
      fix: 'Give the folder that the export was unpacked into, or the file itself.',
    });
  }
  return join(path, name);
}
