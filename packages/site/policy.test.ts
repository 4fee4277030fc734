import { expect, test } from 'vitest';
import { pagePolicy, sitePolicy } from './policy.ts';

const endpoint = 'https://formulaires.villa-rosa.example';
const parts = {
  use: { vendors: [], trackers: [] } as unknown as Parameters<typeof sitePolicy>[0]['use'],
  gates: {},
  hasTiles: false,
  endpoints: [endpoint],
};
const page = { language: 'fr', frames: [], posts: false };
/** Where a page may send to, by directive. */
const sendsTo = (policy: string) =>
  Object.fromEntries(
    policy
      .split('; ')
      .map((directive) => directive.split(' '))
      .filter(([name = '']) => ['connect-src', 'form-action'].includes(name))
      .map(([name, ...sources]) => [name, sources]),
  );
const nowhere = { 'connect-src': ["'self'"], 'form-action': ["'self'"] };
const there = { 'connect-src': ["'self'", endpoint], 'form-action': ["'self'", endpoint] };

test('a page with a form sends to the endpoint, and nowhere else', () => {
  expect(sendsTo(pagePolicy(parts, { ...page, posts: true }))).toEqual(there);
});

test('a page without one sends to nobody', () => {
  expect(sendsTo(pagePolicy(parts, page))).toEqual(nowhere);
});

test('the header allows what any page may, and no more', () => {
  expect(sendsTo(sitePolicy(parts))).toEqual(there);
  expect(sendsTo(sitePolicy({ ...parts, endpoints: [] }))).toEqual(nowhere);
});

test('the endpoint is allowed nothing but to be sent to', () => {
  const policy = pagePolicy(parts, { ...page, posts: true });
  expect(policy.split(endpoint)).toHaveLength(3);
});
