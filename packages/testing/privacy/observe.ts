/** Watches a browser: whatever a page stores, whomever it calls, whatever its policy forbids. */
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Frame, Page, Request } from 'playwright/test';

/** A thing that lies in the browser. */
export interface Stored {
  kind: 'cookie' | 'local-storage' | 'session-storage' | 'database' | 'cache' | 'worker';
  name: string;
  /** Whose it is, when it is not the site’s own. */
  host?: string;
  /** Days from now until the browser forgets it; undefined where it does not by itself. */
  days?: number;
}

export interface Observed {
  /** Sorted, each once. */
  stored: Stored[];
  /** Other hosts that were called, or that the page tried to call. */
  hosts: string[];
  /** What the Content-Security-Policy and Trusted Types had to forbid. */
  violations: string[];
}

export interface Watch {
  /** What was seen since the last time: of what lies in the browser, all of it. */
  look: () => Promise<Observed>;
  /** Waits until nothing is under way any more. */
  rest: () => Promise<void>;
}

/** In milliseconds: nothing has begun for so long; then, at the latest, it is enough. */
const quiet = 200;
const longest = 8000;

/** @param own Address of the site. Begins at once; pages are opened afterwards. */
export async function watch(context: BrowserContext, own: string): Promise<Watch> {
  const hosts = new Set<string>();
  const violations = new Set<string>();
  const site = new URL(own).hostname;

  const note = (address: string) => {
    const { protocol, hostname, href } = new URL(address);
    if (/^(https?|wss?):$/.test(protocol) && !href.startsWith(own)) hosts.add(hostname);
  };
  const pending = new Set<Request>();
  let last = 0;
  context.on('request', (request) => {
    note(request.url());
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
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  await context.exposeBinding('tellViolation', (_, text: string) => violations.add(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sample } = event;
      const { tellViolation } = window as unknown as { tellViolation: (text: string) => void };
      tellViolation(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
    });
  });

  return {
    async rest() {
      const begin = (last = performance.now());
      while (pending.size > 0 || performance.now() - last < quiet) {
        if (performance.now() - begin > longest) break;
        await wait(25);
      }
      // What a page that was left had begun is not waited for again.
      pending.clear();
    },
    async look() {
      const stored = [
        ...(await readCookies(context, site)),
        ...(await Promise.all(context.pages().flatMap((page) => readFrames(page, own)))).flat(),
      ];
      const seen = {
        stored: sortOnce(stored),
        hosts: [...hosts].sort(),
        violations: [...violations].sort(),
      };
      hosts.clear();
      violations.clear();
      return seen;
    },
  };
}

async function readCookies(context: BrowserContext, site: string): Promise<Stored[]> {
  const cookies = await context.cookies();
  return cookies.map(({ name, domain, expires }) => {
    const host = domain.replace(/^\./, '');
    return {
      kind: 'cookie' as const,
      name,
      ...(host !== site && { host }),
      ...(expires > 0 && { days: (expires * 1000 - Date.now()) / 86_400_000 }),
    };
  });
}

/** What the page itself and the pages within it have stored. */
async function readFrames(page: Page, own: string): Promise<Stored[]> {
  const all = await Promise.all(
    page.frames().map(async (frame) => {
      const names = await readFrame(frame);
      const host = frame.url().startsWith(own) ? {} : hostOf(frame.url());
      return names.map((each) => ({ ...each, ...host }));
    }),
  );
  return all.flat();
}

/** A frame that waits to be scrolled to has stored nothing yet, and never answers. */
async function readFrame(frame: Frame): ReturnType<typeof readNames> {
  if (frame.url() === '') return [];
  const tooLate = wait(longest, [], { ref: false });
  return Promise.race([frame.evaluate(readNames).catch(() => []), tooLate]);
}

function hostOf(address: string): { host?: string } {
  return /^https?:/.test(address) ? { host: new URL(address).hostname } : {};
}

/** Runs in the page. */
async function readNames(): Promise<Pick<Stored, 'kind' | 'name'>[]> {
  const list = async (read: () => string[] | Promise<string[]>) => {
    try {
      return await read();
    } catch {
      return [];
    }
  };
  const kinds = {
    'local-storage': () => Object.keys(localStorage),
    'session-storage': () => Object.keys(sessionStorage),
    database: async () => (await indexedDB.databases()).map(({ name }) => name ?? ''),
    cache: () => caches.keys(),
    worker: async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  } as const;
  const found = [];
  for (const [kind, read] of Object.entries(kinds)) {
    for (const name of await list(read)) found.push({ kind: kind as Stored['kind'], name });
  }
  return found;
}

function sortOnce(stored: readonly Stored[]): Stored[] {
  const keyOf = ({ kind, name, host = '' }: Stored) => `${kind} ${name} ${host}`;
  const once = new Map(stored.map((each) => [keyOf(each), each]));
  return [...once.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
