/** Hires a process that builds brands, and hears what it says. */
import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import { root } from '../brands.ts';
import type { BuildOrder, BuildReport } from './builder-process.ts';

const builderFile = fileURLToPath(new URL('builder-process.ts', import.meta.url));

/** Of Node, for a process that builds: they spare memory, and no second is lost by them. */
export const builderFlags = [
  // Pages are short-lived strings: in a larger nursery they only take room, and one that has to grow first takes time.
  '--min-semi-space-size=16',
  '--max-semi-space-size=16',
  // Left to itself the heap grows until it has to be collected: by a third at ten thousand listings.
  '--heap-growing-percent=50',
];

/** What such a process finds in its environment. */
export const builderEnv = (house: string) => ({
  ASTRO_TELEMETRY_DISABLED: '1',
  // What Node compiled for the last build need not be compiled again: a third of a second.
  NODE_COMPILE_CACHE: join(house, '.cache/node'),
});

export interface Builder {
  /** One order at a time. Resolves also when the process dies of it; the next order starts another. */
  build: (order: BuildOrder) => Promise<BuildReport>;
  /** Lets the process end. */
  dismiss: () => void;
}

/** @param listen Is told each line that the process says, without colours. */
export function hireBuilder(
  env: Readonly<Record<string, string>>,
  listen: (line: string) => void,
): Builder {
  let child: ChildProcess | undefined;

  function start(): ChildProcess {
    const started = fork(builderFile, [], {
      cwd: root,
      execArgv: builderFlags,
      env: { ...process.env, ...builderEnv(root), ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [started.stdout, started.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) =>
        listen(stripVTControlCharacters(line)),
      );
    }
    return started;
  }

  return {
    async build(order) {
      const working = (child ??= start());
      const report = await new Promise<BuildReport>((resolve) => {
        working.once('message', (message) => resolve(message as BuildReport));
        working.once('close', (code, signal) => {
          child = undefined;
          const how = signal ?? `code ${code}`;
          resolve({ brand: order.brand, fault: `Its process ended before it was built: ${how}.` });
        });
        working.send(order);
      });
      working.removeAllListeners('message').removeAllListeners('close');
      return report;
    },
    dismiss: () => child?.disconnect(),
  };
}
