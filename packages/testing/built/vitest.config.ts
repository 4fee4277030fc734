/** The checks of what was built: pure Node, no Astro needed. */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export default defineConfig({
  root,
  cacheDir: `${root}.cache/vitest-built`,
  test: { include: ['packages/testing/built/*.built.ts'], testTimeout: 600_000 },
});
