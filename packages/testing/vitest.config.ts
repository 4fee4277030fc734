/// <reference types="vitest/config" />
/** One configuration for every unit and component test of the house. */
import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default getViteConfig(
  {
    root,
    cacheDir: `${root}.cache/vitest`,
    test: {
      environment: 'node',
      include: ['packages/**/*.test.ts', 'scripts/**/*.test.ts'],
      exclude: ['**/node_modules/**', 'packages/testing/e2e/**'],
      testTimeout: 20_000,
      // Of node:sqlite, once for each file that opens a store.
      execArgv: ['--disable-warning=ExperimentalWarning'],
      globalSetup: fileURLToPath(new URL('temporary-folder.ts', import.meta.url)),
    },
  },
  { configFile: false, root, logLevel: 'error' },
);
