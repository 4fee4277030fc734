import { expect, test } from 'vitest';
import { writeBody } from './body.ts';
import { attempt, controls } from './fixtures/contact.ts';
import { writePayload } from './payload.ts';

const payload = writePayload(controls(), attempt);

function readForm(): FormData {
  const data = new FormData();
  for (const { name, value, type, checked } of controls()) {
    if (checked || !/radio|checkbox/.test(type)) data.append(name, value);
  }
  return data;
}

test('our contract is JSON', () => {
  expect(JSON.parse(writeBody(payload, 'json', readForm) as string)).toEqual(payload);
});

test.each(['urlencoded', 'multipart'] as const)(
  '%s holds what the form would send by itself, its answers cleaned, and its circumstances',
  (kind) => {
    const body = writeBody(payload, kind, readForm) as FormData | URLSearchParams;
    expect(body).toBeInstanceOf(kind === 'multipart' ? FormData : URLSearchParams);
    const names = ['name', 'subject', '_notice', '_submission', '_sent-at', '_elapsed'];
    expect(names.map((name) => body.get(name))).toEqual([
      ...['Camille Roux', 'acheter', 'contact.en'],
      ...[attempt.submission, attempt.sentAt, '41230'],
    ]);
    expect(body.get('box.offers-email')).toBe('Write to me.');
    expect(body.has('box.offers-phone')).toBe(false);
  },
);
