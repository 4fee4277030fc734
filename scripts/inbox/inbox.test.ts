/** `pnpm inbox` from a shell: what it says and how it ends. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const script = join(import.meta.dirname, '../inbox.ts');
const node = ['--disable-warning=ExperimentalWarning', script];

function run(...typed: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...node, ...typed], {
    encoding: 'utf8',
    timeout: 15_000,
  });
  return { status, text: (stdout + stderr).trim() };
}

test('it prints its address, serves the page there, and stops when it is told to', async () => {
  const inbox = spawn(process.execPath, [...node, '--port', '0', '--fail', 'slow']);
  let text = '';
  inbox.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
  while (!text.includes('Ctrl-C')) await once(inbox.stdout, 'data');
  expect(text).toMatch(/inbox {2}http:\/\/localhost:\d+\/\n {2}Rehearses: slow/);
  const [url = ''] = /http:\S+/.exec(text) ?? [];
  expect(await (await fetch(url)).text()).toContain('Boîte de développement');
  inbox.kill('SIGTERM');
  expect(await once(inbox, 'exit')).toEqual([0, null]);
});

test('a port that is taken is told', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { status, text } = run('--port', String(port));
  server.close();
  expect(status).toBe(1);
  expect(text.replace(String(port), '<port>')).toMatchInlineSnapshot(`
    "Port <port> is busy.
      fix:   Stop the program that listens there, or choose another port with --port."
  `);
});

test('a fault that nobody can rehearse is told', () => {
  expect(run('--fail', 'slwo')).toMatchInlineSnapshot(`
    {
      "status": 1,
      "text": ""slwo" is no fault that can be rehearsed.
      fix:   Write --fail slow.",
    }
  `);
});

test('a store in a folder that does not exist is told', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  rmSync(folder, { recursive: true });
  const { status, text } = run('--port', '0', '--store', join(folder, 'inbox.sqlite'));
  expect(status).toBe(1);
  expect(text.replaceAll(folder, '<folder>')).toMatchInlineSnapshot(`
    "What arrives cannot be kept: unable to open database file.
      where: <folder>/inbox.sqlite
      fix:   Name a file in a folder that exists, which this program may write and which is its own."
  `);
});
