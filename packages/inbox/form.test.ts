import { expect, test } from 'vitest';
import {
  askRaw,
  entriesOf,
  openInbox,
  origin,
  pageToken,
  readPage,
  sendForm,
} from './fixtures/inbox.ts';

const multipart = (entries: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.append(name, value);
  return form;
};

test.each([
  ['urlencoded', entriesOf()],
  ['multipart', multipart(entriesOf())],
])(
  'a form without JavaScript, %s, is kept and leads on to the page that thanks',
  async (_, body) => {
    const inbox = await openInbox();
    const response = await sendForm(inbox, body);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe(`${origin}/merci/contact/`);
    const [kept] = inbox.submissions();
    expect(kept?.payload).toEqual({
      form: 'contact',
      version: 1,
      submission: kept?.id,
      brand: 'villa-rosa',
      page: '/contact/',
      language: 'fr',
      notice: { id: 'contact.fr', sha256: 'a'.repeat(64) },
      fields: { name: 'Camille Roux', email: 'camille@exemple.example', message: 'Bonjour.' },
      boxes: [{ name: 'offers-phone', given: false }],
    });
  },
);

test('the page is known by its address where the browser names no origin', async () => {
  const inbox = await openInbox();
  const send = (referer: string) =>
    askRaw(inbox, 'POST', '/contact', {
      headers: { Referer: referer, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(entriesOf()).toString(),
    });
  const { status, headers } = await send(`${origin}/contact/`);
  expect([status, headers.location]).toEqual([303, `${origin}/merci/contact/`]);
  const refused = await send('https://evil.example/?https://villa-rosa.example/');
  expect(refused.status).toBe(403);
  // It comes in one piece with its head, and is read all the same.
  expect(refused.body).toContain('Camille Roux');
});

test('line breaks of a browser become those of a text, and what is around an answer goes', async () => {
  const inbox = await openInbox();
  await sendForm(
    inbox,
    entriesOf({ message: '  Un\r\ndeux\rtrois\n', name: ' Camille ', phone: '' }),
  );
  expect(inbox.submissions()[0]?.payload['fields']).toEqual({
    name: 'Camille',
    email: 'camille@exemple.example',
    message: 'Un\ndeux\ntrois',
  });
});

test('4,000 characters on many lines are taken, however a browser writes line breaks', async () => {
  const inbox = await openInbox();
  const message = 'a\r\n'.repeat(1999) + 'bb';
  expect((await sendForm(inbox, entriesOf({ message }))).status).toBe(303);
});

test('a tick comes with its sentence', async () => {
  const inbox = await openInbox();
  const sentence = 'J’accepte qu’on m’appelle.';
  await sendForm(inbox, entriesOf({ phone: '06 39 98 00 00', 'box.offers-phone': sentence }));
  expect(inbox.submissions()[0]?.payload['boxes']).toEqual([
    { name: 'offers-phone', given: true, sentence },
  ]);
});

test('the same again within ten minutes is the same, and after them another', async () => {
  let moment = new Date('2026-11-28T09:30:00Z');
  const inbox = await openInbox({ now: () => moment });
  const send = async (minutes: number) => {
    moment = new Date(Date.parse('2026-11-28T09:30:00Z') + minutes * 60_000);
    expect((await sendForm(inbox, entriesOf())).status).toBe(303);
    return inbox.submissions().length;
  };
  expect([await send(0), await send(9), await send(11)]).toEqual([1, 1, 2]);
});

test('with an id and a time of its own a form is judged by them', async () => {
  const inbox = await openInbox();
  const own = { _submission: '0b5e6c1e-4f0e-4c39-8f43-4f6d3a5b2c10', _elapsed: '41230.5' };
  expect((await sendForm(inbox, entriesOf(own))).status).toBe(303);
  expect(inbox.submissions()[0]?.id).toBe(own._submission);
  const other = await sendForm(inbox, entriesOf({ ...own, message: 'Autre chose.' }));
  expect(other.status).toBe(409);
  expect((await sendForm(inbox, entriesOf({ _elapsed: '2000' }))).status).toBe(422);
});

test.each([
  '//evil.example/',
  'https://evil.example/',
  '/\\evil.example/',
  '\\/evil.example/',
  '/%2Fevil.example/',
  '/%5cevil.example/',
  '/\t/evil.example/',
  '/\n/evil.example/',
  '/merci/\r\nSet-Cookie: a=b',
  'javascript:alert(1)',
  'merci/',
  '',
])('a form that leads to %j is refused and not kept', async (_next) => {
  const inbox = await openInbox();
  const response = await sendForm(inbox, entriesOf({ _next }));
  expect([response.status, response.headers.get('location')]).toEqual([400, null]);
  expect(inbox.submissions()).toEqual([]);
});

test.each(['/', '/en/merci/contact/', '/merci/?de=/contact/#haut', '/@evil.example/'])(
  'a form leads to %s on its own site',
  async (_next) => {
    const response = await sendForm(await openInbox(), entriesOf({ _next }));
    expect(response.headers.get('location')).toBe(origin + _next);
  },
);

test('a form that leads nowhere is thanked here', async () => {
  const { _next, ...entries } = entriesOf({ _language: 'en' });
  const response = await sendForm(await openInbox(), entries);
  expect(response.status).toBe(201);
  expect(await readPage(response)).toContain('What you sent has arrived');
});

test('a program that sends a form reads JSON', async () => {
  const inbox = await openInbox();
  const accept = { Accept: 'application/json' };
  expect((await sendForm(inbox, entriesOf(), accept)).status).toBe(201);
  expect((await sendForm(inbox, entriesOf(), accept)).status).toBe(200);
  const refused = await sendForm(inbox, entriesOf({ email: '' }), accept);
  expect(await refused.json()).toHaveProperty('errors.0.pointer', '#/fields/email');
});

test('what is refused is told on a page, in its language, with all that was typed', async () => {
  const response = await sendForm(
    await openInbox(),
    entriesOf({
      _language: 'en',
      _notice: 'contact.en',
      email: 'camille',
      message: 'A\r\nlong <b>letter</b>',
      phone: '',
      'box.offers-phone': 'I agree.',
    }),
  );
  expect(response.status).toBe(422);
  const text = await readPage(response);
  expect(text).toContain('This has not been sent yet');
  expect(text).toContain('Enter a complete e-mail address, with the @ sign and what follows it.');
  expect(text).toContain('Enter the number on which you agree to be reached.');
  expect(text).toMatch(/What you wrote[^]*First and last name\s*Camille Roux/);
  expect(text).toContain('A\nlong <b>letter</b>');
  expect(text).toContain('I agree.');
  expect(text).not.toContain('_token');
  expect(text).not.toContain('Telephone');
});

test.each([
  ['too old', { _token: pageToken('contact', { day: '2025-01-01' }) }, {}, 403],
  ['sent from elsewhere', {}, { Origin: 'https://evil.example' }, 403],
  ['of a version that nobody knows', { _version: '9' }, {}, 404],
  ['of no version', { _version: 'x' }, {}, 404],
])('what somebody typed is shown where the page is %s', async (_, entries, headers, status) => {
  const response = await sendForm(
    await openInbox(),
    entriesOf({ message: 'Une longue lettre.', ...entries }),
    headers,
  );
  expect(response.status).toBe(status);
  expect(await readPage(response)).toContain('Une longue lettre.');
});

test('what somebody typed is shown where too much came from the same place', async () => {
  const inbox = await openInbox({ limits: { perMinute: 0 } });
  const response = await sendForm(inbox, entriesOf());
  expect(response.status).toBe(429);
  expect(await readPage(response)).toContain('Camille Roux');
});

test('who fills in what nobody sees is taken for a machine, and told so', async () => {
  const inbox = await openInbox();
  const response = await sendForm(inbox, entriesOf({ _trap: 'https://spam.example' }));
  expect(response.status).toBe(422);
  expect(await readPage(response)).toMatch(/champ caché/);
  expect(inbox.submissions()).toEqual([]);
});

test('a file is refused', async () => {
  const inbox = await openInbox();
  const form = multipart(entriesOf());
  form.append('attachment', new File(['x'], 'identite.pdf'));
  const response = await sendForm(inbox, form);
  expect(response.status).toBe(422);
  expect(await readPage(response)).toContain('Aucun fichier n’est demandé');
  expect(inbox.submissions()).toEqual([]);
});

test('an answer that comes twice is not understood', async () => {
  const inbox = await openInbox();
  const form = multipart(entriesOf());
  form.append('email', 'other@exemple.example');
  expect((await sendForm(inbox, form)).status).toBe(400);
});

test('parts without end are not understood', async () => {
  const inbox = await openInbox();
  const response = await fetch(`${inbox.url}/contact`, {
    method: 'POST',
    headers: { Origin: origin, 'Content-Type': 'multipart/form-data; boundary=x' },
    body: '--x\r\nContent-Disposition: form-data; name="email"\r\n\r\ncamille',
  });
  expect(response.status).toBe(400);
});

test('a box that the form has not is refused', async () => {
  const response = await sendForm(await openInbox(), entriesOf({ 'box.all': 'I agree to all.' }));
  expect(response.status).toBe(422);
});
