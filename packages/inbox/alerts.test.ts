import { exportBearer, subscriptionSchema } from '@agency/forms';
import { expect, test } from 'vitest';
import { alertOf, key, openInbox, readPage, sendJson, tokenOf } from './fixtures/inbox.ts';
import type { InboxOptions } from './options.ts';
import type { Inbox } from './serve.ts';

const id = '0b5e6c1e-4f0e-4c39-8f43-4f6d3a5b2c10';

/** An inbox that has one alert, and how its links are followed. */
async function openAlert(options: Partial<InboxOptions> = {}) {
  const inbox = await openInbox(options);
  expect((await sendJson(inbox, alertOf({ submission: id }))).status).toBe(201);
  return {
    inbox,
    confirm: follow(inbox, 'confirmer', tokenOf(id, 'confirm')),
    manage: follow(inbox, 'gerer', tokenOf(id, 'manage')),
    unsubscribe: follow(inbox, 'desinscription', tokenOf(id, 'unsubscribe')),
    alert: () => inbox.subscriptions()[0],
  };
}

/** Opens the link, or sends what its button or a mail program sends. */
function follow(inbox: Inbox, page: string, token: string) {
  const address = `${inbox.url}/alertes/${page}?jeton=${encodeURIComponent(token)}`;
  return {
    open: () => fetch(address),
    send: (entries: Record<string, string> = {}) =>
      fetch(address, { method: 'POST', body: new URLSearchParams(entries) }),
  };
}

/** As `pnpm alerts` asks for it, or in another way. */
function askExport({ url }: Inbox, method = 'GET', authorization = `Bearer ${exportBearer(key)}`) {
  return fetch(`${url}/alertes.jsonl`, { method, headers: { Authorization: authorization } });
}

const oneClick = { 'List-Unsubscribe': 'One-Click' };

test('an alert that is asked for waits for its confirmation', async () => {
  const { alert } = await openAlert();
  expect(alert()).toEqual({
    id,
    brand: 'villa-rosa',
    language: 'fr',
    email: 'camille@exemple.example',
    search: '/vente/?type=maison',
    frequency: 'day',
    state: 'pending',
    requestedAt: '2026-11-28T09:30:00.000Z',
  });
});

test('asked for twice with one id it is one', async () => {
  const { inbox } = await openAlert();
  await sendJson(inbox, alertOf({ submission: id }));
  expect(inbox.subscriptions()).toHaveLength(1);
});

test('a link that is opened confirms nothing, and its button does', async () => {
  const { confirm, alert } = await openAlert();
  const page = await confirm.open();
  expect(page.status).toBe(200);
  expect(await readPage(page)).toContain('Confirmer l’alerte');
  expect(alert()?.state).toBe('pending');
  expect(await readPage(await confirm.send())).toContain('Votre alerte est confirmée');
  expect(alert()).toMatchObject({ state: 'confirmed', confirmedAt: '2026-11-28T09:30:00.000Z' });
});

test('confirmed again it stays confirmed since the first time', async () => {
  let moment = new Date('2026-11-28T09:30:00Z');
  const { confirm, alert } = await openAlert({ now: () => moment });
  await confirm.send();
  moment = new Date('2026-11-29T09:30:00Z');
  expect((await confirm.send()).status).toBe(200);
  expect(alert()?.confirmedAt).toBe('2026-11-28T09:30:00.000Z');
});

test('a link to confirm is good for seven days', async () => {
  let moment = new Date('2026-11-28T09:30:00Z');
  const { confirm, alert } = await openAlert({ now: () => moment });
  moment = new Date('2026-12-06T00:00:00Z');
  expect((await confirm.send()).status).toBe(403);
  expect(alert()?.state).toBe('pending');
  moment = new Date('2026-12-05T23:59:00Z');
  expect((await confirm.send()).status).toBe(200);
});

test('how often somebody is told is changed', async () => {
  const { confirm, manage, alert } = await openAlert();
  await confirm.send();
  expect(await readPage(await manage.open())).toContain('À quel rythme');
  const changed = await manage.send({ action: 'change', frequency: 'week' });
  expect(await readPage(changed)).toContain('Votre alerte est changée');
  expect(alert()).toMatchObject({ frequency: 'week', state: 'confirmed' });
});

