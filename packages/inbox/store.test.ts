import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { gatherContract, loadContract } from '@agency/forms';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { alertOf, messageOf, openInbox, sendJson } from './fixtures/inbox.ts';
import type { Rival } from './fixtures/keep-at-once.ts';
import { openStore } from './store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inbox-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('what arrived is still there when the inbox is started again', async () => {
  const store = join(folder, 'inbox.sqlite');
  const first = await openInbox({ store });
  const message = messageOf();
  await sendJson(first, message);
  await sendJson(first, alertOf());
  await first.close();
  const second = await openInbox({ store });
  expect(second.submissions()).toHaveLength(2);
  expect(second.subscriptions()).toHaveLength(1);
  expect((await sendJson(second, message)).status).toBe(200);
});

test('two inboxes on one file keep one message of two that come at once', async () => {
  const rival: Rival = {
    file: join(folder, 'inbox.sqlite'),
    payloads: Array.from({ length: 200 }, () => messageOf()),
    ready: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)),
  };
  openStore(rival.file).close();
  const script = new URL('fixtures/keep-at-once.ts', import.meta.url);
  const [one = [], other = []] = await Promise.all(
    [1, 2].map(async () => {
      const worker = new Worker(script, { workerData: rival });
      return (await once(worker, 'message'))[0] as string[];
    }),
  );
  const both = one.map((outcome, index) => [outcome, other[index]].sort());
  expect(both).toEqual(rival.payloads.map(() => ['again', 'new']));
});

test('a store that cannot be written to is told as such, and for how long', async () => {
  const store = join(folder, 'inbox.sqlite');
  const inbox = await openInbox({ store });
  const { DatabaseSync } = await import('node:sqlite');
  const other = new DatabaseSync(store);
  other.exec('BEGIN IMMEDIATE');
  const response = await sendJson(inbox, messageOf());
  other.exec('ROLLBACK');
  other.close();
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
});

test('a file that is something else is left alone, and told', () => {
  const file = join(folder, 'letter.txt');
  writeFileSync(file, 'Dear Camille,\n'.repeat(100));
  expect(() => openStore(file)).toThrow('What arrives cannot be kept: file is not a database.');
  expect(readFileSync(file, 'utf8')).toMatch(/^Dear Camille,\nDear/);
});

test('what is cleared is gone', async () => {
  const inbox = await openInbox();
  await sendJson(inbox, alertOf());
  inbox.clear();
  expect([inbox.submissions(), inbox.subscriptions()]).toEqual([[], []]);
});

test('an alert that nobody knows is neither confirmed nor ended', () => {
  const store = openStore(':memory:');
  store.confirm('x', new Date(0));
  store.end('x');
  expect(store.subscriptions()).toEqual([]);
  store.close();
});

test('a page that was published before its form changed is still understood', async () => {
  const [contact] = [...(loadContract(join(import.meta.dirname, '../..')).get('contact') ?? [])];
  if (!contact) throw new Error('no contract');
  const [, first] = contact;
  const second = structuredClone(first);
  second.properties.version.const = 2;
  second.$id = 'contact.2.json';
  second.properties.fields.required.push('phone');
  const inbox = await openInbox({ contract: gatherContract([first, second]) });
  expect((await sendJson(inbox, messageOf({ version: 1 }))).status).toBe(201);
  const refused = await sendJson(inbox, messageOf({ version: 2 }));
  expect(await refused.json()).toHaveProperty('errors.0.pointer', '#/fields/phone');
});
