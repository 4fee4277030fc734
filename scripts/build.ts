/** `build [brand…]`: builds brands side by side, one process each, and shows how far they are. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { listUnverified, loadFacts } from '@agency/facts';
import { Problem, throwProblems } from '@agency/problem';
import { findGaps, loadSite } from '@agency/site';
import { chooseBrands, loadBrands, root } from './brands.ts';
import { parseOptions } from './options.ts';
import { runCommand } from './run-command.ts';

interface BuildOptions {
  /** A release refuses facts that nobody has verified, and may be indexed. */
  release: boolean;
  log: (line: string) => void;
}

interface BrandOptions extends BuildOptions {
  /** No other brand is built at the same time. */
  alone: boolean;
}

/** Builds into dist/<brand>/. Rejects with one Problem that names every brand that failed. */
export async function buildBrands(brands: readonly string[], options: BuildOptions): Promise<void> {
  if (options.release) {
    const gaps = await Promise.all(brands.map(async (id) => findGaps(await loadSite(root, id))));
    throwProblems([...listUnverified(loadFacts(root)), ...gaps.flat()]);
  }
  const waiting = [...brands];
  const failed: string[] = [];

  async function work(): Promise<void> {
    for (let brand = waiting.shift(); brand; brand = waiting.shift()) {
      if (!(await buildBrand(brand, { ...options, alone: brands.length === 1 })))
        failed.push(brand);
    }
  }
  // Two `build()` in one process mix the brands' texts: one process a brand.
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), brands.length) }, work));
  if (failed.length > 0) {
    throw new Problem({
      what: `The build of ${failed.sort().join(', ')} failed.`,
      fix: 'Mend what is told above, then build again.',
    });
  }
}

/** The program that builds a brand, from the root of the house, and what it must find in its environment. */
export function astroBuild(brand: string): { args: string[]; env: Record<string, string> } {
  return {
    // Left to itself the heap grows until it has to be collected: a third more memory, and not a second less.
    args: ['--heap-growing-percent=50', 'node_modules/astro/bin/astro.mjs', 'build'],
    env: {
      BRAND: brand,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Pages are short-lived strings: in a larger nursery they only take room, a third of a gigabyte of it.
      NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=16`,
    },
  };
}

async function buildBrand(brand: string, { release, alone, log }: BrandOptions): Promise<boolean> {
  const start = performance.now();
  const lines: string[] = [];
  log(`${brand}: building`);
  const { args, env } = astroBuild(brand);
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: {
      ...process.env,
      ...env,
      RELEASE: release ? '1' : '0',
      // Brands that are built side by side share the cores already.
      ...(!alone && { THREADS: '1' }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  function follow(stream: Readable): void {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      const told = /\[keep-pages\] (.*)/.exec(stripVTControlCharacters(line))?.[1];
      if (told) log(`${brand}: ${told}`);
    });
  }
  follow(child.stdout);
  follow(child.stderr);
  const code = await new Promise<number | null>((resolve) => {
    child.on('error', () => resolve(null));
    child.on('close', resolve);
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (code === 0) log(`${brand}: built in ${seconds} s, in dist/${brand}/`);
  else log(`${lines.join('\n')}\n${brand}: failed after ${seconds} s`);
  return code === 0;
}

if (import.meta.main) {
  await runCommand(async (typed) => {
    const { values, positionals } = parseOptions(typed, {
      release: { type: 'boolean', default: false },
    });
    const brands = chooseBrands(positionals, loadBrands());
    await buildBrands(brands, { release: values.release, log: console.log });
  });
}