test('whoever changes an alert wants it still: it is as old as the change', async () => {
  let moment = new Date('2026-11-28T09:30:00Z');
  const { confirm, manage, alert } = await openAlert({ now: () => moment });
  await confirm.send();
  moment = new Date('2028-11-28T09:30:00Z');
  await manage.send({ action: 'change', frequency: 'week' });
  expect(alert()?.confirmedAt).toBe('2028-11-28T09:30:00.000Z');
});

test('to change it confirms no alert that waits', async () => {
  const { manage, alert } = await openAlert();
  await manage.send({ action: 'change', frequency: 'week' });
  expect(alert()).toMatchObject({ frequency: 'week', state: 'pending' });
  expect(alert()).not.toHaveProperty('confirmedAt');
});

test.each([{}, { action: 'change' }, { action: 'change', frequency: 'hour' }, { action: 'drop' }])(
  '%j changes nothing',
  async (entries: Record<string, string>) => {
    const { manage, alert } = await openAlert();
    expect((await manage.send(entries)).status).toBe(400);
    expect(alert()).toMatchObject({ frequency: 'day', state: 'pending' });
  },
);

test('an alert is ended from its page', async () => {
  const { manage, confirm, alert } = await openAlert();
  await confirm.send();
  expect(await readPage(await manage.send({ action: 'end' }))).toContain('est arrêtée');
  expect(alert()?.state).toBe('ended');
});

test('one click of a mail program ends it, and a second one changes nothing', async () => {
  const { unsubscribe, confirm, alert } = await openAlert();
  await confirm.send();
  expect((await unsubscribe.send(oneClick)).status).toBe(200);
  expect(alert()?.state).toBe('ended');
  expect((await unsubscribe.send(oneClick)).status).toBe(200);
});

test('one click is taken in parts as well (RFC 8058)', async () => {
  const { inbox, alert } = await openAlert();
  const body = new FormData();
  body.append('List-Unsubscribe', 'One-Click');
  const token = encodeURIComponent(tokenOf(id, 'unsubscribe'));
  await fetch(`${inbox.url}/alertes/desinscription?jeton=${token}`, { method: 'POST', body });
  expect(alert()?.state).toBe('ended');
});

test('the link that ends an alert is good for as long as the alert', async () => {
  let moment = new Date('2026-11-28T09:30:00Z');
  const { confirm, unsubscribe, alert } = await openAlert({ now: () => moment });
  await confirm.send();
  moment = new Date('2029-11-27T09:30:00Z');
  expect((await unsubscribe.send(oneClick)).status).toBe(200);
  expect(alert()?.state).toBe('ended');
});

test('a link to end it that is opened ends nothing', async () => {
  const { unsubscribe, alert } = await openAlert();
  expect(await readPage(await unsubscribe.open())).toContain('Arrêter l’alerte');
  expect((await unsubscribe.send({})).status).toBe(400);
  expect(alert()?.state).toBe('pending');
});

test('what has ended is confirmed and changed no more', async () => {
  const { unsubscribe, confirm, manage, alert } = await openAlert();
  await unsubscribe.send(oneClick);
  expect((await confirm.send()).status).toBe(410);
  expect((await manage.send({ action: 'change', frequency: 'week' })).status).toBe(410);
  expect(await readPage(await confirm.open())).toContain('est arrêtée');
  expect(alert()).toMatchObject({ state: 'ended', frequency: 'day' });
});

test.each([
  ['confirmer', tokenOf(id, 'manage')],
  ['gerer', tokenOf(id, 'confirm')],
  ['desinscription', tokenOf(id, 'page')],
  ['gerer', `${id}.2026-11-28.AAAAAAAAAAAAAAAAAAAAAA`],
  ['gerer', ''],
])('%s takes no token of another purpose or hand', async (page, token) => {
  const { inbox, alert } = await openAlert();
  const { open, send } = follow(inbox, page, token);
  expect([(await open()).status, (await send(oneClick)).status]).toEqual([403, 403]);
  expect(alert()?.state).toBe('pending');
});

