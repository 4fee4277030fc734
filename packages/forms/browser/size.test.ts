import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('all that a form does in the browser takes 6 kB at most, compressed', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'posted-form.ts')],
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', charset: 'utf8' },
    ...{ write: false, legalComments: 'none' },
  });
  const bytes = brotliCompressSync(outputFiles[0]?.contents ?? '').length;
  expect(bytes).toBeGreaterThan(2000);
  expect(bytes).toBeLessThanOrEqual(6000);
});
