/** Reads what lies in a browser: its cookies, and what each page and the pages within it keep. */
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Frame, Page } from 'playwright/test';

/** A thing that lies in the browser. */
export interface Stored {
  kind: 'cookie' | 'local-storage' | 'session-storage' | 'database' | 'cache' | 'file' | 'worker';
  name: string;
  /** Whose it is, when it is not the site’s own. */
  host?: string;
  /** Days from now until the browser forgets it; undefined where it does not by itself. */
  days?: number;
}

/** What could not be looked at: to have seen nothing there proves nothing. */
export interface Unread {
  /** A page, a page within it, a request that did not end, the end of a page. */
  what: 'page' | 'frame' | 'request' | 'end';
  address: string;
}

export interface Reading {
  stored: Stored[];
  unread: Unread[];
}

/** How long a page may take to answer, in milliseconds. */
const longest = 8000;

export async function readCookies(context: BrowserContext, site: string): Promise<Stored[]> {
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

/**
 * What the page itself and the pages within it have stored.
 *
 * @param own Address of the site.
 */
export async function readFrames(page: Page, own: string): Promise<Reading> {
  const readings = await Promise.all(page.frames().map((frame) => readFrame(frame, own)));
  return {
    stored: readings.flatMap(({ stored }) => stored),
    unread: readings.flatMap(({ unread }) => unread),
  };
}

async function readFrame(frame: Frame, own: string): Promise<Reading> {
  const address = frame.url();
  // A frame that waits to be scrolled to has stored nothing yet, and never answers.
  if (address === '') return { stored: [], unread: [] };
  const host = address.startsWith(own) ? {} : hostOf(address);
  const tooLate = wait(longest, undefined, { ref: false }).then(() => {
    throw new Error(`${address} does not answer.`);
  });
  try {
    const names = await Promise.race([frame.evaluate(readNames), tooLate]);
    return { stored: names.map((each) => ({ ...each, ...host })), unread: [] };
  } catch {
    const what = frame.parentFrame() === null ? 'page' : 'frame';
    return { stored: [], unread: [{ what, address }] };
  }
}

function hostOf(address: string): { host?: string } {
  return /^https?:/.test(address) ? { host: new URL(address).hostname } : {};
}

/** Runs in the page. Whoever is refused a storage keeps nothing there; any other failure is one to look. */
async function readNames(): Promise<Pick<Stored, 'kind' | 'name'>[]> {
  const list = async (read: () => string[] | Promise<string[]>) => {
    try {
      return await read();
    } catch (error) {
      if (error instanceof DOMException && error.name === 'SecurityError') return [];
      throw error;
    }
  };
  const kinds = {
    'local-storage': () => Object.keys(localStorage),
    'session-storage': () => Object.keys(sessionStorage),
    database: async () => (await indexedDB.databases()).map(({ name }) => name ?? ''),
    cache: () => ('caches' in window ? caches.keys() : []),
    file: async () =>
      'getDirectory' in (navigator.storage ?? {})
        ? Array.fromAsync((await navigator.storage.getDirectory()).keys())
        : [],
    worker: async () =>
      'serviceWorker' in navigator
        ? (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)
        : [],
  } as const;
  const found = [];
  for (const [kind, read] of Object.entries(kinds)) {
    for (const name of await list(read)) found.push({ kind: kind as Stored['kind'], name });
  }
  return found;
}

/** Each once, in order. Of cookies of one name, on several paths or in several partitions, the one that lives longest. */
export function sortOnce(stored: readonly Stored[]): Stored[] {
  const keyOf = ({ kind, name, host = '' }: Stored) => `${kind} ${name} ${host}`;
  const once = new Map<string, Stored>();
  for (const each of stored) {
    const { days = -1 } = once.get(keyOf(each)) ?? {};
    if (!once.has(keyOf(each)) || (each.days ?? -1) > days) once.set(keyOf(each), each);
  }
  return [...once.values()].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
