/** Takes what a form sends: judged in the order that the contract says, and kept once. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { longestPageAge, pageSubject, readToken } from '@agency/forms';
import { daysBetween, html, utcDay } from '@agency/ui';
import { giveJson, givePage, type Answer } from './answer.ts';
import { findNext, findOrigin, type Origins } from './origins.ts';
import { writePage } from './pages/page.ts';
import { writeRefused, type Typed } from './pages/refused.ts';
import { readBody } from './read-body.ts';
import {
  isEncoded,
  readMediaType,
  readMember,
  readPayload,
  readSent,
  type Sent,
} from './read-payload.ts';
import { Refusal, writeProblem } from './refusal.ts';
import type { Rate } from './rate.ts';
import type { Kept, Store } from './store.ts';
import type { Validator } from './validate.ts';
import { isLanguage, pageWords, type Language } from './words.ts';

export interface Receiver {
  origins: Origins;
  rate: Rate;
  store: Store;
  validator: Validator;
  key: string;
  largest: number;
  now: () => Date;
}

/** What is known of a request at the moment when it is refused. */
export interface Known {
  language: Language;
  typed?: Typed;
}

/** @param form From the path. @param known Filled in on the way. */
export async function receive(
  request: IncomingMessage,
  form: string,
  known: Known,
  receiver: Receiver,
): Promise<Answer> {
  const { headers, socket } = request;
  const { origins, rate, store, validator, key, largest, now } = receiver;
  const origin = findOrigin(headers);
  if (origin === undefined || !origins.isAnyBrands(origin)) throw new Refusal('origin');
  const seconds = rate.count(socket.remoteAddress ?? '', now());
  if (seconds > 0) throw new Refusal('busy', { headers: { 'Retry-After': String(seconds) } });
  const mediaType = readMediaType(headers['content-type']);
  if (mediaType !== 'application/json' && !isEncoded(mediaType)) throw new Refusal('media');

  const sent = await readSent(headers['content-type'], await readBody(request, largest));
  note(sent, known);
  if (readMember(sent, 'form') !== form) throw new Refusal('unreadable');
  const contract = validator.find(form, readMember(sent, 'version'));
  if (!contract) throw new Refusal('form');
  if (known.typed) known.typed.contract = contract;
  if (!origins.isOf(readMember(sent, 'brand'), origin)) throw new Refusal('origin');
  const tell = (name: 'brand' | 'page') => String(readMember(sent, name));
  const subject = pageSubject({ brand: tell('brand'), form, page: tell('page') });
  if (!isFresh(readMember(sent, 'token'), { subject, key, now: now() })) throw new Refusal('token');

  const next = chooseNext(sent, origin, wantsPage(request));
  const payload = readPayload(sent, contract, randomUUID());
  const faults = validator.judge(contract, payload, known.language);
  if (faults.length > 0) throw new Refusal('invalid', { faults });
  const kept = store.keep(payload, now(), {
    byContent: sent.kind === 'encoded' && !sent.entries.has('_submission'),
    isAlert: contract['x-about'] === 'search',
  });
  if (kept.outcome === 'conflict') throw new Refusal('conflict');
  return wantsPage(request) ? leadOn(next, known.language) : tellKept(kept);
}

/**
 * Reads what was not yet read of a request that is refused: an answer that comes in the middle of a sending is lost, and
 * what somebody typed is shown to them whatever the reason is.
 */
export async function hearOut(
  request: IncomingMessage,
  known: Known,
  largest: number,
): Promise<void> {
  if (request.readableEnded || request.method !== 'POST') return;
  try {
    note(await readSent(request.headers['content-type'], await readBody(request, largest)), known);
  } catch {
    // It is refused already, for a reason that was told first.
  }
}

/** Whoever reads the answer: a person whose form has no JavaScript, or a program. */
export function wantsPage({ headers }: IncomingMessage): boolean {
  const mediaType = readMediaType(headers['content-type']);
  const accept = headers.accept ?? '';
  if (mediaType === 'application/json' || /\bapplication\/json\b/i.test(accept)) return false;
  return isEncoded(mediaType) || accept.includes('text/html');
}

export function giveRefusal(refusal: Refusal, { language, typed }: Known, asPage: boolean): Answer {
  const answer = asPage
    ? givePage(refusal.status, writeRefused(refusal, language, typed))
    : {
        status: refusal.status,
        headers: { 'Content-Type': 'application/problem+json; charset=utf-8' },
        body: writeProblem(refusal, language),
      };
  const headers = { ...answer.headers, 'Content-Language': language, ...refusal.headers };
  return { ...answer, headers };
}

function note(sent: Sent, known: Known): void {
  const language = readMember(sent, 'language');
  if (isLanguage(language)) known.language = language;
  if (sent.kind === 'encoded') known.typed = { entries: sent.entries };
}

interface Expected {
  subject: string;
  key: string;
  now: Date;
}

/** A day ahead is allowed: the build and the endpoint may lie on two sides of midnight. */
function isFresh(token: unknown, { subject, key, now }: Expected): boolean {
  const read = typeof token === 'string' ? readToken(token, 'page', key) : undefined;
  if (read?.subject !== subject) return false;
  const age = daysBetween(read.day, utcDay(now));
  return age >= -1 && age <= longestPageAge;
}

/** Judged before anything is kept. Undefined: nobody is led anywhere. */
function chooseNext(sent: Sent, origin: string, asPage: boolean): string | undefined {
  const asked = sent.kind === 'encoded' ? sent.entries.get('_next') : undefined;
  if (asked === undefined || !asPage) return undefined;
  const next = findNext(asked, origin);
  if (next === undefined) throw new Refusal('elsewhere');
  return next;
}

function leadOn(next: string | undefined, language: Language): Answer {
  if (next !== undefined) return { status: 303, headers: { Location: next } };
  const body = html`<p>${pageWords.sentText[language]}</p>`;
  return givePage(201, writePage(language, pageWords.sent[language], body));
}

function tellKept(kept: Exclude<Kept, { outcome: 'conflict' }>): Answer {
  const { id: submission, receivedAt, outcome } = kept;
  return giveJson(outcome === 'new' ? 201 : 200, { outcome: 'sent', submission, receivedAt });
}
