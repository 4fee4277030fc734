/** Takes the pictures that a feed names into the store. What cannot be had is told; the listing stands without it. */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { createAdmitter } from './admit.ts';
import { findAmbiguous } from './ambiguous.ts';
import { createHosts } from './fetch/hosts.ts';
import { openLine } from './fetch/request.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { loadLocalFiles } from './local-files.ts';
import { formatSource } from './source.ts';
import type { PhotoStore } from './store/store.ts';
import { createTaker, type Outcome } from './take-one.ts';

export interface WantedPicture {
  /** An https address, or the name of a file that came in the feed's archive. */
  source: string;
  /** Of the listing that wants it, for messages. */
  reference: string;
}

export interface PhotographsOptions {
  store: PhotoStore;
  /** @example '2026-11-26' */
  today: string;
  /** Folders of pictures at hand, the first one first: of the archive, of `--photos-dir`. */
  folders?: readonly string[];
  /** Hosts of our own network that may be called, without TLS too. @example ['crm.lan', '192.168.1.4'] */
  privateHosts?: readonly string[];
  /** A picture that changes gets another address (Poliris 4.12), so a known one is seldom asked for again: 30 days. */
  recheckAfterDays?: number;
  /** Pictures encoded side by side: one a core, unless said. */
  encoders?: number;
  limits?: Partial<Limits>;
  onProgress?: (done: number, of: number) => void;
  /** Ends early: what was taken until then is kept and told. */
  signal?: AbortSignal;
}

export interface MissingPicture {
  /** Without names, passwords and queries. */
  source: string;
  /** Of the listings that want it. */
  references: string[];
  /** A sentence for the agency, in French. */
  reason: string;
}

/** Pictures wanted = taken + already + missing, unless it was stopped. A picture that several listings want counts once. */
export interface PhotographsReport {
  /** Not known before, or changed at their server. */
  taken: number;
  already: number;
  /** In the order in which they were wanted. */
  missing: MissingPicture[];
  requests: number;
  encoded: number;
  /** Of pictures, over the line or from a folder. */
  bytesReceived: number;
  bytesWritten: number;
  seconds: number;
  /** The signal ended it before all was done. */
  stopped: boolean;
}

/**
 * @example
 * const store = await openPhotoStore(choosePhotosFolder(root, process.env));
 * const report = await takePhotographs(wanted, { store, today, folders: [photosDir] });
 * const photo = store.find('https://crm.example/1.jpg');
 */
export async function takePhotographs(
  wanted: Iterable<WantedPicture>,
  options: PhotographsOptions,
): Promise<PhotographsReport> {
  const start = performance.now();
  const { store, today, folders = [], recheckAfterDays = 30, onProgress } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const privateHosts = new Set(options.privateHosts);
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, ...(options.signal ? [options.signal] : [])]);

  const references = gatherReferences(wanted);
  const findFile = await loadLocalFiles(folders);
  const line = openLine(limits, privateHosts);
  const place = pLimit(options.encoders ?? availableParallelism());
  const admitter = createAdmitter(store, { maxPixels: limits.maxPixels, place });
  const take = createTaker({
    store,
    today,
    recheckAfterDays,
    findFile,
    isAmbiguous: findAmbiguous(references.keys()),
    admitter,
    hosts: createHosts(limits),
    session: { line, limits, partials: store.partials, signal },
  });

  const outcomes = new Map<string, Outcome>();
  const queue = references.keys();
  async function work(): Promise<void> {
    for (const source of queue) {
      if (signal.aborted) return;
      outcomes.set(source, await take(source));
      onProgress?.(outcomes.size, references.size);
    }
  }
  const failure = await besideEachOther(limits.pictures, work, ended);
  await line.close();
  await store.close();
  if (failure && !options.signal?.aborted) throw failure.error;

  const count = (state: Outcome['state']) =>
    outcomes.values().reduce((sum, outcome) => sum + Number(outcome.state === state), 0);
  return {
    taken: count('taken'),
    already: count('already'),
    missing: tellMissing(references, outcomes),
    requests: line.requests,
    encoded: admitter.encoded,
    bytesReceived: admitter.received,
    bytesWritten: admitter.written,
    seconds: (performance.now() - start) / 1000,
    stopped: signal.aborted,
  };
}

/** Which listings want each picture. */
function gatherReferences(wanted: Iterable<WantedPicture>): Map<string, string[]> {
  const references = new Map<string, string[]>();
  for (const { source, reference } of wanted) {
    const own = references.get(source);
    if (!own) references.set(source, [reference]);
    else if (!own.includes(reference)) own.push(reference);
  }
  return references;
}

/** Lets all of them end before it gives the first error: nothing is written behind the caller's back. */
async function besideEachOther(
  count: number,
  work: () => Promise<void>,
  ended: AbortController,
): Promise<{ error: unknown } | undefined> {
  // One thread a picture: pictures side by side use the cores better than threads within one.
  const threads = sharp.concurrency();
  sharp.concurrency(1);
  let first: { error: unknown } | undefined;
  const workers = Array.from({ length: count }, () =>
    work().catch((error: unknown) => {
      first ??= { error };
      ended.abort(error);
    }),
  );
  await Promise.all(workers);
  sharp.concurrency(threads);
  return first;
}

function tellMissing(
  references: ReadonlyMap<string, string[]>,
  outcomes: ReadonlyMap<string, Outcome>,
): MissingPicture[] {
  return [...references].flatMap(([source, own]) => {
    const outcome = outcomes.get(source);
    if (outcome?.state !== 'missing') return [];
    return { source: formatSource(source), references: own, reason: outcome.reason };
  });
}
