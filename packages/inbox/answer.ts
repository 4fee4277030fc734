/** What goes back over the wire; every answer has the headers of a place that keeps people’s words. */
import type { ServerResponse } from 'node:http';
import { contentSecurityPolicy } from './pages/page.ts';

export interface Answer {
  status: number;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

const always = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  // Addresses hold tokens.
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
  'Cache-Control': 'no-store',
  'Cross-Origin-Opener-Policy': 'same-origin',
} as const;

export function givePage(status: number, body: string): Answer {
  return { status, headers: { 'Content-Type': 'text/html; charset=utf-8' }, body };
}

export function giveJson(status: number, value: unknown): Answer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(value),
  };
}

export function sendAnswer(
  response: ServerResponse,
  answer: Answer,
  more: Answer['headers'],
): void {
  if (response.headersSent || response.destroyed) return;
  response.writeHead(answer.status, {
    ...always,
    ...more,
    ...answer.headers,
    // Without it Node writes in chunks, and a client that was cut off could not tell.
    'Content-Length': Buffer.byteLength(answer.body ?? ''),
  });
  response.end(answer.body);
}
