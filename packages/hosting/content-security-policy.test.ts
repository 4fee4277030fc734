import { expect, test } from 'vitest';
import { writeHeaderPolicy, writePolicy } from './index.ts';

test('a page allows nothing but what our own host sends, and no markup that nobody vouches for', () => {
  expect(writePolicy({}).split('; ')).toMatchInlineSnapshot(`
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "manifest-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types agency",
    ]
  `);
});

test('what is allowed beside it is named, each for one use', () => {
  const policy = writePolicy({
    sources: { 'script-src': ['https://a.example'], 'frame-src': ['https://b.example'] },
    hashes: ['sha256-AbC='],
    trusted: ['consent'],
  });
  expect(policy).toContain("script-src 'self' 'sha256-AbC=' https://a.example;");
  expect(policy).toContain('; frame-src https://b.example;');
  expect(policy).toContain("connect-src 'self';");
  expect(policy).toMatch(/; trusted-types agency consent$/);
});

test('nothing inline is allowed but by its hash, and nothing may be evaluated', () => {
  expect(writePolicy({})).not.toMatch(/unsafe/);
});

test('a header says by whom the site is framed, which a page cannot', () => {
  expect(writeHeaderPolicy({})).toBe(`${writePolicy({})}; frame-ancestors 'none'`);
});
