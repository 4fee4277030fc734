/** One table of addresses, asked of our own server, of a real nginx and of a real Caddy: status and headers are the same to the byte. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, type Origin } from './fixtures/ask.ts';
import { cases } from './fixtures/cases.ts';
import { promiseOf } from './fixtures/promise.ts';
import { startCaddy, startNginx, type RunningServer } from './fixtures/servers.ts';
import {
  answers,
  listManyPages,
  listManyShelves,
  neighbour,
  pathOfForm,
  writeSite,
} from './fixtures/site.ts';
import { headersToSite } from './headers.ts';
import { hasFile } from './has-file.ts';
import { decideAnswer, serveSite, type Answer } from './index.ts';
import { packAnswers } from './pack-answers.ts';

const root = writeSite();
const account = packAnswers(answers);
const has = (file: string) => hasFile(root, file);

/** By name, since a table of tests is written before anything has started. */
const servers = new Map<string, RunningServer>();
const real = [
  ['nginx', startNginx],
  ['Caddy', startCaddy],
] as const;
const running: { stop(): Promise<void> }[] = [];

beforeAll(async () => {
  const own = await serveSite({ directory: root, port: 0, preview: false, answers });
  const site = { domain: answers.domain, port: Number(new URL(own.url).port), tls: false };
  keep('start', { site, plain: site, startedInMs: 0, stop: own.close });
  keep('nginx', await startNginx(answers, root, [neighbour]));
  keep('Caddy', await startCaddy(answers, root, [neighbour]));
  // Where they are missing they are installed.
}, 300_000);

afterAll(async () => {
  await Promise.all(running.map((server) => server.stop()));
  rmSync(root, { recursive: true });
});

describe.each(['start', 'nginx', 'Caddy'])('%s answers as decided', (name) => {
  test.each(cases)(
    '$name',
    async ({ name: _, status: __, file: ___, location: ____, ...question }) => {
      const { method = 'GET', path } = question;
      const decided = decideAnswer({ method, target: path }, account, has);
      const reply = await ask(siteOf(name), question);
      expect(promiseOf(reply, decided)).toEqual(decided);
      if (decided.file && method === 'GET') expect(reply.body).toEqual(bytesOf(decided.file));
      if (method === 'HEAD') expect(reply.body).toHaveLength(0);
    },
  );
});

