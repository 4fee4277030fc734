/** The pictures of an import, several at once, and the account of them. */
import { availableParallelism } from 'node:os';
import pLimit from 'p-limit';
import sharp from 'sharp';
import { createAdmitter } from './admit.ts';
import { findAmbiguous } from './ambiguous.ts';
import { createHosts } from './fetch/hosts.ts';
import { openLine } from './fetch/request.ts';
import { defaultLimits } from './limits.ts';
import { loadLocalFiles } from './local-files.ts';
import { formatSource } from './source.ts';
import { createTaker, type Outcome } from './take-one.ts';
import type {
  MissingPicture,
  PhotographsOptions,
  PhotographsReport,
  WantedPicture,
} from './wanted.ts';

export async function takeAll(
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
