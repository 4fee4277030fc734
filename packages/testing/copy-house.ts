/** A copy of the repository in a temporary folder, where a test or the bench may change, add and build what it likes. */
import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, realpath, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { fileURLToPath } from 'node:url';

const original = fileURLToPath(new URL('../..', import.meta.url));

/** What is made, not written; and what is linked. */
const leftOut = ['.git', '.cache', 'dist', 'test-results', 'node_modules'];

export interface House {
  /** Where it stands, without a slash at the end. */
  root: string;
  /** Runs one of its scripts to the end. @example run(['scripts/build.ts', 'villa-rosa'], { TODAY: '2028-01-01' }) */
  run: (args: readonly string[], env?: Record<string, string>) => Promise<Outcome>;
  /** Starts one that goes on until it is killed. */
  start: (args: readonly string[], env?: Record<string, string>) => Running;
  remove: () => Promise<void>;
}

export type Running = ChildProcessByStdio<null, Readable, Readable>;

export interface Outcome {
  code: number | null;
  /** What it said, on both streams, without colours. */
  output: string;
}

/** Installs nothing: what comes from outside is linked, our own packages are the copy's own. */
export async function copyHouse(folder = tmpdir()): Promise<House> {
  // On some systems the temporary folder is a link; Vite works with real paths.
  const root = await realpath(await mkdtemp(join(folder, 'house-')));
  // A build that was given up may still be writing.
  const remove = () => rm(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 500 });
  try {
    const names = (await readdir(original)).filter((name) => !leftOut.includes(name));
    for (const name of names) await copy(join(original, name), join(root, name));
    await linkModules(join(original, 'node_modules'), join(root, 'node_modules'));
  } catch (error) {
    await remove();
    throw error;
  }
  return {
    root,
    remove,
    start: (args, env = {}) => start(root, args, env),
    run: (args, env = {}) => finish(start(root, args, env)),
  };
}

/** Links are kept as they are: those in the packages are relative, and so lead to the copy's own packages. */
function copy(from: string, to: string): Promise<void> {
  const filter = (path: string) => basename(path) !== '.astro';
  return cp(from, to, { recursive: true, verbatimSymlinks: true, filter });
}

async function linkModules(from: string, to: string): Promise<void> {
  await mkdir(to);
  // What else begins with a dot are caches, in which the copy must not write.
  const names = (await readdir(from)).filter((name) => /^(\.bin$|\.pnpm$|[^.])/.test(name));
  for (const name of names) {
    if (name === '@agency') await copy(join(from, name), join(to, name));
    else await symlink(join(from, name), join(to, name));
  }
}

function start(root: string, args: readonly string[], env: Record<string, string>): Running {
  const path = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  // A test runner says who it is: Astro would then build something else, and serve nothing.
  const { VITEST: _, ...outside } = process.env;
  return spawn(process.execPath, args, {
    cwd: root,
    env: { ...outside, NODE_ENV: 'production', PATH: path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function finish(child: Running): Promise<Outcome> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output: stripVTControlCharacters(output) }));
  });
}
