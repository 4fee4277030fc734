import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageOf, openInbox, origin, pageToken, sendJson, tokenOf } from './fixtures/inbox.ts';

/** Status and what a program reads of it. */
async function tell(response: Response) {
  const body = (await response.json()) as { detail: string; errors?: { pointer: string }[] };
  const { detail, errors = [] } = body;
  const type = response.headers.get('content-type');
  return [response.status, type?.split(';')[0], detail, ...errors.map(({ pointer }) => pointer)];
}

test('a message is kept, and answered with its own id', async () => {
  const inbox = await openInbox();
  const message = messageOf();
  const response = await sendJson(inbox, message);
  expect(response.status).toBe(201);
  expect(await response.json()).toEqual({
    outcome: 'sent',
    submission: message['submission'],
    receivedAt: '2026-11-28T09:30:00.000Z',
  });
  const [kept] = inbox.submissions();
  const { token: _token, trap: _trap, ...rest } = message;
  expect(kept?.payload).toEqual(rest);
});

test('the same message again is answered as the first time, though it was sent later', async () => {
  let moment = new Date('2026-11-28T09:30:00Z');
  const inbox = await openInbox({ now: () => moment });
  const message = messageOf();
  const first = await (await sendJson(inbox, message)).json();
  moment = new Date('2026-11-28T09:45:00Z');
  const again = await sendJson(inbox, {
    ...message,
    sentAt: moment.toISOString(),
    elapsed: 90_000,
  });
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual(first);
  expect(inbox.submissions()).toHaveLength(1);
});

test('twenty of the same message at the same instant are one', async () => {
  const inbox = await openInbox();
  const message = messageOf();
  const responses = await Promise.all(Array.from({ length: 20 }, () => sendJson(inbox, message)));
  const statuses = responses.map(({ status }) => status).sort();
  expect(statuses).toEqual([...Array.from({ length: 19 }, () => 200), 201]);
  expect(inbox.submissions()).toHaveLength(1);
});

test('the id of another message is a conflict', async () => {
  const inbox = await openInbox();
  const message = messageOf();
  await sendJson(inbox, message);
  const other = { ...message, fields: { ...message.fields, message: 'Autre chose.' } };
  expect((await tell(await sendJson(inbox, other)))[0]).toBe(409);
  expect(inbox.submissions()).toHaveLength(1);
});

test('the id of a message that agreed to another sentence is a conflict', async () => {
  const inbox = await openInbox();
  const fields = { ...messageOf().fields, phone: '06 39 98 00 00' };
  const submission = crypto.randomUUID();
  const agree = (sentence: string) => {
    const boxes = [{ name: 'offers-phone', given: true, sentence }];
    return sendJson(inbox, messageOf({ submission, fields, boxes }));
  };
  expect((await agree('J’accepte.')).status).toBe(201);
  expect((await agree('J’accepte tout.')).status).toBe(409);
});

test('what is missing is told in the language of the page, each at its answer', async () => {
  const inbox = await openInbox();
  const response = await sendJson(
    inbox,
    messageOf({ language: 'en', fields: { email: 'camille', message: ' \r\n ' } }),
  );
  expect(response.status).toBe(422);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'Unprocessable Content',
    status: 422,
    detail: 'Nothing is lost. Check what follows, then send again.',
    errors: [
      { pointer: '#/fields/name', detail: 'Enter your first and last name.' },
      {
        pointer: '#/fields/email',
        detail: 'Enter a complete e-mail address, with the @ sign and what follows it.',
      },
      { pointer: '#/fields/message', detail: 'Write your message.' },
    ],
  });
});

test.each([
  ['no JSON', '{'],
  ['a list', '[]'],
  ['half a character', '{"form":"contact\ud800"}'],
])('%s is not understood', async (_, body) => {
  const [status] = await tell(await sendJson(await openInbox(), body));
  expect(status).toBe(400);
});

test('bytes that are no UTF-8 are not understood', async () => {
  const inbox = await openInbox();
  const fields = { ...messageOf().fields, message: 'caf\u00e9' };
  const latin1 = Buffer.from(JSON.stringify(messageOf({ fields, boxes: [] })), 'latin1');
  const response = await fetch(`${inbox.url}/contact`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'application/json' },
    body: latin1,
  });
  expect(response.status).toBe(400);
});

test.each([
  ['a page elsewhere', { Origin: 'https://evil.example' }],
  ['a page that hides where it is', { Origin: 'null' }],
  ['a page of another brand', { Origin: 'https://villa-bleue.example' }],
  ['a page of this machine', { Origin: 'http://localhost:4300' }],
  [
    'a page whose name begins like the brand’s',
    { Origin: 'https://villa-rosa.example.evil.example' },
  ],
])('%s is refused', async (_, headers) => {
  const inbox = await openInbox();
  const [status, type] = await tell(await sendJson(inbox, messageOf(), headers));
  expect([status, type]).toEqual([403, 'application/problem+json']);
  expect(inbox.submissions()).toEqual([]);
});

test('what names no page at all is refused', async () => {
  const inbox = await openInbox();
  const response = await fetch(`${inbox.url}/contact`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(messageOf()),
  });
  expect(response.status).toBe(403);
});

