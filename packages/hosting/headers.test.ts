import { expect, test } from 'vitest';
import { headersToSite } from './headers.ts';
import { headersFor } from './index.ts';

const production = { preview: false };

test('a page allows nothing but what our own host sends', () => {
  const policy = headersFor('/', production)['Content-Security-Policy']?.split('; ');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("style-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
});

test.each([
  ['/_astro/home.abc123.css', 'public, max-age=31536000, immutable'],
  ['/', 'public, max-age=0, must-revalidate'],
  ['/en/', 'public, max-age=0, must-revalidate'],
  ['/404.html', 'public, max-age=0, must-revalidate'],
  ['/favicon.svg', 'public, max-age=3600'],
])('%s is kept as long as it stays true', (path, expected) => {
  expect(headersFor(path, production)['Cache-Control']).toBe(expected);
});

test('a preview asks search engines to stay away, a release does not', () => {
  expect(headersFor('/', { preview: true })['X-Robots-Tag']).toBe('noindex');
  expect(headersFor('/', production)).not.toHaveProperty('X-Robots-Tag');
});

test('what leads to the site has the headers of its redirects, without HSTS where nothing is encrypted', () => {
  const { 'Strict-Transport-Security': hsts, ...others } = headersFor('/', {
    preview: false,
    status: 308,
  });
  const encrypted = headersToSite({ preview: false, encrypted: true });
  expect(encrypted).toEqual({ ...others, 'Strict-Transport-Security': hsts });
  expect(headersToSite({ preview: false, encrypted: false })).toEqual(others);
});