describe.each(['start', 'nginx', 'Caddy'])('%s', (name) => {
  test.each(['If-None-Match', 'If-Modified-Since'])(
    'does not send a page again that the visitor has kept (%s)',
    async (condition) => {
      const { headers } = await ask(siteOf(name), { path: '/contact/' });
      const mark = condition === 'If-None-Match' ? headers.etag : headers['last-modified'];
      const question = { path: '/contact/', headers: { [condition]: mark ?? '' } };
      const reply = await ask(siteOf(name), question);
      expect(reply.status).toBe(304);
      expect(reply.body).toHaveLength(0);
      expect(reply.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      expect(reply.headers['content-security-policy']).toBe(headers['content-security-policy']);
    },
  );

  test.each([
    '/nulle-part/',
    '/annonces/maison-ascain-k3f9x2q/',
    '/annonces/terrain-arcangues-s5t8v2w/',
  ])('tells in full that %s is not there, whatever the visitor has kept', async (path) => {
    const headers = { 'If-Modified-Since': 'Fri, 01 Jan 2100 00:00:00 GMT', Range: 'bytes=0-9' };
    const { status, body } = await ask(siteOf(name), { path, headers });
    const answer = decideAnswer({ method: 'GET', target: path }, account, has);
    expect(status).toBe(answer.status);
    expect(body).toEqual(bytesOf(answer.file ?? ''));
  });

  test('sends a part of a photograph', async () => {
    const path = '/photos/3f/3f8a0c1b2d4e5f60718293a4/960.avif';
    const reply = await ask(siteOf(name), { path, headers: { Range: 'bytes=1-2' } });
    expect(reply.status).toBe(206);
    expect(reply.headers['content-range']).toBe('bytes 1-2/4');
    expect(reply.body.toString()).toBe('vi');
  });
});

describe.each(['start', 'nginx', 'Caddy'])('%s sends an archive of tiles in parts', (name) => {
  const path = '/_recherche/plan-0123456789ab.pmtiles';
  const askFor = (headers: Record<string, string>) => ask(siteOf(name), { path, headers });

  test('as they are asked for, for good, compressed by nobody', async () => {
    // What a browser sends with every request.
    const reply = await askFor({ Range: 'bytes=2-6', 'Accept-Encoding': 'gzip, br, zstd' });
    expect(reply.status).toBe(206);
    expect(reply.body.toString()).toBe('Tiles');
    expect(reply.headers).toMatchObject({
      'content-range': 'bytes 2-6/13',
      'content-length': '5',
      'content-type': 'application/vnd.pmtiles',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(reply.headers).not.toHaveProperty('content-encoding');
  });

  test('as far as the file goes, where more is asked for', async () => {
    const reply = await askFor({ Range: 'bytes=9-16383' });
    expect([reply.status, reply.body.toString()]).toEqual([206, 'many']);
    expect(reply.headers['content-range']).toBe('bytes 9-12/13');
  });

  test('and says how long it is, where a part lies beyond its end', async () => {
    const reply = await askFor({ Range: 'bytes=100-200' });
    expect(reply.status).toBe(416);
    expect(reply.headers['content-range']).toBe('bytes */13');
  });

  test('to whoever has parts of this very file, and whole to whoever has those of another', async () => {
    const { headers } = await askFor({});
    const part = { Range: 'bytes=0-6' };
    const same = await askFor({ ...part, 'If-Range': headers['last-modified'] ?? '' });
    expect([same.status, same.body.toString()]).toEqual([206, 'PMTiles']);
    const other = await askFor({ ...part, 'If-Range': '"another"' });
    expect([other.status, other.body.toString()]).toEqual([200, 'PMTiles, many']);
  });
});

describe.each(['nginx', 'Caddy'])('%s', (name) => {
  test.each(['/contact/', '/_astro/page.C1u9Zk2a.css', '/nulle-part/'])(
    'compresses %s, and tells caches so once',
    async (path) => {
      const headers = { 'Accept-Encoding': 'gzip' };
      const reply = await ask(siteOf(name), { path, headers });
      expect(reply.headers['content-encoding']).toBe('gzip');
      expect(reply.headers.vary).toBe('Accept-Encoding');
    },
  );

  test('leaves alone what is compressed already', async () => {
    const path = '/_astro/serif.Bz7uQ01m.woff2';
    const { headers } = await ask(siteOf(name), { path, headers: { 'Accept-Encoding': 'gzip' } });
    expect(headers).not.toHaveProperty('content-encoding');
    expect(headers).not.toHaveProperty('vary');
  });

  test('leads from www to the domain', async () => {
    const reply = await ask(siteOf(name), { path: '/contact/?a=1', host: `www.${answers.domain}` });
    const decided = leadToSite({ encrypted: true });
    expect(promiseOf(reply, decided)).toEqual(decided);
  });

  test('keeps search engines from the www of a preview', async () => {
    const host = `www.${neighbour.domain}`;
    const { headers } = await ask(siteOf(name), { path: '/contact/', host });
    expect(headers['x-robots-tag']).toBe('noindex');
  });

  test.each([answers.domain, `www.${answers.domain}`])(
    'leads from what is not encrypted to what is (%s)',
    async (host) => {
      const reply = await ask(serverOf(name).plain, { path: '/contact/?a=1', host });
      const decided = leadToSite({ encrypted: false });
      expect(promiseOf(reply, decided)).toEqual(decided);
    },
  );

  test('leads a form to pages of its own site, not of a neighbour', async () => {
    const path = '/en/trouver/?pour=cession&type=boutique&ville=ascain';
    const tell = async (host: string) => {
      const { status, headers } = await ask(siteOf(name), { path, host });
      return [status, headers.location];
    };
    expect(await tell(neighbour.domain)).toEqual([303, '/en/cession/boutique/']);
    expect(await tell(answers.domain)).toEqual([200, undefined]);
  });

  test('keeps apart a neighbour, which is a preview and has lost other pages', async () => {
    const paths = [
      '/contact/',
      '/annonces/maison-ascain-k3f9x2q/',
      '/en/contact/',
      '/annonces/terrain-arcangues-s5t8v2w/',
    ];
    const tell = async (host: string) => {
      const replies = await Promise.all(paths.map((path) => ask(siteOf(name), { path, host })));
      return replies.map(({ status, headers }) => [status, headers['x-robots-tag']]);
    };
    expect(await tell(answers.domain)).toEqual([
      [200, undefined],
      [410, undefined],
      [200, undefined],
      [404, undefined],
    ]);
    expect(await tell(neighbour.domain)).toEqual([
      [410, 'noindex'],
      [200, 'noindex'],
      [404, 'noindex'],
      [200, 'noindex'],
    ]);
  });
});

test.each(real)(
  '%s holds 30,000 pages that are gone, in two languages',
  async (_, start) => {
    const gone = listManyPages(30_000);
    const server = await start({ ...answers, gone }, root);
    try {
      const paths = [gone[0], gone.at(-1), '/contact/'];
      const replies = await Promise.all(paths.map((path = '') => ask(server.site, { path })));
      expect(replies.map(({ status }) => status)).toEqual([410, 410, 200]);
    } finally {
      await server.stop();
    }
  },
  60_000,
);

test.each(real)(
  '%s leads a form to each of 5,000 pages of listings',
  async (_, start) => {
    const pages = listManyShelves(5_000);
    const server = await start({ ...answers, nearest: { form: '/trouver/', pages } }, root);
    try {
      const asked = [pages.at(-1), ...pages.filter((__, index) => index % 250 === 0)];
      const replies = await Promise.all(
        asked.map((page = '') => ask(server.site, { path: pathOfForm(page) })),
      );
      expect(replies.map(({ headers }) => headers.location)).toEqual(asked);
    } finally {
      await server.stop();
    }
  },
  60_000,
);

function leadToSite({ encrypted }: { encrypted: boolean }): Answer {
  const headers = headersToSite({ ...answers, encrypted });
  const location = 'https://villa-rosa.example/contact/?a=1';
  return { status: 308, headers: { ...headers, Location: location } };
}

function bytesOf(file: string): Buffer {
  return readFileSync(join(root, file));
}

function keep(name: string, server: RunningServer): void {
  running.push(server);
  servers.set(name, server);
}

function serverOf(name: string): RunningServer {
  const server = servers.get(name);
  if (!server) throw new Error(`${name} has not started.`);
  return server;
}

function siteOf(name: string): Origin {
  return serverOf(name).site;
}
