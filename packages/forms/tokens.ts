/**
 * Signed tokens: that a page or a link is ours, and from which day, without a word about anybody. One key serves them
 * all; each is good for one purpose alone.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';

/** `page`: stands in a form. The others stand in the links of an alert's messages, and confirm, change or end it. */
export type TokenPurpose = 'page' | 'confirm' | 'manage' | 'unsubscribe';

export interface Token {
  /** What it is about: an id that says nothing of a person. @example '0b5e6c1e-4f0e-4c39-8f43-4f6d3a5b2c10' */
  subject: string;
  /** The day on which it was signed. @example '2026-11-28' */
  day: string;
}

/** HMAC-SHA-256, of which half is kept (RFC 2104, § 5). @example '0b5e6c1e.2026-11-28.Zl8…' */
export function signToken({ subject, day }: Token, purpose: TokenPurpose, key: string): string {
  return `${subject}.${day}.${sign({ subject, day }, purpose, key)}`;
}

/** What a token says; undefined where it was not signed with this key, for this purpose. How old it may be is the reader's to say. */
export function readToken(text: string, purpose: TokenPurpose, key: string): Token | undefined {
  const [, subject, day, signature] =
    /^(.{1,200})\.(\d{4}-\d{2}-\d{2})\.([\w-]{22})$/.exec(text) ?? [];
  if (subject === undefined || day === undefined || signature === undefined) return undefined;
  const token = { subject, day };
  const expected = Buffer.from(sign(token, purpose, key));
  return timingSafeEqual(expected, Buffer.from(signature)) ? token : undefined;
}

/** What opens the export of the alerts: derived, so that the key that signs is never sent. */
export function exportBearer(key: string): string {
  return createHmac('sha256', key).update('export').digest('base64url');
}

function sign({ subject, day }: Token, purpose: TokenPurpose, key: string): string {
  return createHmac('sha256', key)
    .update(`${purpose}\n${subject}\n${day}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}
