/** A visit under watch: a browser without a past, stand-ins in place of the vendors, and a note after every deed. */
import { allowedUnasked, type Use } from '@agency/consent';
import type { Browser, BrowserContext, Page } from 'playwright/test';
import { standInForVendors } from '../stand-ins/stand-in-for.ts';
import { judgeSeen, type Expectation, type Fault, type Seen } from './judge.ts';
import { watch } from './observe.ts';
import type { SamplePage } from './pages.ts';
import type { State } from './states.ts';
import { bannerOf, readAwake, readKept } from './visitor.ts';

export type Deed =
  | 'open'
  | 'follow'
  | 'wait'
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
  /** Told of every step. */
  onStep?: (step: Step) => void;
  /** Changes what the browser gets: a test plants faults so. */
  prepare?: (context: BrowserContext) => Promise<unknown>;
}

export interface Session extends Pick<Setting, 'url' | 'use' | 'pages'> {
  context: BrowserContext;
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

export async function openSession(
  browser: Browser,
  { kind }: Pick<State, 'kind'>,
  { url, use, pages, onStep, prepare }: Setting,
): Promise<Session> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'fr-FR',
    javaScriptEnabled: kind !== 'scriptless',
  });
  context.setDefaultTimeout(patience);
  context.setDefaultNavigationTimeout(4 * patience);
  await standInForVendors(context, url);
  await prepare?.(context);
  const watching = await watch(context, url);
  const statuses = new WeakMap<Page, number>();
  const pending: Fault[] = [];
  const steps: Step[] = [];

  return {
    ...{ url, use, pages, context, steps },
    rest: watching.rest,
    async read(page, path) {
      const response = await page.goto(path);
      statuses.set(page, response?.status() ?? 0);
      await readOn(page);
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
        status: isMissing(pages, pathname) ? 200 : (statuses.get(page) ?? 200),
      };
      const faults = [...pending.splice(0), ...judgeSeen(seen, use, expectation)];
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
      const loaded = stops ? page.waitForEvent('load') : undefined;
      await press();
      await loaded;
      await watching.rest();
      const kept = (await readKept(page))?.accepted;
      if (kept?.toSorted().join() !== accepted.toSorted().join()) {
        pending.push({ code: 'choice', expected: accepted, kept });
      }
    },
  };
}

/** Scrolling, unfolding and a click beside all links are no consent (CNIL, guidelines of 17 September 2020, art. 2). */
async function readOn(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll('main details'))
      folded.toggleAttribute('open', true);
  });
  const { width, height } = page.viewportSize() ?? { width: 1280, height: 720 };
  await page.mouse.move(width / 2, height / 3);
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, 2000);
  await page.mouse.click(2, height / 3);
}

/** That it is not there is right. */
function isMissing(pages: readonly SamplePage[], path: string): boolean {
  return pages.some((page) => page.path === path && page.type === 'missing');
}
