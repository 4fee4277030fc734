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
    // It may end between two orders too: the next one then starts another.
    const forget = () => {
      if (child === started) child = undefined;
    };
    return started.on('exit', forget).on('error', forget);
  }

  return {
    build(order) {
      const working = (child ??= start());
      return new Promise((resolve) => {
        const fail = (how: string) =>
          resolve({ brand: order.brand, fault: `Its process ended before it was built: ${how}.` });
        const end = (code: number | null, signal: string | null) => fail(signal ?? `code ${code}`);
        working.once('close', end);
        working.once('message', (message) => {
          working.off('close', end);
          resolve(message as BuildReport);
        });
        working.send(order, (error) => error && fail(error.message));
      });
    },
    dismiss() {
      if (child?.connected) child.disconnect();
    },
  };
}
