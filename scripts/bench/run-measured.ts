/** Runs a program of ours in a process of its own and measures the whole of it. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Measured {
  /** What it wrote to its standard output. */
  output: string;
  /** From the start of the process to its end. */
  seconds: number;
  /** Of the processor, all threads: what is left of a measurement when other programs use the machine too. */
  cpuSeconds: number;
  /** The most memory that the process held. */
  peakBytes: number;
}

/** @param args What Node is given: the path of the program and what it is told. Throws when it does not end with 0. */
export async function runMeasured(...args: readonly string[]): Promise<Measured> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-usage-'));
  const usageFile = join(folder, 'usage.json');
  const usage = fileURLToPath(new URL('usage.ts', import.meta.url));
  try {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', usage, ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, USAGE_FILE: usageFile },
    });
    let output = '';
    child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    const seconds = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`${args.join(' ')} ended with ${String(code)}.`);
    const used = JSON.parse(await readFile(usageFile, 'utf8')) as NodeJS.ResourceUsage;
    return {
      output,
      seconds,
      cpuSeconds: (used.userCPUTime + used.systemCPUTime) / 1e6,
      peakBytes: used.maxRSS * 1024,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
