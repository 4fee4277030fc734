import { expect, test, vi } from 'vitest';
import { messageOf, openInbox, sendJson } from './fixtures/inbox.ts';

test('an error of the server keeps nothing, and says so', async () => {
  const inbox = await openInbox({ fail: '500' });
  const response = await sendJson(inbox, messageOf());
  expect(response.status).toBe(500);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(inbox.submissions()).toEqual([]);
});

test('a fault for the next sending is over with it', async () => {
  const inbox = await openInbox();
  inbox.setFault('500', { times: 1 });
  const message = messageOf();
  expect((await sendJson(inbox, message)).status).toBe(500);
  expect((await sendJson(inbox, message)).status).toBe(201);
});

test('a fault ends when it is told to', async () => {
  const inbox = await openInbox({ fail: '500' });
  inbox.setFault(undefined);
  expect((await sendJson(inbox, messageOf())).status).toBe(201);
});

test('the page of a hotel’s network looks like success, and is none', async () => {
  const inbox = await openInbox({ fail: 'html' });
  const response = await sendJson(inbox, messageOf());
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toContain('text/html');
  expect(inbox.submissions()).toEqual([]);
});

test('an answer that is lost leaves a message that is kept once, however often it is sent', async () => {
  const inbox = await openInbox();
  inbox.setFault('timeout', { times: 1 });
  const message = messageOf();
  const patience = new AbortController();
  const lost = fetch(`${inbox.url}/contact`, {
    method: 'POST',
    signal: patience.signal,
    headers: { Origin: 'https://villa-rosa.example', 'Content-Type': 'application/json' },
    body: JSON.stringify(message),
  });
  await vi.waitFor(() => expect(inbox.submissions()).toHaveLength(1));
  patience.abort();
  await expect(lost).rejects.toThrow('aborted');
  expect((await sendJson(inbox, message)).status).toBe(200);
  expect(inbox.submissions()).toHaveLength(1);
});

test('a slow answer comes after four seconds', async () => {
  const inbox = await openInbox({ fail: 'slow' });
  const start = performance.now();
  expect((await sendJson(inbox, messageOf())).status).toBe(201);
  expect(performance.now() - start).toBeGreaterThan(3900);
});

test('pages answer while sendings fail, and tell the fault', async () => {
  const inbox = await openInbox({ fail: '500' });
  const page = await fetch(`${inbox.url}/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('Panne simulée');
});
