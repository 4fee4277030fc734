/** Searches a built site as a visitor does, in Chromium slowed down to a cheap telephone: what is fetched, and how long each answer takes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { serveSite } from '@agency/hosting';
import { chromiumFlags, ensureChromium } from '@agency/testing';
import { chromium } from 'playwright';

/** Chromium's own way to be a cheap telephone. */
const slowdown = 4;
const clicks = 12;

export interface BuiltSearch {
  /** Compressed: what the first answer needs beside the page, its cards too. */
  bytes: number;
  /** Milliseconds from the first click to its answer, all files fetched on this machine. */
  first: number;
  /** Of the further clicks, the median. */
  median: number;
  /** The longest task, in milliseconds; 0: none above 50. */
  longTask: number;
  /** What the last click found. */
  found: string;
}

/** @param brand One with homes for sale, built in `dist/`. */
export async function searchBuilt(
  root: string,
  brand: string,
  log: (line: string) => void,
): Promise<BuiltSearch> {
  const site = await serveSite({ directory: join(root, 'dist', brand), port: 0, preview: false });
  const browser = await chromium.launch({
    executablePath: ensureChromium(log),
    args: chromiumFlags,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => log(error.message));
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(`${site.url}/vente/`, { waitUntil: 'load' });
    const { tasks, times, fetched, found } = await page.evaluate(clickThrough, clicks);
    const [first = 0, ...others] = times;
    return {
      bytes: fetched.reduce((sum, path) => sum + packedSize(join(root, 'dist', brand, path)), 0),
      first,
      median: others.sort((a, b) => a - b)[others.length >> 1] ?? 0,
      longTask: Math.max(0, ...tasks),
      found,
    };
  } finally {
    await browser.close();
    await site.close();
  }
}

/** What is packed already is not packed again. */
function packedSize(file: string): number {
  const bytes = readFileSync(file);
  return Math.min(bytes.length, brotliCompressSync(bytes).length);
}

/** In the page: chooses and leaves one kind or town after the other. */
async function clickThrough(count: number): Promise<{
  tasks: number[];
  times: number[];
  /** Paths of the files of the first answer. */
  fetched: string[];
  found: string;
}> {
  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));
  const results = document.querySelector('[data-part="results"]');
  const status = document.querySelector('[data-part="status"]');
  const boxes = [...document.querySelectorAll<HTMLInputElement>('[name="type"], [name="ville"]')];
  if (!results || !status || boxes.length === 0) throw new Error('There is no search here.');
  const tasks: number[] = [];
  new PerformanceObserver((list) =>
    tasks.push(...list.getEntries().map(({ duration }) => duration)),
  ).observe({ type: 'longtask' });
  const answered = () =>
    new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (results.ariaBusy !== 'false') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(results, { attributes: true });
    });
  const listFetched = () =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.startsWith('/_recherche/'));

  const times: number[] = [];
  let fetched: string[] = [];
  for (let turn = 0; turn < count; turn++) {
    const done = answered();
    const start = performance.now();
    boxes[turn % boxes.length]?.click();
    await done;
    times.push(performance.now() - start);
    if (turn === 0) fetched = listFetched();
    await pause(300);
  }
  return { tasks, times, fetched, found: status.textContent?.trim() ?? '' };
}

export function formatBuilt({ bytes, first, median, longTask, found }: BuiltSearch): string {
  return [
    `${(bytes / 1000).toFixed(0)} kB for the first answer, after ${first.toFixed(0)} ms`,
    `then ${median.toFixed(0)} ms a click`,
    longTask > 0 ? `longest task ${longTask.toFixed(0)} ms` : 'no long task',
    found,
  ].join('; ');
}
