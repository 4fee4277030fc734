/** Reads what a page sent, by whichever way, as the one payload that the contract knows. */
import { boxNamesOf, type FormContract } from '@agency/forms';
import { isBox, isOurs } from '@agency/forms/browser/controls.ts';
import { Refusal } from './refusal.ts';

export type Payload = Record<string, unknown>;

/** What came in, before anything is known about its form. */
export type Sent =
  { kind: 'json'; payload: Payload } | { kind: 'encoded'; entries: ReadonlyMap<string, string> };

const encodings = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/** @example readMediaType('application/json; charset=utf-8') // 'application/json' */
export function readMediaType(header: string | undefined): string {
  return (header ?? '').split(';', 1)[0]?.trim().toLowerCase() ?? '';
}

export function isEncoded(mediaType: string): boolean {
  return encodings.includes(mediaType);
}

export async function readSent(header: string | undefined, body: Buffer): Promise<Sent> {
  const mediaType = readMediaType(header);
  if (mediaType === 'application/json') return { kind: 'json', payload: readJson(body) };
  if (!isEncoded(mediaType)) throw new Refusal('media');
  return { kind: 'encoded', entries: await readForm(header ?? '', body) };
}

function readJson(body: Buffer): Payload {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
    if (isRecord(value)) return value;
  } catch {
    // Told below, like what is JSON and no object.
  }
  throw new Refusal('unreadable');
}

/** Node reads both encodings as a browser would write them. */
async function readForm(header: string, body: Buffer): Promise<Map<string, string>> {
  const init = { method: 'POST', headers: { 'content-type': header }, body: new Uint8Array(body) };
  const form = await new Request('http://localhost/', init).formData().catch(() => {
    throw new Refusal('unreadable');
  });
  const entries = new Map<string, string>();
  for (const [name, value] of form) {
    if (typeof value !== 'string') throw new Refusal('file');
    if (entries.has(name)) throw new Refusal('twice');
    entries.set(name, value);
  }
  return entries;
}

type Member = 'form' | 'version' | 'brand' | 'page' | 'language' | 'token';

/** Whatever stands in the envelope; a form without JavaScript has it in fields with a leading `_`. */
export function readMember(sent: Sent, name: Member) {
  if (sent.kind === 'json') return sent.payload[name];
  const text = sent.entries.get(`_${name}`);
  return name === 'version' && /^\d{1,6}$/.test(text ?? '') ? Number(text) : text;
}

/** The payload as the schema wants it. A member that is absent is left out, and missed by the schema. */
export function readPayload(sent: Sent, contract: FormContract, submission: string): Payload {
  if (sent.kind === 'json') {
    const { fields } = sent.payload;
    return { ...sent.payload, ...(isRecord(fields) && { fields: trimAnswers(fields) }) };
  }
  const { entries } = sent;
  const elapsed = entries.get('_elapsed');
  const members = {
    form: entries.get('_form'),
    version: readMember(sent, 'version'),
    submission: entries.get('_submission') ?? submission,
    brand: entries.get('_brand'),
    page: entries.get('_page'),
    language: entries.get('_language'),
    sentAt: entries.get('_sent-at'),
    elapsed: elapsed === undefined ? undefined : Number(elapsed),
    token: entries.get('_token'),
    trap: entries.get('_trap'),
    notice: { id: entries.get('_notice'), sha256: entries.get('_notice-sha256') },
    fields: trimAnswers(Object.fromEntries(answersOf(entries))),
    boxes: readBoxes(entries, contract),
  };
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

/** Names and values that somebody typed or chose. */
export function answersOf(entries: ReadonlyMap<string, string>): [string, string][] {
  return [...entries].filter(([name]) => !isOurs(name) && !isBox(name));
}

/** A box that is absent was not ticked; one that is not of the form is refused by the schema. */
function readBoxes(entries: ReadonlyMap<string, string>, contract: FormContract): Payload[] {
  const ticked = [...entries.keys()].filter(isBox).map((name) => name.slice('box.'.length));
  return [...new Set([...boxNamesOf(contract), ...ticked])].map((name) => {
    const sentence = entries.get(`box.${name}`);
    return sentence === undefined ? { name, given: false } : { name, given: true, sentence };
  });
}

/** One line break, no half characters, nothing around; what is empty then was not answered. */
function trimAnswers(fields: Payload): Payload {
  return Object.fromEntries(
    Object.entries(fields)
      .map(([name, value]) => [
        name,
        typeof value === 'string' ? value.toWellFormed().replace(/\r\n?/g, '\n').trim() : value,
      ])
      .filter(([, value]) => value !== ''),
  );
}

function isRecord(value: unknown): value is Payload {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
