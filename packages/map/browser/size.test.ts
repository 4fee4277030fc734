import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the element is at most 5.5 KiB compressed', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'listing-map.ts')],
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', write: false },
  });
  const bytes = gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length;
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(5.5 * 1024);
});
