/** A visit under watch: a browser without a past, stand-ins in place of the vendors, and a note after every deed. */
import { allowedUnasked, type Use } from '@agency/consent';
import type { Browser, BrowserContext, Page } from 'playwright/test';
import { standInForVendors } from '../stand-ins/stand-in-for.ts';
import { judgeSeen, type Expectation, type Fault, type Seen } from './judge.ts';
import { listenIn } from './listen-in.ts';
import { watch } from './observe.ts';
import type { SamplePage } from './pages.ts';
import { readOn } from './read-on.ts';
import type { State } from './states.ts';
import { bannerOf, readAwake, readKept } from './visitor.ts';

export type Deed =
  | 'open'
  | 'follow'
  | 'wait'
  | 'write'
  | 'refuse'
  | 'accept'
  | 'choose'
  | 'object'
  | 'withdraw'
  | 'elsewhere'
  | 'before'
  | 'after';

export interface Step extends Seen {
  deed: Deed;
  /** Of the page, with its query. */
  path: string;
  faults: Fault[];
}

export interface Setting {
  /** Of the served site. @example 'http://localhost:4300' */
  url: string;
  use: Use;
  pages: readonly SamplePage[];
  /** Reads every one of these pages also where a few tell as much. */
  whole?: boolean;
  /** Told of every step. */
  onStep?: (step: Step) => void;
  /** Changes what the browser gets: a test plants faults so. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

export interface Session extends Pick<Setting, 'url' | 'use' | 'pages' | 'whole'> {
  context: BrowserContext;
  /** A new tab. */
  open: () => Promise<Page>;
  /** Opens a page and reads it: to its end, with a click beside all links. */
  read: (page: Page, path: string) => Promise<void>;
  /** Waits until nothing is under way any more. */
  rest: () => Promise<void>;
  /** Looks at what happened since the last time, and judges it. */
  note: (page: Page, deed: Deed, expectation: Expectation) => Promise<void>;
  /** Waits for what an answer sets off, the page anew where something must stop; the choice is compared. */
  answer: (page: Page, press: () => Promise<void>, accepted: readonly string[]) => Promise<void>;
  steps: Step[];
}

/** How long an answer to a press may take, in milliseconds. */
const patience = 8000;

/** @param steps What is noted is added to it: it is there whatever happens to the session. */
export async function openSession(
  browser: Browser,
  { kind }: Pick<State, 'kind'>,
  { url, use, pages, whole = false, onStep, prepare }: Setting,
  steps: Step[],
): Promise<Session> {
  const post = await listenIn();
  const scripts = kind !== 'scriptless';
  const context = await openContext(browser, { url, scripts, proxy: post.server });
  context.on('close', post.close);
  await prepare?.(context);
  const watching = await watch(context, url, post);
  const statusOf = followStatus(context);
  const pending: Fault[] = [];

  return {
    ...{ url, use, pages, whole, context, steps },
    ...{ open: watching.open, rest: watching.rest },
    async read(page, path) {
      // What lies behind another tab is not drawn, and not scrolled.
      await page.bringToFront();
      await page.goto(path);
      if (!(await readOn(page))) {
        pending.push({ code: 'unread', unread: { what: 'end', address: path } });
      }
      await watching.rest();
    },
    async note(page, deed, expectation) {
      const banner = bannerOf(page);
      if (expectation.asks) await banner.waitFor({ timeout: patience }).catch(() => undefined);
      const { pathname, search } = new URL(page.url());
      const seen = {
        observed: await watching.look(),
        awake: await readAwake(page),
        asks: await banner.isVisible(),
        status: statusOf(page),
      };
      const status = isMissing(pages, pathname) ? 404 : 200;
      const faults = [...pending.splice(0), ...judgeSeen(seen, use, { status, ...expectation })];
      const step = { deed, path: pathname + search, ...seen, faults };
      steps.push(step);
      onStep?.(step);
    },
    async answer(page, press, accepted) {
      // What needs no consent tells of a page once: nothing of it is left to stop.
      const exempt = allowedUnasked(use);
      const stops = (await readAwake(page)).some(
        (id) => !accepted.includes(id) && !exempt.includes(id),
      );
      await Promise.all([stops ? page.waitForEvent('load') : undefined, press()]);
      await watching.rest();
      const kept = (await readKept(page))?.accepted;
      if (kept?.toSorted().join() !== accepted.toSorted().join()) {
        pending.push({ code: 'choice', expected: accepted, kept });
      }
    },
  };
}

async function openContext(
  browser: Browser,
  { url, scripts, proxy }: { url: string; scripts: boolean; proxy: string },
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'fr-FR',
    javaScriptEnabled: scripts,
    proxy: { server: proxy, bypass: new URL(url).hostname },
  });
  context.setDefaultTimeout(patience);
  context.setDefaultNavigationTimeout(4 * patience);
  await standInForVendors(context, url);
  return context;
}

/** With which status each page came last, however it was led there; 0 where nothing came. */
function followStatus(context: BrowserContext): (page: Page) => number {
  const statuses = new WeakMap<Page, number>();
  context.on('page', (page) => {
    page.on('request', (request) => {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
        statuses.delete(page);
      }
    });
    page.on('response', (response) => {
      const request = response.request();
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
        statuses.set(page, response.status());
      }
    });
  });
  return (page) => statuses.get(page) ?? 0;
}

/** That it is not there is right. */
function isMissing(pages: readonly SamplePage[], path: string): boolean {
  return pages.some((page) => page.path === path && page.type === 'missing');
}
