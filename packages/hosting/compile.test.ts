import { expect, test } from 'vitest';
import { answers } from './fixtures/site.ts';
import { compileHosting, parseTarget, targets } from './index.ts';

const site = { root: '/var/www/villa-rosa', files: 40 };

test.each(targets)(
  'the same account gives the same files for %s, in whatever order it stands',
  (target) => {
    const reversed = {
      ...answers,
      gone: answers.gone.toReversed(),
      suspended: answers.suspended.toReversed(),
      moved: answers.moved.toReversed(),
      noindex: answers.noindex.toReversed(),
      nearest: { ...answers.nearest, pages: answers.nearest.pages.toReversed() },
    };
    const { files } = compileHosting(answers, target, site);
    expect(compileHosting(reversed, target, site).files).toEqual(files);
  },
);

test.each(targets)('for %s every file says where it comes from', (target) => {
  const { files } = compileHosting(answers, target, site);
  for (const [name, text] of Object.entries(files)) {
    // JSON has no comments.
    if (!name.endsWith('.json')) expect(text).toMatch(/^(#|\/\/) Written by `pnpm hosting`/);
  }
});

test('an unknown server names the nearest', () => {
  expect(() => parseTarget('ngnix')).toThrowErrorMatchingInlineSnapshot(`
    [Problem: "ngnix" is no server that we write for.
      fix:   Write "nginx". Servers: nginx, caddy, netlify, cloudflare.]
  `);
});
