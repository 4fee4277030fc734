import { request } from 'node:http';
import { expect, test } from 'vitest';
import { listenIn } from './listen-in.ts';

test('whoever is asked for is told, but for what the browser asks itself, and is not reached', async () => {
  const post = await listenIn();
  const hosts: string[] = [];
  post.onHost((host) => hosts.push(host));
  const { port } = new URL(post.server);
  const ask = (options: { method: string; path: string }) =>
    new Promise<number | undefined>((answered) => {
      const sent = request({ port, ...options });
      for (const event of ['response', 'connect'] as const) {
        sent.on(event as 'response', ({ statusCode }) => answered(statusCode));
      }
      sent.end();
    });
  expect(await ask({ method: 'CONNECT', path: 'a.example:443' })).toBe(502);
  expect(await ask({ method: 'GET', path: 'http://b.example/vue' })).toBe(502);
  expect(await ask({ method: 'CONNECT', path: 'content-autofill.googleapis.com:443' })).toBe(502);
  expect(hosts).toEqual(['a.example', 'b.example']);
  post.close();
});
