import { expect, test } from 'vitest';
import { headersToSite } from './headers.ts';
import { headersFor } from './index.ts';

const policy = "default-src 'none'; script-src 'self'";
const production = { policy, preview: false };

test('every answer bears the policy of the site', () => {
  expect(headersFor('/', production)['Content-Security-Policy']).toBe(policy);
});

test('one address has the browser erase the cookies, and no other', () => {
  expect(headersFor('/cookies/effacer.txt', production)['Clear-Site-Data']).toBe('"cookies"');
  expect(headersFor('/cookies/', production)).not.toHaveProperty('Clear-Site-Data');
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
  expect(headersFor('/', { policy, preview: true })['X-Robots-Tag']).toBe('noindex');
  expect(headersFor('/', production)).not.toHaveProperty('X-Robots-Tag');
});

test('what leads to the site has the headers of its redirects, without HSTS where nothing is encrypted', () => {
  const { 'Strict-Transport-Security': hsts, ...others } = headersFor('/', {
    ...production,
    status: 308,
  });
  const encrypted = headersToSite({ ...production, encrypted: true });
  expect(encrypted).toEqual({ ...others, 'Strict-Transport-Security': hsts });
  expect(headersToSite({ ...production, encrypted: false })).toEqual(others);
});
