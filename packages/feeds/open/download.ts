/** Fetches a feed over the network, unless the server says that it has not changed. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { Problem } from '@agency/problem';
import { formatBytes, limitBytes } from './limits.ts';
import type { Validators } from './validators.ts';

interface Options {
  maxBytes: number;
  /** Of the whole transfer, in milliseconds. */
  timeout: number;
  known: Validators | undefined;
  /** How the address is called in a message (`tellAddress`). */
  name: string;
}

interface Downloaded {
  writtenAt: Date | undefined;
  validators: Validators;
}

const patience = 'Try again later. What is published stays as it is.';
const mostRedirects = 5;

/** Undefined for "304 Not Modified". */
export async function download(
  address: string,
  file: string,
  { maxBytes, timeout, known, name }: Options,
): Promise<Downloaded | undefined> {
  const fail = (what: string, fix: string) => new Problem({ what, where: name, fix });
  try {
    const response = await request(address, name, {
      redirect: 'manual',
      signal: AbortSignal.timeout(timeout),
      headers: {
        ...(known?.etag && { 'If-None-Match': known.etag }),
        ...(known?.lastModified && { 'If-Modified-Since': known.lastModified }),
      },
    });
    if (known && response.status === 304) return undefined;
    if (response.status !== 200) throw fail(...tellStatus(response.status));
    const length = Number(response.headers.get('content-length') ?? 0);
    if (length > maxBytes) {
      throw fail(
        `The feed is announced with ${formatBytes(length)}; ${formatBytes(maxBytes)} are allowed.`,
        'Check what was exported: no portfolio is so large. What is published stays as it is.',
      );
    }
    const body = response.body as ReadableStream<Uint8Array> | null;
    if (!body) throw fail('The server sent nothing.', patience);
    await pipeline(Readable.fromWeb(body), limitBytes(maxBytes, name), createWriteStream(file));
    return describe(response.headers);
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw fail(...tellFailure(error as Error, timeout));
  }
}

/** Follows where the server leads, as long as it leads to no weaker connection. */
async function request(address: string, name: string, init: RequestInit): Promise<Response> {
  let url = new URL(address);
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    const response = await fetch(...withoutCredentials(url, init));
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    url = followRedirect(url, location, name);
  }
  throw new Problem({
    what: `The server led on more than ${mostRedirects} times.`,
    where: name,
    fix: 'Open the address in a browser, and give the one that it ends at.',
  });
}

/** Where "Location" leads. Name and password of the address are meant for its own server alone. */
export function followRedirect(from: URL, location: string, name: string): URL {
  const fail = (what: string, fix: string) => new Problem({ what, where: name, fix });
  const to = URL.parse(location, from.href);
  if (!to || !/^https?:$/.test(to.protocol)) {
    throw fail('The server leads to no address of the web.', 'Ask who runs it.');
  }
  if (from.protocol === 'https:' && to.protocol !== 'https:') {
    throw fail(
      'The server leads away from https: what it sends could be read and changed on its way.',
      'Ask who runs it for an address that stays on https.',
    );
  }
  if (to.origin === from.origin && !to.username) {
    [to.username, to.password] = [from.username, from.password];
  }
  return to;
}

/** The platform refuses an address with a name and a password in it, and tells both in its message. */
function withoutCredentials(url: URL, init: RequestInit): [string, RequestInit] {
  if (!url.username && !url.password) return [url.href, init];
  const bare = new URL(url);
  [bare.username, bare.password] = ['', ''];
  const [name, password] = [url.username, url.password].map(decodeURIComponent);
  const token = Buffer.from(`${name}:${password}`).toString('base64');
  return [
    bare.href,
    { ...init, headers: { ...(init.headers as object), Authorization: `Basic ${token}` } },
  ];
}

function describe(headers: Headers): Downloaded {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  const time = lastModified ? Date.parse(lastModified) : NaN;
  return {
    writtenAt: Number.isNaN(time) ? undefined : new Date(time),
    validators: { ...(etag && { etag }), ...(lastModified && { lastModified }) },
  };
}

function tellStatus(status: number): [what: string, fix: string] {
  const what = `The server answered ${status}.`;
  if (status === 401 || status === 403) {
    return [what, 'Check the address, and its secret in the environment.'];
  }
  if (status === 404 || status === 410) {
    return [what, 'Check the address: there is no feed. What is published stays as it is.'];
  }
  return [what, patience];
}

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: 'The host is unknown.',
  EAI_AGAIN: 'The host cannot be looked up: there is no network, or no name server.',
  ECONNREFUSED: 'The host refuses the connection.',
  ECONNRESET: 'The connection broke off.',
  UND_ERR_SOCKET: 'The connection broke off.',
  UND_ERR_CONNECT_TIMEOUT: 'The host does not answer.',
  CERT_HAS_EXPIRED: 'The certificate of the host has expired.',
  ENOSPC: 'There is no room for the feed in the private store.',
};

/** Node hides the reason in the cause; its message may hold the address, so only the code is told. */
function tellFailure(error: Error, timeout: number): [what: string, fix: string] {
  if (error.name === 'TimeoutError' || error.name === 'AbortError') {
    return [`The transfer took more than ${timeout / 1000} s.`, patience];
  }
  const { code = '' } = (error.cause ?? error) as { code?: string };
  if (code === 'ERR_INVALID_URL') return ['The address is none.', 'Write it as https://….'];
  return [reasons[code] ?? `The transfer failed${code && ` (${code})`}.`, patience];
}

/**
 * An address without what may be secret: user, password, everything behind "?", and what came from the environment.
 *
 * @example tellAddress('https://me:word@crm.example.com/k3y/export.xml?key=k3y', ['k3y']) // 'https://crm.example.com/•••/export.xml'
 */
export function tellAddress(address: string, secrets: readonly string[] = []): string {
  const url = URL.parse(address);
  if (!url) return 'the address of the feed';
  const name = `${url.protocol}//${url.host}${url.pathname}`;
  return secrets
    .filter((secret) => secret !== '')
    .flatMap((secret) => [encodeURIComponent(secret), secret])
    .reduce((told, secret) => told.replaceAll(secret, '•••'), name);
}
