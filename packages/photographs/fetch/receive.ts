/** One try to get a picture: what is asked, what the answer may be, and its bytes, counted as they come. */
import type { Limits } from '../limits.ts';
import { refusals, type PictureRefusal } from '../refusals.ts';
import type { Partial } from './partial.ts';
import { headerOf, leave, type Answer, type Line } from './request.ts';

/** What a server says of a version of a picture. */
export interface Validators {
  etag?: string | undefined;
  lastModified?: string | undefined;
}

export type Received = { unchanged: true } | ({ unchanged: false; bytes: Buffer } & Validators);

interface Try {
  url: URL;
  known: Validators;
  /** What earlier tries left; this one adds to it. */
  partial: Partial;
  line: Line;
  limits: Limits;
  signal: AbortSignal;
}

/** Where a server asks to slow down and does not say for how long. */
const defaultWait = 10;

export async function receive({
  url,
  known,
  partial,
  line,
  limits,
  signal,
}: Try): Promise<Received> {
  const answer = await line.ask(url, headersFor(known, partial), signal);
  try {
    if (answer.statusCode === 304) return { unchanged: true };
    checkStatus(answer, partial);
    checkType(answer);
    if (answer.statusCode === 200) restart(partial, answer);
    await readBody(answer, partial, limits);
  } finally {
    leave(answer);
  }
  return {
    unchanged: false,
    bytes: Buffer.concat(partial.chunks),
    etag: headerOf(answer.headers, 'etag'),
    lastModified: headerOf(answer.headers, 'last-modified'),
  };
}

function headersFor({ etag, lastModified }: Validators, partial: Partial): Record<string, string> {
  const headers = {
    accept: 'image/jpeg, image/png, image/webp, image/gif',
    'accept-encoding': 'identity',
    'user-agent': 'agency-sites (photographs of listings)',
  };
  if (mayBeSent(partial.validator) && partial.size > 0) {
    return { ...headers, range: `bytes=${partial.size}-`, 'if-range': partial.validator };
  }
  return {
    ...headers,
    ...(mayBeSent(etag) && { 'if-none-match': etag }),
    ...(mayBeSent(lastModified) && { 'if-modified-since': lastModified }),
  };
}

/** A server may have said anything; what is no text of one line would end the import. */
function mayBeSent(validator: string | undefined): validator is string {
  return validator !== undefined && /^[\x20-\x7e\x80-\xff]{1,500}$/.test(validator);
}

function checkStatus({ statusCode, headers }: Answer, partial: Partial): void {
  if (statusCode === 200) return;
  if (statusCode === 206 && continues(headers, partial)) return;
  // The rest is not to be had as we asked for it: from the beginning, then.
  if (statusCode === 206 || statusCode === 416) {
    forget(partial);
    throw refusals.cutOff();
  }
  throw refusalOf(statusCode, headers);
}

/** True for all that is lacking of the version that we have the beginning of, and nothing else (RFC 9110, 15.3.7). */
function continues(headers: Answer['headers'], { size, validator }: Partial): boolean {
  const range = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(headerOf(headers, 'content-range') ?? '');
  const [from, last, total] = (range ?? []).slice(1).map(Number);
  const version = headerOf(headers, validator?.startsWith('"') ? 'etag' : 'last-modified');
  const isSame = version === undefined || version === validator;
  return size > 0 && from === size && last !== undefined && last + 1 === total && isSame;
}

function refusalOf(status: number, headers: Answer['headers']): PictureRefusal {
  const wait = readRetryAfter(headers);
  if (status === 429) return refusals.busy(wait ?? defaultWait);
  if (status === 503 && wait !== undefined) return refusals.busy(wait);
  if (status === 404 || status === 410) return refusals.gone(status);
  if (status === 401 || status === 403) return refusals.forbidden(status);
  return refusals.status(status);
}

/** Seconds, or a moment by the server's own clock (RFC 9110, 10.2.3). */
function readRetryAfter(headers: Answer['headers']): number | undefined {
  const value = headerOf(headers, 'retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+$/.test(value)) return Number(value);
  const seconds = (Date.parse(value) - Date.parse(headerOf(headers, 'date') ?? '')) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

function checkType({ headers }: Answer): void {
  const type = (headerOf(headers, 'content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (!type.startsWith('image/')) throw refusals.notAnImage(type);
  if (type.startsWith('image/svg')) throw refusals.unsupportedFormat('SVG');
}

function restart(partial: Partial, { headers }: Answer): void {
  forget(partial);
  const etag = headerOf(headers, 'etag');
  partial.validator = etag?.startsWith('"') ? etag : headerOf(headers, 'last-modified');
}

function forget(partial: Partial): void {
  Object.assign(partial, { validator: undefined, chunks: [], size: 0 });
}

/** Counts what comes: the announced length may be a lie. */
async function readBody({ body, headers }: Answer, partial: Partial, limits: Limits) {
  const announced = Number(headerOf(headers, 'content-length') ?? 0);
  if (partial.size + announced > limits.maxBytes) throw refusals.tooLarge(limits.maxBytes);
  for await (const chunk of body as AsyncIterable<Buffer>) {
    partial.chunks.push(chunk);
    partial.size += chunk.length;
    if (partial.size > limits.maxBytes) {
      forget(partial);
      throw refusals.tooLarge(limits.maxBytes);
    }
  }
}