test('any port of this machine is taken where the inbox was told so', async () => {
  const inbox = await openInbox({ anyLocalOrigin: true });
  const headers = { Origin: 'http://localhost:4300' };
  expect((await sendJson(inbox, messageOf(), headers)).status).toBe(201);
  expect((await sendJson(inbox, messageOf({ brand: 'villa' }), headers)).status).toBe(403);
});

test.each([
  ['is not there', undefined, 403],
  ['is signed by nobody', 'villa-rosa.2026-11-28.AAAAAAAAAAAAAAAAAAAAAA', 403],
  ['is for something else', tokenOf('villa-rosa:contact:/contact/', 'manage'), 403],
  ['is of another form', pageToken('rights'), 403],
  ['is of another page', pageToken('contact', { page: '/en/contact/' }), 403],
  ['is of another brand', pageToken('contact', { brand: 'villa-bleue' }), 403],
  ['is 91 days old', pageToken('contact', { day: '2026-08-29' }), 403],
  ['is 90 days old', pageToken('contact', { day: '2026-08-30' }), 201],
  ['is of tomorrow', pageToken('contact', { day: '2026-11-29' }), 201],
  ['is of the day after', pageToken('contact', { day: '2026-11-30' }), 403],
  ['is of no day', pageToken('contact', { day: '2026-99-99' }), 403],
])('a page whose token %s: %s', async (_, token, status) => {
  const response = await sendJson(await openInbox(), messageOf({ token }));
  expect(response.status).toBe(status);
});

test.each([
  ['a form that nobody has', { form: 'survey' }],
  ['a version to come', { version: 2 }],
  ['a version that is none', { version: '1 OR 1' }],
])('%s is not found', async (_, changes) => {
  const [status] = await tell(await sendJson(await openInbox(), messageOf(changes)));
  expect(status).toBe(404);
});

test('a message under the address of another form is not understood', async () => {
  const [status] = await tell(await sendJson(await openInbox(), messageOf(), {}, 'enquiry'));
  expect(status).toBe(400);
});

test('what is no form is an unknown medium', async () => {
  const inbox = await openInbox();
  const [status] = await tell(await sendJson(inbox, '<a/>', { 'Content-Type': 'text/xml' }));
  expect(status).toBe(415);
});

test.each([
  ['a trap that is filled', { trap: 'https://spam.example' }, /champ caché/],
  ['a form filled in under three seconds', { elapsed: 2999 }, /trois secondes/],
])('%s is refused, and says so', async (_, changes, detail) => {
  const inbox = await openInbox();
  const response = await sendJson(inbox, messageOf(changes));
  expect(response.status).toBe(422);
  expect(await response.json()).toHaveProperty('errors', [
    { pointer: '#', detail: expect.stringMatching(detail) },
  ]);
  expect(inbox.submissions()).toEqual([]);
});

test('the fourth message in a minute waits where three are taken, and is taken then', async () => {
  let moment = new Date('2026-11-28T09:30:00Z');
  const inbox = await openInbox({ limits: { perMinute: 3 }, now: () => moment });
  for (let count = 0; count < 3; count += 1) {
    expect((await sendJson(inbox, messageOf())).status).toBe(201);
    moment = new Date(moment.getTime() + 10_000);
  }
  const refused = await sendJson(inbox, messageOf());
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('30');
  expect(refused.headers.get('access-control-expose-headers')).toBe('Retry-After');
  moment = new Date(moment.getTime() + 30_000);
  expect((await sendJson(inbox, messageOf())).status).toBe(201);
});

test('a browser that asks first is told what it may send, if it is on a page of a brand', async () => {
  const inbox = await openInbox();
  const ask = (from: string) =>
    fetch(`${inbox.url}/contact`, { method: 'OPTIONS', headers: { Origin: from } });
  const allowed = await ask(origin);
  expect(allowed.status).toBe(204);
  expect(allowed.headers.get('access-control-allow-origin')).toBe(origin);
  expect(allowed.headers.get('access-control-allow-headers')).toBe('Content-Type, Accept');
  expect(allowed.headers.get('vary')).toBe('Origin');
  expect((await ask('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
});

test('a page of a brand reads what went wrong, and no other page does', async () => {
  const inbox = await openInbox();
  const read = async (headers: Record<string, string>) =>
    (await sendJson(inbox, messageOf({ fields: {} }), headers)).headers.get(
      'access-control-allow-origin',
    );
  expect(await read({})).toBe(origin);
  expect(await read({ Origin: 'https://evil.example' })).toBeNull();
});

test('other methods are refused', async () => {
  const inbox = await openInbox();
  const ask = (method: string, path: string) => fetch(inbox.url + path, { method });
  expect((await ask('GET', '/contact')).headers.get('allow')).toBe('POST');
  expect((await ask('DELETE', '/contact')).status).toBe(405);
  expect((await ask('POST', '/')).status).toBe(405);
  expect((await ask('GET', '/constructor')).status).toBe(404);
});

test('whatever JSON comes, the answer is one of the contract’s', async () => {
  const inbox = await openInbox({ limits: { perMinute: Infinity } });
  const statuses = [201, 400, 403, 404, 422];
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(
        fc.constantFrom(...Object.keys(messageOf()), '__proto__', 'constructor', 'x'),
        fc.jsonValue({ maxDepth: 3 }),
      ),
      async (changes) => {
        const { status } = await sendJson(inbox, JSON.stringify({ ...messageOf(), ...changes }));
        expect(statuses).toContain(status);
      },
    ),
    { numRuns: 200 },
  );
});
