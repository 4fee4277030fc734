/** Watches a browser: whatever a page stores, whomever it calls, whatever its policy forbids. */
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page, Request } from 'playwright/test';
import type { ListeningPost } from './listen-in.ts';
import { readCookies, readFrames, sortOnce, type Stored, type Unread } from './read-stored.ts';

export interface Observed {
  /** Sorted, each once. */
  stored: Stored[];
  /** Other hosts that were called, or that the page tried to call. */
  hosts: string[];
  /** What the Content-Security-Policy and Trusted Types had to forbid. */
  violations: string[];
  /** What could not be looked at. */
  unread: Unread[];
}

export interface Watch {
  /** Opens a page that is listened to from its first request on. */
  open: () => Promise<Page>;
  /** What was seen since the last time: of what lies in the browser, all of it. */
  look: () => Promise<Observed>;
  /** Waits until nothing is under way any more. */
  rest: () => Promise<void>;
}

/** In milliseconds: nothing has begun for so long; then, at the latest, it is enough. */
const quiet = 200;
const longest = 8000;

/**
 * Begins at once; pages are opened afterwards.
 *
 * @param own Address of the site.
 * @param post The proxy of the context.
 */
export async function watch(
  context: BrowserContext,
  own: string,
  post: Pick<ListeningPost, 'onHost'>,
): Promise<Watch> {
  const hosts = new Set<string>();
  const violations = await hearViolations(context);
  const late = new Set<string>();
  const site = new URL(own).hostname;

  const note = (address: string) => {
    const { protocol, hostname, href } = new URL(address);
    if (/^(https?|wss?):$/.test(protocol) && !href.startsWith(own)) hosts.add(hostname);
  };
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  const traffic = followTraffic(context, note);
  post.onHost((host) => {
    hosts.add(host);
    traffic.touch();
  });

  return {
    async open() {
      const page = await context.newPage();
      // Playwright keeps to itself what ends in /favicon.ico.
      const devtools = await context.newCDPSession(page);
      devtools.on('Network.requestWillBeSent', ({ request }) => note(request.url));
      await devtools.send('Network.enable');
      return page;
    },
    async rest() {
      for (const address of await traffic.end()) late.add(address);
    },
    async look() {
      const cookies = await readCookies(context, site);
      const readings = await Promise.all(context.pages().map((page) => readFrames(page, own)));
      const seen = {
        stored: sortOnce([...cookies, ...readings.flatMap(({ stored }) => stored)]),
        hosts: [...hosts].sort(),
        violations: [...violations].sort(),
        unread: [
          ...readings.flatMap(({ unread }) => unread),
          ...[...late].map((address) => ({ what: 'request' as const, address })),
        ],
      };
      for (const heard of [hosts, violations, late]) heard.clear();
      return seen;
    },
  };
}

async function hearViolations(context: BrowserContext): Promise<Set<string>> {
  const violations = new Set<string>();
  await context.exposeBinding('tellViolation', (_, text: string) => violations.add(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
    });
  });
  return violations;
}

interface Traffic {
  /** Something has just been under way. */
  touch: () => void;
  /** Waits until nothing is under way any more; tells what still was when it gave up. */
  end: () => Promise<string[]>;
}

function followTraffic(context: BrowserContext, note: (address: string) => void): Traffic {
  const pending = new Set<Request>();
  let last = 0;
  let latest = '';
  context.on('request', (request) => {
    note(request.url());
    latest = request.url();
    last = performance.now();
    // Nobody is told that a beacon has arrived.
    if (request.resourceType() !== 'ping') pending.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const) {
    context.on(end as 'requestfinished', (request) => {
      pending.delete(request);
      last = performance.now();
    });
  }
  return {
    touch: () => (last = performance.now()),
    async end() {
      const begin = (last = performance.now());
      let late: string[] = [];
      while (pending.size > 0 || performance.now() - last < quiet) {
        if (performance.now() - begin > longest) {
          late = pending.size > 0 ? [...pending].map((request) => request.url()) : [latest];
          break;
        }
        await wait(25);
      }
      // What a page that was left had begun is not waited for again.
      pending.clear();
      return late;
    },
  };
}
