/** Bundles a worker with the account that it answers from, into one file of plain JavaScript. */
import { buildSync } from 'esbuild';
import { join } from 'node:path';
import type { Account } from '../account.ts';

interface Worker {
  /** File in `worker/`, and the function of it that makes the worker from an account. */
  file: string;
  name: string;
  /** Lines that the file exports beside it. */
  also?: string;
}

export function bundleWorker({ file, name, also = '' }: Worker, account: Account): string {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `import { ${name} } from './${file}';
export default ${name}(${JSON.stringify(account)});
${also}`,
      resolveDir: join(import.meta.dirname, '../worker'),
      sourcefile: 'answers.ts',
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}
