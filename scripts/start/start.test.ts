/** `pnpm start`: what it makes sure of before it builds, and that nothing stays open when it cannot go on. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FormsConfig } from '@agency/forms';
import { expect, test, vi } from 'vitest';
import { checkBuiltFor } from './check-inbox.ts';
import { openAll } from './open-all.ts';

const script = join(import.meta.dirname, '../start.ts');

function run(env: Readonly<Record<string, string>>, ...typed: string[]) {
  const node = ['--disable-warning=ExperimentalWarning', script, ...typed];
  const { status, stdout, stderr } = spawnSync(process.execPath, node, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    timeout: 15_000,
  });
  return { status, text: (stdout + stderr).trim() };
}

test('a port of the inbox that is taken is told with what chooses another', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const port = String((server.address() as AddressInfo).port);
  const { status, text } = run({ INBOX_PORT: port }, '--port', '0');
  server.close();
  expect(status).toBe(1);
  expect(text.replace(port, '<port>')).toMatchInlineSnapshot(`
    "Port <port>, where forms are posted to, cannot be had.
      fix:   Stop the program that listens there, or choose another port for the inbox: INBOX_PORT=4391 pnpm start."
  `);
});

test('an inbox on the port of a site is told', () => {
  expect(run({ INBOX_PORT: '42117' }, '--port', '42117')).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": "Port 42117 is that of a site and that of the inbox.
      fix:   Choose other ports for the sites with --port, or choose another port for the inbox: INBOX_PORT=4391 pnpm start.",
    }
  `);
});

test('an inbox on no port is told', () => {
  expect(run({ INBOX_PORT: '0' })).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": "INBOX_PORT is "0", which is no port.
      fix:   Write a number from 1 to 65535: INBOX_PORT=4391 pnpm start.",
    }
  `);
});

test('a fault that nobody can rehearse is told before anything is built', () => {
  expect(run({}, '--fail', 'tiemout')).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": ""tiemout" is no fault that can be rehearsed.
      fix:   Write --fail timeout.",
    }
  `);
});

const forms: FormsConfig = { offered: ['contact'], adapter: 'contract' };
const policy = "default-src 'none'; connect-src 'self' http://localhost:4390; base-uri 'none'";
const check = (inbox: string, more: Partial<FormsConfig> = {}, answers = { policy }) =>
  checkBuiltFor(inbox, [{ site: { id: 'villa-rosa', forms: { ...forms, ...more } }, answers }]);

test('pages that were built for another inbox are told: their policy would keep back every form', () => {
  expect(() => check('http://localhost:4391')).toThrowErrorMatchingInlineSnapshot(`
    [ProblemReport: 1 problem

    The pages of villa-rosa were not built to post to http://localhost:4391.
      where: dist/villa-rosa.answers.json
      fix:   Build them again: leave out --no-build.]
  `);
  // Of which the address of the one that they were built for is only the beginning.
  expect(() => check('http://localhost:439')).toThrow('were not built to post to');
});

test('pages pass that were built for this inbox, have an endpoint of their own, or no form', () => {
  const endpoint = 'https://formulaires.villa-rosa.example/{form}';
  const own = { policy: 'form-action https://formulaires.villa-rosa.example' };
  expect(() => check('http://localhost:4390')).not.toThrow();
  expect(() => check('http://localhost:4391', { endpoint }, own)).not.toThrow();
  expect(() => check('http://localhost:4391', { offered: [] })).not.toThrow();
});

test('where one server cannot be opened, those that are open are closed', async () => {
  const [first, never] = [vi.fn(async () => {}), vi.fn()];
  const refused = new Error('no');
  const openers = [
    () => Promise.resolve({ close: first }),
    () => Promise.reject(refused),
    () => Promise.resolve({ close: never }),
  ];
  await expect(openAll(openers)).rejects.toBe(refused);
  expect(first).toHaveBeenCalledOnce();
  expect(never).not.toHaveBeenCalled();
});

test('servers are given back in the order in which they were asked for, open', async () => {
  const close = vi.fn(async () => {});
  const opened = await openAll([1, 2].map((name) => () => Promise.resolve({ name, close })));
  expect(opened.map(({ name }) => name)).toEqual([1, 2]);
  expect(close).not.toHaveBeenCalled();
});
