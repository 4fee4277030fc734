import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

async function measure(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    ...{ bundle: true, minify: true, format: 'esm', target: 'es2022', write: false },
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length;
}

const whole = [
  ...['kept', 'aside', 'values', 'parse', 'change', 'favourites', 'trail', 'store'],
  ...['snapshot', 'visit', 'look', 'carry', 'keeping', 'merge', 'tell-outcome'],
];

test.each([
  [
    'to keep a favourite, and what was seen',
    2.75,
    `export { Store } from './store.ts';
     export { add } from './change.ts';
     export { Keeping } from './keeping.ts';
     export { parseListing } from './parse.ts';
     export { tellOutcome } from './tell-outcome.ts';`,
  ],
  ['all that a device can do', 6, whole.map((file) => `export * from './${file}.ts';`).join('')],
])('%s takes %f KiB at most', async (_, most, contents) => {
  const bytes = await measure(contents);
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(most * 1024);
});