test('a link to an alert that is no more says so, in the language of the browser', async () => {
  const inbox = await openInbox();
  const token = encodeURIComponent(tokenOf(id, 'manage'));
  const response = await fetch(`${inbox.url}/alertes/gerer?jeton=${token}`, {
    headers: { 'Accept-Language': 'en-GB,en;q=0.9' },
  });
  expect(response.status).toBe(404);
  expect(await readPage(response)).toContain('This alert is no more');
});

test('its pages speak the language of the alert, and send no address on', async () => {
  const inbox = await openInbox();
  await sendJson(inbox, alertOf({ submission: id, language: 'en' }));
  const response = await follow(inbox, 'gerer', tokenOf(id, 'manage')).open();
  expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  const html = await response.text();
  expect(html).toContain('<html lang="en">');
  expect(await readPage(new Response(html))).toContain('How often?');
});

test('the export gives every alert as the alerts read it, to whoever has the key', async () => {
  const { inbox, confirm } = await openAlert();
  await confirm.send();
  await sendJson(inbox, alertOf());
  const response = await askExport(inbox);
  expect(response.headers.get('content-type')).toContain('application/jsonl');
  const lines = (await response.text()).trimEnd().split('\n');
  expect(lines.map((line) => subscriptionSchema.parse(JSON.parse(line)).state)).toEqual([
    'confirmed',
    'pending',
  ]);
  expect((await askExport(inbox, 'GET', 'Bearer wrong')).status).toBe(401);
  expect((await askExport(inbox, 'GET', '')).status).toBe(401);
});

test('an alert that nobody confirmed is forgotten once its link has died', async () => {
  let moment = new Date('2026-11-28T09:30:00Z');
  const { inbox } = await openAlert({ now: () => moment });
  const count = async () => (await (await askExport(inbox)).text()).length > 0;
  // The message may leave a week after the request, and its link lives for a week.
  moment = new Date('2026-12-12T23:59:59Z');
  expect(await count()).toBe(true);
  moment = new Date('2026-12-13T09:30:01Z');
  expect(await count()).toBe(false);
});

test('an alert that has ended is exported as such once, without its address, which is then nowhere', async () => {
  const { inbox, manage } = await openAlert();
  await manage.send({ action: 'end' });
  const read = async () => (await askExport(inbox)).text();
  const line = JSON.parse(await read()) as object;
  expect(line).toHaveProperty('state', 'ended');
  expect(line).not.toHaveProperty('email');
  expect(await read()).toBe('');
  expect(inbox.subscriptions()).toEqual([]);
  expect((await manage.open()).status).toBe(404);
});

test('an export takes away nobody who has confirmed', async () => {
  let moment = new Date('2026-11-28T09:30:00Z');
  const { inbox, confirm } = await openAlert({ now: () => moment });
  await confirm.send();
  const over = crypto.randomUUID();
  await sendJson(inbox, alertOf({ submission: over }));
  await follow(inbox, 'desinscription', tokenOf(over, 'unsubscribe')).send(oneClick);
  moment = new Date('2027-11-28T09:30:00Z');
  for (let round = 0; round < 2; round++) await askExport(inbox);
  expect(inbox.subscriptions().map((each) => [each.id, each.state])).toEqual([[id, 'confirmed']]);
});

test.each(['HEAD', 'POST'])('%s exports nothing, and takes nothing away', async (method) => {
  const { inbox, unsubscribe } = await openAlert();
  await unsubscribe.send(oneClick);
  const response = await askExport(inbox, method);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET']);
  expect(inbox.subscriptions()).toHaveLength(1);
});

test('an address that no alert could be sent to is refused in the words of the form', async () => {
  const inbox = await openInbox();
  const fields = {
    ...alertOf().fields,
    email: 'camille@localhost',
    search: 'https://evil.example/',
  };
  const response = await sendJson(inbox, alertOf({ fields }));
  expect(await response.json()).toHaveProperty('errors', [
    {
      pointer: '#/fields/search',
      detail: 'Choisissez la recherche dont vous voulez être prévenu.',
    },
    {
      pointer: '#/fields/email',
      detail: 'Écrivez une adresse électronique complète, avec le signe @ et ce qui le suit.',
    },
  ]);
});
