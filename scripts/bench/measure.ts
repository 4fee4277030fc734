/** Runs a program in a process of its own and tells what it took: time, processor, memory, disk. */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { House } from '@agency/testing';

export interface Measure {
  /** Pages of HTML that were written. */
  pages: number;
  seconds: number;
  /** Of the processor: user and system, all threads. */
  cpuSeconds: number;
  /** The most memory that the process held. */
  peakBytes: number;
  /** What lies in the output folder: pages, pictures, style sheets, maps. */
  diskBytes: number;
  /** Of the pages alone. */
  htmlBytes: number;
}

export async function measure(
  house: House,
  { args, output, env = {} }: { args: string[]; output: string; env?: Record<string, string> },
): Promise<Measure> {
  const usageFile = join(house.root, 'usage.json');
  rmSync(usageFile, { force: true });
  const start = performance.now();
  const { code, output: said } = await house.run(
    ['--import', './scripts/bench/usage.ts', ...args],
    { ...env, USAGE_FILE: usageFile },
  );
  const seconds = (performance.now() - start) / 1000;
  if (code !== 0) throw new Error(`${args.join(' ')} failed:\n${said.slice(-4000)}`);

  const usage = JSON.parse(readFileSync(usageFile, 'utf8')) as NodeJS.ResourceUsage;
  const sizes = sizesIn(join(house.root, output));
  const html = sizes.filter(([file]) => file.endsWith('.html'));
  return {
    pages: html.length,
    seconds,
    cpuSeconds: (usage.userCPUTime + usage.systemCPUTime) / 1e6,
    peakBytes: usage.maxRSS * 1024,
    diskBytes: sum(sizes),
    htmlBytes: sum(html),
  };
}

function sizesIn(folder: string): Array<[file: string, bytes: number]> {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [file, statSync(file).size]);
}

function sum(sizes: ReadonlyArray<[file: string, bytes: number]>): number {
  return sizes.reduce((total, [, bytes]) => total + bytes, 0);
}
