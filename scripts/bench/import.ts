/** A large feed taken in with all that belongs to it, beside two libraries that only read its cells. */
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { loadPortfolioHead, type Counts } from '@agency/listings';
import manifest from '../../package.json' with { type: 'json' };
import { root } from '../brands.ts';
import { sampleDay, writeExport } from '../sample/export.ts';
import { loadPortfolio } from '../sample/portfolio.ts';
import { runMeasured, type Measured } from './run-measured.ts';

export interface ImportFigures {
  bytes: number;
  counts: Counts;
  /** Of each contestant, one run a round. */
  runs: Readonly<Record<Contestant, readonly Measured[]>>;
}

const contestants = ['ours', 'papaparse', 'csv-parse'] as const;
type Contestant = (typeof contestants)[number];

const readCsv = join(import.meta.dirname, 'read-csv.ts');

/**
 * What `pnpm listings` gives to Node. V8 is told there to keep little room for what is new, and not to guess that a
 * record lives long: left to itself it takes some 100 MB more, and at times 400. It tidies up on the thread that works,
 * since the others work too.
 */
function findCommand(): string[] {
  const [, ...args] = manifest.scripts.listings.split(' ');
  return args.map((arg) => (arg.endsWith('.ts') ? join(root, arg) : arg));
}

/**
 * @param records How many at least: the made-up portfolio, again and again under other references.
 * @param rounds In each all run in turn: a machine that is slow for a while is so for all.
 * @param base A folder with room for three times the feed (4 kB a record).
 */
export async function benchImport(
  records: number,
  rounds: number,
  base: string,
): Promise<ImportFigures> {
  const folder = await mkdtemp(join(base, 'bench-import-'));
  try {
    const feed = join(folder, 'Annonces.csv');
    await pipeline(multiplyExport(records), createWriteStream(feed));
    let counts: Counts | undefined;
    const runs: Record<Contestant, Measured[]> = { ours: [], papaparse: [], 'csv-parse': [] };
    for (let round = 0; round < rounds; round += 1) {
      const { counts: own, ...ours } = await takeIn(feed, folder);
      counts = own;
      runs.ours.push(ours);
      for (const library of ['papaparse', 'csv-parse'] as const) {
        runs[library].push(await runMeasured(readCsv, library, feed));
      }
    }
    if (!counts) throw new Error('There was no round.');
    checkAgreement(counts, runs);
    return { bytes: (await stat(feed)).size, counts, runs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As an agency would, but for the pictures, which have a bench of their own. */
async function takeIn(feed: string, folder: string): Promise<Measured & { counts: Counts }> {
  const [into, store] = [join(folder, 'into'), join(folder, 'private')];
  try {
    const measured = await runMeasured(
      ...findCommand(),
      ...[feed, '--source', 'exemple', '--today', sampleDay, '--exported', sampleDay],
      ...['--into', into, '--store', store, '--no-photos'],
    );
    const head = loadPortfolioHead(into);
    if (!head) throw new Error('The import has written nothing.');
    return { ...measured, counts: head.counts };
  } finally {
    for (const each of [into, store]) await rm(each, { recursive: true, force: true });
  }
}

/** Whoever loses a record on the way is quick for nothing. */
function checkAgreement({ records }: Counts, runs: ImportFigures['runs']): void {
  for (const { output } of [...runs.papaparse, ...runs['csv-parse']]) {
    const read = (JSON.parse(output) as { records: number }).records;
    if (read !== records)
      throw new Error(`We have taken in ${records} records, a library ${read}.`);
  }
}

function* multiplyExport(records: number): Generator<Buffer> {
  const portfolio = loadPortfolio();
  for (let done = 0, copy = 1; done < records; copy += 1) {
    const number = String(copy).padStart(5, '0');
    const named = portfolio
      .slice(0, records - done)
      .map((record) => ({ ...record, reference: `${record.reference}${number}` }));
    const bytes = writeExport(named).get('Annonces.csv');
    if (!bytes) throw new Error('unreachable: an export has a file of the listings');
    done += bytes.filter((byte) => byte === 0x0a).length;
    yield bytes;
  }
}

export function formatImport({ bytes, counts, runs }: ImportFigures): string {
  const megabytes = (count: number) => `${(count / 1e6).toFixed(0)} MB`;
  const times = (each: readonly Measured[], unit: 'seconds' | 'cpuSeconds') =>
    medianOf(each.map((run, round) => run[unit] / (runs.papaparse[round]?.[unit] ?? NaN)));
  const lines = contestants.map((name) => {
    const own = runs[name];
    const seconds = medianOf(own.map((run) => run.seconds));
    return [
      `${name.padEnd(10)} ${seconds.toFixed(1)} s, ${(counts.records / seconds).toFixed(0)} records a second,`,
      `peak ${megabytes(Math.max(...own.map(({ peakBytes }) => peakBytes)))};`,
      `${times(own, 'seconds').toFixed(2)} times papaparse (processor: ${times(own, 'cpuSeconds').toFixed(2)} times)`,
    ].join(' ');
  });
  return [
    `${counts.records} records, ${megabytes(bytes)}: ${counts.published} published, ${counts.withheldByRule} withheld by a rule, ${counts.withheldByStatus} by their status, ${counts.quarantined} quarantined`,
    ...lines,
    'Ours reads, checks, judges, accounts and writes; the libraries only read the cells. Medians; the largest peak.',
  ].join('\n');
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
