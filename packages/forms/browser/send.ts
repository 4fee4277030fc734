/** Sends, and reads what comes back: whatever happens, an outcome. */
import type { Failed, Fault, Outcome, Why } from './outcome.ts';

/** Milliseconds. */
const longest = 20_000;

/** How an endpoint answers: as our contract says, with any JSON, or with a page of the site. */
export type AnswerKind = 'contract' | 'json' | 'page';

interface Expected {
  submission: string;
  /** Path of the page that says that it was sent. */
  next: string;
  /** Of our own pages. */
  origin: string;
}

interface Sending extends Expected {
  address: string;
  /** A string is JSON. */
  body: string | FormData | URLSearchParams;
  kind: AnswerKind;
}

export async function send({ address, body, kind, ...expected }: Sending): Promise<Outcome> {
  if (!navigator.onLine) return failed('offline');
  try {
    const response = await fetch(address, {
      method: 'POST',
      body,
      headers: {
        Accept: kind === 'page' ? 'text/html' : 'application/json, application/problem+json',
        ...(typeof body === 'string' && { 'Content-Type': 'application/json' }),
      },
      signal: AbortSignal.timeout(longest),
    });
    return await readAnswer(response, kind, expected);
  } catch (error) {
    const { name } = error as Error;
    if (name === 'SyntaxError') return failed('not-understood');
    if (name !== 'TypeError') return failed('timeout');
    return failed(navigator.onLine ? 'unreachable' : 'offline');
  }
}

/** What an answer may say: of our contract, or a problem (RFC 9457). */
interface Said {
  outcome?: unknown;
  submission?: unknown;
  receivedAt?: string;
  detail?: string;
  errors?: { pointer?: string; detail?: string }[];
}

/** A success is what the endpoint says in its own way; a 200 alone may come from a captive portal. */
export async function readAnswer(
  response: Response,
  kind: AnswerKind,
  { submission, next, origin }: Expected,
): Promise<Outcome> {
  const { ok, status, headers } = response;
  const isJson = /^application\/(problem\+)?json\b/.test(headers.get('content-type') ?? '');
  const said = isJson ? ((await response.json()) as Said | null) : null;
  if (ok) {
    const isSent = {
      contract: () => said?.outcome === 'sent' && said.submission === submission,
      json: () => isJson,
      page: () => isPage(response.url, next, origin),
    }[kind]();
    return isSent
      ? { outcome: 'sent', receivedAt: kind === 'contract' ? said?.receivedAt : undefined }
      : failed('not-understood');
  }
  const faults = status === 422 ? readFaults(said) : [];
  return faults.length > 0
    ? { outcome: 'invalid', faults }
    : { ...failed(whyOf(status), said?.detail), wait: waitOf(status, headers) };
}

function failed(why: Why, detail?: string): Failed {
  return { outcome: 'failed', why, detail };
}

function isPage(address: string, next: string, origin: string): boolean {
  const url = new URL(address);
  return next !== '' && url.origin === origin && url.pathname.endsWith(next);
}

/** @example '#/boxes/offers-email' is the control “box.offers-email”; whatever is none of ours is the whole form. */
function readFaults(said: Said | null): Fault[] {
  const errors = Array.isArray(said?.errors) ? said.errors : [];
  return errors.map(({ pointer = '', detail }) => {
    const [, room, name = ''] = /^#\/(fields|boxes)\/([a-z0-9-]+)$/.exec(pointer) ?? [];
    return {
      name: room === 'boxes' ? `box.${name}` : name,
      sentence: detail ?? said?.detail ?? '',
    };
  });
}

function whyOf(status: number): Why {
  if (status === 429) return 'busy';
  if (status >= 500) return 'server';
  // Of a form, a version or a token that the endpoint knows no more.
  return status === 403 || status === 404 ? 'stale' : 'refused';
}

/** Nobody is kept from trying for more than a minute. */
function waitOf(status: number, headers: Headers): number | undefined {
  if (status !== 429) return undefined;
  return Math.min(Number(headers.get('retry-after')) || 30, 60);
}
