/** Searches made-up portfolios in Chromium, slowed down to a cheap telephone, with our engine and with others side by side. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, constants } from 'node:zlib';
import { create, insertMultiple, save } from '@orama/orama';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { chromium, type Browser } from 'playwright';
import { loadMap } from '@agency/map';
import { buildIndex, placeCards, writeIndex, writeLists } from '@agency/search';
import { chromiumFlags, ensureChromium } from '@agency/testing';
import type { Listing } from '@agency/listings';
import { root } from '../brands.ts';
import { documentOf } from './search/document.ts';
import { writePagefind } from './search/pagefind-files.ts';
import { makePortfolio } from './search/portfolio.ts';
import { miniSearchOptions, oramaSchema } from './search/options.ts';
import type { askedAt as AskedAt, Engine } from './search/in-browser/engine.ts';

/** Chromium's own way to be a cheap telephone. */
const slowdown = 4;
const turns = 100;
/** Milliseconds for the questions of one engine: one that needs longer is asked no more. */
const patience = 300_000;

type Files = Readonly<Record<string, Buffer>>;
interface Contestant {
  name: string;
  script: string;
  files: (listings: readonly Listing[]) => Files | Promise<Files>;
}

const contestants: readonly Contestant[] = [
  {
    name: 'our columns',
    script: 'own',
    files: (listings) => {
      const { lists, ...index } = buildIndex(listings);
      const cards = new Uint32Array(placeCards(index).files).map((_, file) =>
        Math.imul(file, 2_654_435_761),
      );
      return {
        '/index.bin': writeIndex({ ...index, cards }),
        '/lists.bin': writeLists(lists, listings.length),
      };
    },
  },
  {
    name: 'MiniSearch',
    script: 'minisearch',
    files: (listings) => {
      const index = new MiniSearch(miniSearchOptions);
      index.addAll(listings.map(documentOf));
      return json(index);
    },
  },
  {
    name: 'itemsjs',
    script: 'itemsjs',
    files: (listings) => json(listings.map(documentOf)),
  },
  {
    name: 'Orama',
    script: 'orama',
    files: async (listings) => {
      const database = create({ schema: oramaSchema });
      await insertMultiple(
        database,
        listings.map((listing, row) => ({ ...documentOf(listing, row), id: String(row) })),
        listings.length,
      );
      return json(save(database));
    },
  },
  {
    name: 'Pagefind',
    script: 'pagefind',
    files: (listings) => writePagefind(listings.map(documentOf)),
  },
];

interface SearchResult {
  name: string;
  listings: number;
  /** Compressed: of what is fetched for the questions, the engine's code too. */
  bytes: number;
  /** Milliseconds from the first byte asked to ready, slowed down. */
  ready: number;
  /** Milliseconds of a question: of the first one, and the median. */
  first: number;
  median: number;
  /** How many were asked. */
  questions: number;
  /** The longest task, in milliseconds; 0: none above 50. */
  longTask: number;
  /** How many listings the questions found: the same for all who were asked all, or somebody is wrong. */
  found: number;
}

/** Each engine is told of as soon as it was measured. */
export async function benchSearch(
  sizes: readonly number[],
  log: (line: string) => void,
): Promise<void> {
  const towns = [...loadMap().places.values()]
    .slice(0, 150)
    .map(({ name, insee }) => ({ name, insee, postcode: '64000' }));
  const browser = await chromium.launch({
    executablePath: ensureChromium(log),
    args: chromiumFlags,
  });
  log(formatRow(head));
  try {
    for (const size of sizes) {
      const listings = makePortfolio(size, towns);
      for (const contestant of contestants) {
        log(formatResult(await measure(browser, contestant, listings, log)));
      }
    }
  } finally {
    await browser.close();
  }
}

async function measure(
  browser: Browser,
  { name, script, files }: Contestant,
  listings: readonly Listing[],
  log: (line: string) => void,
): Promise<SearchResult> {
  const served = await files(listings);
  const code = await bundle(script);
  const server = await serve({ ...served, '/engine.js': Buffer.from(code) });
  try {
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await page.goto(server.url);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    page.on('pageerror', (error) => log(`${name}: ${error.message}`));
    await page.addScriptTag({ url: '/engine.js' });
    const ask = async ([count, patience]: readonly [number, number]) => {
      const { engine, askedAt } = globalThis as unknown as {
        engine: Engine;
        askedAt: typeof AskedAt;
      };
      const tasks: number[] = [];
      new PerformanceObserver((list) =>
        tasks.push(...list.getEntries().map(({ duration }) => duration)),
      ).observe({ type: 'longtask' });
      const start = performance.now();
      await engine.open();
      const ready = performance.now() - start;
      const pause = () => new Promise((resolve) => setTimeout(resolve, 20));
      const times: number[] = [];
      let found = 0;
      for (let turn = 0; turn < count && performance.now() - start < patience; turn++) {
        await pause();
        const from = performance.now();
        found += await engine.count(askedAt(turn));
        times.push(performance.now() - from);
      }
      await pause();
      return { ready, times, found, tasks };
    };
    const answer = await page.evaluate(ask, [turns, patience] as const);
    await page.close();
    const [first = 0] = answer.times;
    const times = answer.times.toSorted((a, b) => a - b);
    return {
      name,
      listings: listings.length,
      bytes: server.asked().reduce((sum, file) => sum + packedSize(file), 0),
      ready: answer.ready,
      first,
      questions: times.length,
      median: times[times.length >> 1] ?? 0,
      longTask: Math.max(0, ...answer.tasks),
      found: answer.found,
    };
  } finally {
    server.close();
  }
}

const head = [
  'engine',
  'listings',
  'kB',
  'ready ms',
  'first ms',
  'question ms',
  'long task',
  'questions',
  'found',
];

function formatResult(result: SearchResult): string {
  const { name, listings, bytes, ready, first, median, longTask, questions, found } = result;
  return formatRow([
    name,
    String(listings),
    (bytes / 1000).toFixed(0),
    ready.toFixed(0),
    first.toFixed(0),
    median.toFixed(1),
    longTask.toFixed(0),
    String(questions),
    String(found),
  ]);
}

function formatRow(cells: readonly string[]): string {
  return cells.map((cell, at) => (at === 0 ? cell.padEnd(14) : cell.padStart(12))).join('');
}

function json(value: unknown): Files {
  return { '/index.json': Buffer.from(JSON.stringify(value)) };
}

/** As a good host sends it: what is large is not packed with the utmost effort, what is packed not again. */
function packedSize(file: Buffer): number {
  const quality = file.length > 5_000_000 ? 6 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return Math.min(file.length, brotliCompressSync(file, { params }).length);
}

async function bundle(script: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${root}scripts/bench/search/in-browser/${script}.ts`],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

interface Served {
  url: string;
  /** Every file that was fetched. */
  asked: () => Buffer[];
  close: () => void;
}

async function serve(files: Files): Promise<Served> {
  const asked = new Set<Buffer>();
  const server = createServer(({ url: address = '/' }, response) => {
    const [url = ''] = address.split('?');
    const file = url === '/' ? Buffer.from('<!doctype html><title>Bench</title>') : files[url];
    if (file && url !== '/') asked.add(file);
    const type = url.endsWith('.js')
      ? 'text/javascript; charset=utf-8'
      : url === '/'
        ? 'text/html'
        : 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'Content-Type': type }).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked: () => [...asked],
    close: () => server.close(),
  };
}
