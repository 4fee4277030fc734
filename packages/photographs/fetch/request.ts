/** One request, with the way through its redirects. */
import { Agent, request, type Dispatcher } from 'undici';
import type { Limits } from '../limits.ts';
import { refusals } from '../refusals.ts';
import { checkAddress, createLookup } from './addresses.ts';

export type Answer = Dispatcher.ResponseData;

export interface Line {
  /** Follows redirects, and gives the first answer that is none. Its body must be read or destroyed. */
  ask(url: URL, headers: Record<string, string>, signal: AbortSignal): Promise<Answer>;
  /** Requests that were sent. */
  readonly requests: number;
  close(): Promise<void>;
}

const maxRedirects = 3;

/** undici, because Node's own `fetch` takes neither a look-up nor limits of connections and time. */
export function openLine(limits: Limits, privateHosts: ReadonlySet<string>): Line {
  const agent = new Agent({
    connections: limits.perHost,
    connect: { timeout: limits.connectSeconds * 1000, lookup: createLookup(privateHosts) },
    headersTimeout: limits.idleSeconds * 1000,
    bodyTimeout: limits.idleSeconds * 1000,
  });
  let requests = 0;

  return {
    async ask(first, headers, signal) {
      let url = first;
      for (let hops = 0; hops <= maxRedirects; hops += 1) {
        checkAddress(url, privateHosts);
        requests += 1;
        const answer = await request(url, { dispatcher: agent, headers, signal });
        const next = findRedirect(answer, url);
        if (!next) return answer;
        leave(answer);
        url = next;
      }
      throw refusals.redirects(maxRedirects);
    },
    get requests() {
      return requests;
    },
    close: () => agent.destroy(),
  };
}

/** Hangs up, whatever is still to come. */
export function leave({ body }: Answer): void {
  body.on('error', () => {
    // Nobody reads it any more.
  });
  body.destroy();
}

function findRedirect({ statusCode, headers }: Answer, from: URL): URL | undefined {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return undefined;
  const url = URL.parse(headerOf(headers, 'location') ?? '', from);
  if (!url) throw refusals.badAddress();
  return url;
}

/** The first value of a header. */
export function headerOf(headers: Answer['headers'], name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
