import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadPages } from './prove-brand.ts';

test('a brand that is not built is told so', () => {
  const root = mkdtempSync(join(tmpdir(), 'proof-'));
  expect(() => loadPages(root, 'villa-rosa', ['fr'])).toThrowErrorMatchingInlineSnapshot(`
    [Problem: villa-rosa is not built: there is nothing to look at.
      where: dist/villa-rosa/
      fix:   Build it first: pnpm build villa-rosa.]
  `);
});
