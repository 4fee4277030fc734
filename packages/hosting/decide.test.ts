import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { cases } from './fixtures/cases.ts';
import { answers, writeSite } from './fixtures/site.ts';
import { hasFile } from './has-file.ts';
import { decideAnswer, type Answer } from './index.ts';
import { packAnswers } from './pack-answers.ts';

const root = writeSite();
const account = packAnswers(answers);
afterAll(() => rmSync(root, { recursive: true }));

function decide(target: string, method = 'GET', site = account): Answer {
  return decideAnswer({ method, target }, site, (file) => hasFile(root, file));
}

test.each(cases)('$name: $method $path → $status', ({ path, method, ...expected }) => {
  const { status, file, headers } = decide(path, method);
  const { status: code, file: sent, location } = expected;
  expect({ status, file, location: headers['Location'] }).toEqual({
    status: code,
    file: sent,
    location,
  });
});

describe('headers', () => {
  test.each([
    ['/', 'public, max-age=0, must-revalidate'],
    ['/google0123456789abcdef.html', 'public, max-age=0, must-revalidate'],
    ['/_astro/page.C1u9Zk2a.css', 'public, max-age=31536000, immutable'],
    ['/photos/3f/3f8a0c1b2d4e5f60718293a4/960.avif', 'public, max-age=31536000, immutable'],
    ['/favicon.svg', 'public, max-age=3600'],
    ['/rss.xml', 'public, max-age=3600'],
    ['/contact', 'public, max-age=3600'],
    ['/annonces/ancien-nom-p4q8r1s/', 'public, max-age=3600'],
    ['/trouver/?pour=vente', 'no-cache'],
    ['/trouver/', 'public, max-age=0, must-revalidate'],
    ['/nulle-part/', 'no-cache'],
    ['/_astro/old.css', 'no-cache'],
    ['/annonces/maison-ascain-k3f9x2q/', 'no-cache'],
    ['/annonces/terrain-arcangues-s5t8v2w/', 'no-cache'],
    ['/en%2Fcontact/', 'no-cache'],
  ])('%s is kept for "%s"', (path, expected) => {
    expect(decide(path).headers['Cache-Control']).toBe(expected);
  });

  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/_astro/old.css', 'text/html; charset=utf-8'],
    ['/_astro/page.C1u9Zk2a.css', 'text/css; charset=utf-8'],
    ['/rss.xml', 'application/rss+xml'],
    ['/vente/atom.xml', 'application/atom+xml'],
    ['/vente/feed.json', 'application/feed+json'],
    ['/sitemap-index.xml', 'application/xml'],
    ['/manifest.webmanifest', 'application/manifest+json'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
  ])('%s is of the type %s', (path, expected) => {
    expect(decide(path).headers['Content-Type']).toBe(expected);
  });

  test('a listing sold long ago is kept from search engines, the others are not', () => {
    const { headers } = decide('/annonces/vendue-h7j2m5n/');
    expect(headers['X-Robots-Tag']).toBe('noindex');
    expect(decide('/contact/').headers).not.toHaveProperty('X-Robots-Tag');
  });

  test('a preview is kept from search engines whole', () => {
    const preview = packAnswers({ ...answers, preview: true });
    for (const path of ['/', '/nulle-part/', '/contact', '/favicon.svg']) {
      expect(decide(path, 'GET', preview).headers['X-Robots-Tag']).toBe('noindex');
    }
  });

  test('what cannot be done says what can', () => {
    expect(decide('/contact/', 'PUT').headers['Allow']).toBe('GET, HEAD');
  });
});

test('of ten thousand addresses each is found, and none beside them', () => {
  const gone = Array.from({ length: 10_000 }, (_, index) => `/annonces/a-${index}/`);
  const many = packAnswers({ ...answers, gone });
  const statuses = gone.map((path) => decide(path, 'GET', many).status);
  expect(new Set(statuses)).toEqual(new Set([410]));
  for (const path of ['/annonces/a-10000/', '/annonces/a-/', '/annonces/a-99990/']) {
    expect(decide(path, 'GET', many).status).toBe(404);
  }
});
