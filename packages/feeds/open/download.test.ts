/** A feed over the network: fetched once a version, within limits, and without telling the secret of its address. */
import { mkdtempSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { give, serveFeed, type FeedServer } from '../fixtures/feed-server.ts';
import { download, followRedirect, tellAddress } from './download.ts';
import type { Validators } from './validators.ts';

const file = join(mkdtempSync(join(tmpdir(), 'download-')), 'feed');
const megabyte = 1024 ** 2;

interface Asked {
  known?: Validators;
  maxBytes?: number;
  timeout?: number;
}

function fetchFrom(address: string, asked: Asked = {}) {
  return download(address, file, {
    maxBytes: megabyte,
    timeout: 5000,
    known: undefined,
    name: tellAddress(address),
    ...asked,
  });
}

async function refusalOf(address: string, asked?: Asked): Promise<string> {
  try {
    await fetchFrom(address, asked);
  } catch (error) {
    return (error as Error).message.replace(/127\.0\.0\.1:\d+/g, 'crm.example.com');
  }
  return 'taken';
}

async function refusalBy(answer: RequestListener, asked?: Asked): Promise<string> {
  return refusalOf((await serveFeed(answer)).url(), asked);
}

const version = { etag: '"v1"', lastModified: 'Thu, 19 Nov 2026 18:30:00 GMT' };

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

describe('a server that leads on', () => {
  const lead =
    (to: string | (() => string), status = 302): RequestListener =>
    (_, response) =>
      response.writeHead(status, { Location: typeof to === 'string' ? to : to() }).end();

  const leadFrom =
    (from: string, to: string | (() => string)): RequestListener =>
    (request, response) =>
      (request.url === from ? lead(to) : give('feed'))(request, response);

  test.each([301, 302, 303, 307, 308])('with %i is followed', async (status) => {
    const server = await serveFeed((request, response) =>
      (request.url === '/old' ? lead('/new', status) : give('feed'))(request, response),
    );
    expect(await fetchFrom(server.url('/old'))).toBeDefined();
    expect(server.requests.map(({ url }) => url)).toEqual(['/old', '/new']);
  });

  test('in a circle', async () => {
    expect(await refusalBy(lead('/export.csv'))).toMatchInlineSnapshot(`
      "The server led on more than 5 times.
        where: http://crm.example.com/export.csv
        fix:   Open the address in a browser, and give the one that it ends at."
    `);
  });

  test('to no address', async () => {
    expect(await refusalBy(lead('file:///etc/passwd'))).toMatchInlineSnapshot(`
      "The server leads to no address of the web.
        where: http://crm.example.com/export.csv
        fix:   Ask who runs it."
    `);
  });

  test('within itself gets the password again', async () => {
    const server = await serveFeed(leadFrom('/old', '/new'));
    await fetchFrom(server.url('/old', 'me:word@'));
    expect(server.requests[1]?.headers.authorization).toBeDefined();
  });

  test('to another server does not pass the password on', async () => {
    const other: FeedServer = await serveFeed(give('feed'));
    const server = await serveFeed(leadFrom('/old', () => other.url()));
    await fetchFrom(server.url('/old', 'me:word@'));
    expect(other.requests[0]?.headers.authorization).toBeUndefined();
  });

  test('away from https', () => {
    expect(() =>
      followRedirect(new URL('HTTPS://crm.example.com/a'), 'http://crm.example.com/a', 'crm'),
    ).toThrowErrorMatchingInlineSnapshot(`
      [Problem: The server leads away from https: what it sends could be read and changed on its way.
        where: crm
        fix:   Ask who runs it for an address that stays on https.]
    `);
  });

  test('from http to https', () => {
    const to = followRedirect(new URL('http://me:word@a.example/'), 'https://a.example/', 'a');
    expect(to.href).toBe('https://a.example/');
  });
});

describe('an address as it is told', () => {
  test.each([
    ['https://crm.example.com/export.xml?key=s3cret#s3cret', 'https://crm.example.com/export.xml'],
    [
      'https://me:s3cret@crm.example.com:8443/export.xml',
      'https://crm.example.com:8443/export.xml',
    ],
    ['https://crm.example.com/s3cret/export.xml', 'https://crm.example.com/•••/export.xml'],
    [
      'https://crm.example.com/p%C3%A9%20s3cret/a.xml',
      'https://crm.example.com/p%C3%A9%20•••/a.xml',
    ],
    ['http://[half/?key=s3cret', 'the address of the feed'],
  ])('%s', (address, told) => {
    expect(tellAddress(address, ['s3cret', ''])).toBe(told);
  });

  test('hides a secret that the address had to encode', () => {
    expect(tellAddress('https://crm.example.com/a%2Fb%20c/', ['a/b c'])).toBe(
      'https://crm.example.com/•••/',
    );
  });

  test.each([
    ['that refuses', (_, response) => response.writeHead(403).end('s3cret')],
    ['that hangs up', (_, response) => response.destroy()],
    ['that leads to itself', (r, response) => response.writeHead(302, { Location: r.url }).end()],
    [
      'that leads nowhere',
      (_, response) => response.writeHead(302, { Location: 'x:s3cret' }).end(),
    ],
    ['that sends too much', (_, response) => response.end(Buffer.alloc(2 * megabyte))],
    ['that is too slow', () => undefined],
  ] as [string, RequestListener][])('by a server %s', async (_, answer) => {
    const server = await serveFeed(answer);
    const address = server.url('/export.csv?key=s3cret', 's3cret:s3cret@');
    const refusal = await refusalOf(address, { timeout: 150 });
    expect(refusal).toContain('where: http://crm.example.com/export.csv\n');
    expect(refusal).not.toContain('s3cret');
  });
});
