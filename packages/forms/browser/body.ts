/** Writes a payload for an endpoint: as our JSON, or as a form sends itself, for a service that knows no other. */
import type { Payload } from './payload.ts';

export type BodyKind = 'json' | 'urlencoded' | 'multipart';

export function writeBody(
  payload: Payload,
  kind: BodyKind,
  readForm: () => FormData,
): string | URLSearchParams | FormData {
  if (kind === 'json') return JSON.stringify(payload);
  const data = readForm();
  const { fields, submission, sentAt, elapsed } = payload;
  const more = { _submission: submission, '_sent-at': sentAt, _elapsed: String(elapsed) };
  for (const [name, value] of Object.entries({ ...fields, ...more })) data.set(name, value);
  return kind === 'multipart'
    ? data
    : new URLSearchParams([...data].map(([name, value]) => [name, String(value)]));
}
