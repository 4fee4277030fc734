/** A server may lead on, and the secret of an address goes nowhere that it is not meant for. */
import type { RequestListener } from 'node:http';
import { describe, expect, test } from 'vitest';
import { fetchFrom, megabyte, refusalBy, refusalOf } from '../fixtures/downloading.ts';
import { give, serveFeed, type FeedServer } from '../fixtures/feed-server.ts';
import { followRedirect, tellAddress } from './download.ts';

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
