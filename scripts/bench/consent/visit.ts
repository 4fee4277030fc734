/** One visit in Chromium, slowed down to a cheap telephone: by a recording, or by what a visitor sees on a slow link. */
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { chromiumFlags } from '@agency/testing';
import type { Contestant } from './contestants/contestant.ts';
import { measureTrace, type Held, type TraceEvent } from './trace.ts';

/** Chromium's own way to be a cheap telephone. */
const slowdown = 4;
/** 150 ms until the first byte of each answer, 1.6 Mbit/s for all of them. */
const link = { offline: false, latency: 150, downloadThroughput: 2e5, uploadThroughput: 1e5 };
/** Milliseconds after the load in which whatever wants to appear has done so. */
export const rest = 1500;

const telephone = { viewport: { width: 412, height: 823 }, locale: 'fr-FR' };

/** What a browser keeps of its choice between two visits. */
export type Kept = Awaited<ReturnType<BrowserContext['storageState']>>;

export interface Seen {
  /** Milliseconds after the start until the page was painted, and until a frame showed the banner; NaN: never. */
  painted: number;
  banner: number;
  /** Layout shift, summed up. */
  shift: number;
}

/** Caches are empty. */
export async function openPage(browser: Browser, kept?: Kept): Promise<Page> {
  const context = await browser.newContext({ ...telephone, ...(kept && { storageState: kept }) });
  return context.newPage();
}

async function slowDown(page: Page, network: boolean): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (network) {
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', link);
  }
}

const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

/** Records a visit with empty caches. */
export async function record(
  browser: Browser,
  url: string,
  contestant: Contestant,
  kept?: Kept,
): Promise<Held> {
  const page = await openPage(browser, kept);
  try {
    return await recordIn(page, browser, url, contestant, !kept);
  } finally {
    await page.context().close();
  }
}

/** Nothing of ours runs in the page before the recording has ended. */
async function recordIn(
  page: Page,
  browser: Browser,
  url: string,
  { banner }: Contestant,
  asks: boolean,
): Promise<Held> {
  await slowDown(page, false);
  const categories = [
    'devtools.timeline',
    'disabled-by-default-devtools.timeline',
    'v8',
    'v8.execute',
  ];
  await browser.startTracing(page, { categories });
  await page.goto(url, { waitUntil: 'load' });
  await pause(rest);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const shown = banner !== '' && (await page.locator(banner).first().isVisible());
  if (shown !== (banner !== '' && asks)) {
    throw new Error(`The banner ${banner} ${shown ? 'came back' : 'did not come'}.`);
  }
  return measureTrace(traceEvents, url);
}

/** The folder of a browser whose visitor has refused all and read on: choice, files and compiled code lie in it. */
export async function fillProfile(
  executablePath: string,
  url: string,
  contestant: Contestant,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-consent-'));
  const context = await openProfile(executablePath, folder);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(url);
    if (contestant.refuse) await pressRefuse(page, contestant);
    // V8 keeps what it has compiled from the second visit on.
    for (let visits = 0; visits < 3; visits++) {
      await page.goto('about:blank');
      await page.goto(url, { waitUntil: 'load' });
      await pause(rest);
    }
    return folder;
  } finally {
    await context.close();
  }
}

/** Records a visit in such a browser, started anew. */
export async function recordAgain(
  executablePath: string,
  folder: string,
  url: string,
  contestant: Contestant,
): Promise<Held> {
  const context = await openProfile(executablePath, folder);
  try {
    const browser = context.browser();
    if (!browser) throw new Error('Chromium has no browser to record.');
    return await recordIn(await context.newPage(), browser, url, contestant, false);
  } finally {
    await context.close();
  }
}

function openProfile(executablePath: string, folder: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(folder, {
    ...telephone,
    executablePath,
    args: chromiumFlags,
  });
}

/** Watches a first visit on the slow link. */
export async function watch(browser: Browser, url: string, { banner }: Contestant): Promise<Seen> {
  const page = await openPage(browser);
  try {
    await slowDown(page, true);
    await page.addInitScript(lookFor, banner);
    await page.goto(url, { waitUntil: 'load' });
    await pause(rest);
    return await page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      const { seen } = globalThis as unknown as { seen: Omit<Seen, 'painted'> };
      return { ...seen, painted: paint?.startTime ?? NaN };
    });
  } finally {
    await page.context().close();
  }
}

/** In the page: the frame after the one in which half of the banner lies in the window, not transparent. */
function lookFor(selector: string): void {
  const seen = { banner: NaN, shift: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
  const look = () => {
    const banner = selector ? document.querySelector(selector) : null;
    const { top = 0, height = 0 } = banner?.getBoundingClientRect() ?? {};
    const inside = Math.min(innerHeight, top + height) - Math.max(0, top);
    const options = { opacityProperty: true, visibilityProperty: true };
    if (height > 0 && inside >= height / 2 && banner?.checkVisibility(options)) {
      requestAnimationFrame(() => (seen.banner = performance.now()));
    } else {
      requestAnimationFrame(look);
    }
  };
  requestAnimationFrame(look);
}

/** Refuses all, and tells what the browser keeps then. */
export async function refuse(browser: Browser, url: string, contestant: Contestant): Promise<Kept> {
  const page = await openPage(browser);
  try {
    await page.goto(url);
    await pressRefuse(page, contestant);
    return await page.context().storageState();
  } finally {
    await page.context().close();
  }
}

/** Some banners lie there for a while before they listen. */
async function pressRefuse(page: Page, { banner, refuse }: Contestant): Promise<void> {
  await page.locator(banner).first().waitFor();
  await pause(rest);
  await page.locator(refuse).first().click();
  await page.locator(banner).first().waitFor({ state: 'hidden' });
}
