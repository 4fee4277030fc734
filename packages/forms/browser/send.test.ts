import { afterEach, expect, test, vi } from 'vitest';
import { readAnswer, send } from './send.ts';

const expected = {
  submission: '6f1f9a52',
  next: '/merci/contact/',
  origin: 'https://www.villa-rosa.example',
};
const json = 'application/json; charset=utf-8';
const problem = 'application/problem+json';

function answer(status: number, type: string, body: unknown, headers: HeadersInit = {}): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return new Response(text, { status, headers: { 'Content-Type': type, ...headers } });
}
const read = (...given: Parameters<typeof answer>) =>
  readAnswer(answer(...given), 'contract', expected);

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([201, 200])('%d with the number that was sent is sent', async (status) => {
  const body = { outcome: 'sent', submission: '6f1f9a52', receivedAt: '2026-11-28T09:30:01Z' };
  expect(await read(status, json, body)).toEqual({
    outcome: 'sent',
    receivedAt: '2026-11-28T09:30:01Z',
  });
});

test.each([
  ['a page', 200, 'text/html', '<h1>Wi-Fi</h1>'],
  ['a page that calls itself JSON', 200, 'text/html', { outcome: 'sent', submission: '6f1f9a52' }],
  ['another number', 201, json, { outcome: 'sent', submission: 'another' }],
  ['no outcome', 201, json, { submission: '6f1f9a52' }],
  ['nothing', 201, json, null],
] as const)('a success that holds %s is none', async (_, status, type, body) => {
  expect(await read(status, type, body)).toMatchObject({
    outcome: 'failed',
    why: 'not-understood',
  });
});

test('what the endpoint says of each answer is told at its control', async () => {
  const errors = [
    { pointer: '#/fields/email', detail: 'Enter a complete address.' },
    { pointer: '#/boxes/offers-email', detail: 'Tick one.' },
    { pointer: '#', detail: 'Too quick.' },
    { pointer: '#/fields/"]', detail: 'Odd.' },
  ];
  expect(await read(422, problem, { detail: 'No.', errors })).toEqual({
    outcome: 'invalid',
    faults: [
      { name: 'email', sentence: 'Enter a complete address.' },
      { name: 'box.offers-email', sentence: 'Tick one.' },
      { name: '', sentence: 'Too quick.' },
      { name: '', sentence: 'Odd.' },
    ],
  });
});

test.each([
  [400, 'refused'],
  [403, 'stale'],
  [404, 'stale'],
  [409, 'refused'],
  [413, 'refused'],
  [422, 'refused'],
  [429, 'busy'],
  [500, 'server'],
  [503, 'server'],
])('%d is a failure of its kind, with the endpoint’s sentence', async (status, why) => {
  expect(await read(status, problem, { detail: 'A sentence.' })).toMatchObject({
    ...{ outcome: 'failed', why, detail: 'A sentence.' },
  });
});

test('a failure may be no JSON', async () => {
  expect(await read(502, 'text/html', '<h1>Bad gateway</h1>')).toMatchObject({ why: 'server' });
});

test.each([
  ['7', 7],
  ['3600', 60],
  ['Sat, 28 Nov 2026 09:30:00 GMT', 30],
])('a Retry-After of %s is a wait of %d seconds', async (after, wait) => {
  expect(await read(429, problem, {}, { 'Retry-After': after })).toMatchObject({ wait });
});

test('for a service that answers in any JSON, JSON is enough', async () => {
  const sent = await readAnswer(answer(200, json, { ok: true }), 'json', expected);
  const portal = await readAnswer(answer(200, 'text/html', ''), 'json', expected);
  expect([sent.outcome, portal.outcome]).toEqual(['sent', 'failed']);
});

test.each([
  ['https://www.villa-rosa.example/merci/contact/', 'sent'],
  ['https://www.villa-rosa.example/contact/', 'failed'],
  ['https://portal.example/merci/contact/', 'failed'],
])('for a service that answers with a page, to end at %s is %s', async (url, outcome) => {
  const response = Object.defineProperty(answer(200, 'text/html', ''), 'url', { value: url });
  expect((await readAnswer(response, 'page', expected)).outcome).toBe(outcome);
});

test('where a form names no such page, none is a success', async () => {
  const url = 'https://www.villa-rosa.example/contact/';
  const response = Object.defineProperty(answer(200, 'text/html', ''), 'url', { value: url });
  const outcome = await readAnswer(response, 'page', { ...expected, next: '' });
  expect(outcome).toMatchObject({ outcome: 'failed', why: 'not-understood' });
});

async function sendWith(fetch: () => Promise<Response>, onLine = true) {
  const fetched = vi.fn<(address: string, request: RequestInit) => Promise<Response>>(fetch);
  vi.stubGlobal('navigator', { onLine });
  vi.stubGlobal('fetch', fetched);
  const address = 'https://formulaires.villa-rosa.example/contact';
  const outcome = await send({ address, body: '{}', kind: 'contract', ...expected });
  return { outcome, fetched };
}
const failWith = (error: Error) => () => Promise.reject(error);

test('JSON is sent as JSON, and JSON is asked for', async () => {
  const { fetched } = await sendWith(() => Promise.resolve(answer(500, json, {})));
  expect(fetched.mock.lastCall?.[1]).toMatchObject({
    method: 'POST',
    headers: {
      Accept: 'application/json, application/problem+json',
      'Content-Type': 'application/json',
    },
  });
});

test('without a connection nothing is sent', async () => {
  const { outcome, fetched } = await sendWith(failWith(new TypeError()), false);
  expect(outcome).toMatchObject({ why: 'offline' });
  expect(fetched).not.toHaveBeenCalled();
});

test.each([
  ['the endpoint cannot be reached', new TypeError('Failed to fetch'), 'unreachable'],
  ['no answer comes in time', new DOMException('', 'TimeoutError'), 'timeout'],
  ['the request is broken off', new DOMException('', 'AbortError'), 'timeout'],
])('that %s is an outcome', async (_, error, why) => {
  expect((await sendWith(failWith(error))).outcome).toMatchObject({ outcome: 'failed', why });
});

test('JSON that is none was not understood', async () => {
  const { outcome } = await sendWith(() => Promise.resolve(answer(201, json, '<h1>')));
  expect(outcome).toMatchObject({ outcome: 'failed', why: 'not-understood' });
});
