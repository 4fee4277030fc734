/** A feed over the network: fetched once a version, and within limits. */
import { readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  fetchFrom,
  file,
  megabyte,
  refusalBy,
  refusalOf,
  version,
} from '../fixtures/downloading.ts';
import { give, serveFeed } from '../fixtures/feed-server.ts';

describe('a server that answers', () => {
  test('gives the feed, its age, and what it knows the version by', async () => {
    const server = await serveFeed(give('feed', version));
    expect(await fetchFrom(server.url())).toEqual({
      writtenAt: new Date('2026-11-19T18:30:00Z'),
      validators: version,
    });
    expect(readFileSync(file, 'utf8')).toBe('feed');
  });

  test.each([{ etag: version.etag }, { lastModified: version.lastModified }])(
    'is asked for a newer version than %o alone',
    async (known) => {
      const server = await serveFeed(give('feed', known));
      expect(await fetchFrom(server.url(), { known })).toBeUndefined();
    },
  );

  test('gives another version to whoever knows an old one', async () => {
    const server = await serveFeed(give('feed', { etag: '"v2"' }));
    expect(await fetchFrom(server.url(), { known: version })).toMatchObject({
      validators: { etag: '"v2"' },
    });
  });

  test('says nothing of the age when its date is none', async () => {
    const server = await serveFeed(give('feed', { lastModified: 'yesterday' }));
    expect(await fetchFrom(server.url())).toMatchObject({ writtenAt: undefined });
  });

  test('gets name and password as it wants them, and not in the address', async () => {
    const server = await serveFeed(give('feed'));
    await fetchFrom(server.url('/export.csv', 'me:w%40rd@'));
    expect(server.requests[0]?.url).toBe('/export.csv');
    expect(server.requests[0]?.headers.authorization).toBe(
      `Basic ${Buffer.from('me:w@rd').toString('base64')}`,
    );
  });
});

describe('a server that refuses', () => {
  test('404', async () => {
    expect(await refusalBy((_, response) => response.writeHead(404).end())).toMatchInlineSnapshot(`
      "The server answered 404.
        where: http://crm.example.com/export.csv
        fix:   Check the address: there is no feed. What is published stays as it is."
    `);
  });

  test('403', async () => {
    expect(await refusalBy((_, response) => response.writeHead(403).end())).toMatchInlineSnapshot(`
      "The server answered 403.
        where: http://crm.example.com/export.csv
        fix:   Check the address, and its secret in the environment."
    `);
  });

  test('500', async () => {
    expect(await refusalBy((_, response) => response.writeHead(500).end())).toMatchInlineSnapshot(`
      "The server answered 500.
        where: http://crm.example.com/export.csv
        fix:   Try again later. What is published stays as it is."
    `);
  });

  test.each([204, 206, 304])('%i, which is no feed', async (status) => {
    expect(await refusalBy((_, response) => response.writeHead(status).end())).toContain(
      `The server answered ${status}.`,
    );
  });

  test('the connection', async () => {
    const { url, close } = await serveFeed(give('feed'));
    await close();
    expect(await refusalOf(url())).toMatchInlineSnapshot(`
      "The host refuses the connection.
        where: http://crm.example.com/export.csv
        fix:   Try again later. What is published stays as it is."
    `);
  });

  test('to be anywhere', async () => {
    expect(await refusalOf('http://crm.invalid/export.csv')).toMatch(
      /^The host (is unknown|cannot be looked up)/,
    );
  });

  test('to be an address', async () => {
    expect(await refusalOf('http://[half/export.csv?key=s3cret')).toMatchInlineSnapshot(`
      "The address is none.
        where: the address of the feed
        fix:   Write it as https://…."
    `);
  });
});

describe('a transfer', () => {
  test('that takes too long before it begins', async () => {
    expect(await refusalBy(() => undefined, { timeout: 150 })).toMatchInlineSnapshot(`
      "The transfer took more than 0.15 s.
        where: http://crm.example.com/export.csv
        fix:   Try again later. What is published stays as it is."
    `);
  });

  test('that takes too long before it ends', async () => {
    const trickle: RequestListener = (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(timer));
    };
    expect(await refusalBy(trickle, { timeout: 150 })).toContain('more than 0.15 s');
  });

  test('that stops before its announced length', async () => {
    const cut: RequestListener = (_, response) => {
      response.writeHead(200, { 'Content-Length': 1000 });
      response.write('x'.repeat(100), () => response.destroy());
    };
    expect(await refusalBy(cut)).toMatchInlineSnapshot(`
      "The connection broke off.
        where: http://crm.example.com/export.csv
        fix:   Try again later. What is published stays as it is."
    `);
  });

  test('that stops in pieces', async () => {
    const cut: RequestListener = (_, response) => {
      response.write('x'.repeat(100), () => response.destroy());
    };
    expect(await refusalBy(cut)).toContain('The connection broke off.');
  });

  test('that is announced too large', async () => {
    const large: RequestListener = (_, response) => {
      response.writeHead(200, { 'Content-Length': 3 * megabyte });
      response.flushHeaders();
    };
    expect(await refusalBy(large)).toMatchInlineSnapshot(`
      "The feed is announced with 3 MB; 1 MB are allowed.
        where: http://crm.example.com/export.csv
        fix:   Check what was exported: no portfolio is so large. What is published stays as it is."
    `);
  });

  test('that becomes too large without being announced', async () => {
    const pieces: RequestListener = (_, response) => {
      response.write(Buffer.alloc(megabyte));
      response.end(Buffer.alloc(megabyte));
    };
    expect(await refusalBy(pieces)).toMatchInlineSnapshot(`
      "The feed is larger than 1 MB.
        where: http://crm.example.com/export.csv
        fix:   Check what was exported: no portfolio is so large. What is published stays as it is."
    `);
  });

  test('that becomes too large only when it is unpacked', async () => {
    const bomb: RequestListener = (_, response) => {
      response.writeHead(200, { 'Content-Encoding': 'gzip' });
      response.end(gzipSync(Buffer.alloc(3 * megabyte)));
    };
    expect(await refusalBy(bomb)).toContain('The feed is larger than 1 MB.');
  });
});
