import { createHash } from 'node:crypto';
import { exportBearer } from '@agency/forms';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import {
  alertOf,
  askRaw,
  entriesOf,
  key,
  messageOf,
  openInbox,
  readPage,
  sendForm,
  sendJson,
  tokenOf,
} from '../fixtures/inbox.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-redundant-role': 'off',
  },
});
const id = '0b5e6c1e-4f0e-4c39-8f43-4f6d3a5b2c10';

async function openFull() {
  const inbox = await openInbox();
  await sendJson(inbox, messageOf({ fields: { ...messageOf().fields, name: 'Première' } }));
  await sendJson(inbox, alertOf({ submission: id }));
  return inbox;
}

test.each([
  ['what arrived', '/'],
  ['confirming', `/alertes/confirmer?jeton=${tokenOf(id, 'confirm')}`],
  ['managing', `/alertes/gerer?jeton=${tokenOf(id, 'manage')}`],
  ['ending', `/alertes/desinscription?jeton=${tokenOf(id, 'unsubscribe')}`],
  ['a link that is broken', '/alertes/gerer?jeton=x'],
])('the page of %s is valid, may run nothing, and is kept by nobody', async (_, path) => {
  const inbox = await openFull();
  const { body, headers } = await askRaw(inbox, 'GET', path);
  const { results } = await validator.validateString(body);
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
  const [, style = ''] = /<style>([^]*?)<\/style>/.exec(body) ?? [];
  const hash = createHash('sha256').update(style).digest('base64');
  expect(headers['content-security-policy']).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
  );
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
  });
});

test('the page of what was refused is valid', async () => {
  const response = await sendForm(await openInbox(), entriesOf({ email: '', phone: 'x' }));
  const { results } = await validator.validateString(await response.text());
  expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
});

test('what arrived last is listed first, and the page says what it is for', async () => {
  const inbox = await openFull();
  const text = await readPage(await fetch(`${inbox.url}/`));
  expect(text).toMatch(/Boîte de développement[^]*2 envois[^]*Créer une alerte[^]*Nous écrire/);
  expect(text).toContain('28 novembre 2026 à 10:30:00');
  expect(text).toContain('Prénom et nom');
});

test('the links of an alert lead where its messages would lead', async () => {
  const inbox = await openFull();
  const html = await (await fetch(`${inbox.url}/`)).text();
  const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, href = '']) => href);
  expect(links).toHaveLength(3);
  for (const link of links) expect((await fetch(inbox.url + link)).status).toBe(200);
});

test.each(['/', '/alertes.jsonl'])(
  'a page elsewhere that calls this machine by another name reads nothing: %s',
  async (path) => {
    const inbox = await openFull();
    // The key of development is known to everybody.
    const headers = { Host: 'evil.example', Authorization: `Bearer ${exportBearer(key)}` };
    const { status, body } = await askRaw(inbox, 'GET', path, { headers });
    expect(status).toBe(403);
    expect(body).not.toMatch(/Première|@/);
  },
);
