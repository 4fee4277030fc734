/** Few connections to one host, and none to one that does not answer. */
import pLimit, { type LimitFunction } from 'p-limit';
import type { Limits } from '../limits.ts';
import { PictureRefusal, refusals } from '../refusals.ts';

interface Host {
  limit: LimitFunction;
  /** Times in a row that it was not reached. */
  failures: number;
  /** It asked to be left alone for longer than we can wait. */
  busy?: PictureRefusal;
}

export interface Hosts {
  /** Runs a task when the host has a connection left, or throws why it is not called any more. */
  visit<T>(host: string, task: () => Promise<T>): Promise<T>;
}

export function createHosts({ perHost, failures }: Pick<Limits, 'perHost' | 'failures'>): Hosts {
  const hosts = new Map<string, Host>();

  function find(name: string): Host {
    const host = hosts.get(name) ?? { limit: pLimit(perHost), failures: 0 };
    hosts.set(name, host);
    return host;
  }

  return {
    visit(name, task) {
      const host = find(name);
      return host.limit(async () => {
        if (host.busy) throw host.busy;
        if (host.failures >= failures) throw refusals.givenUp(failures);
        try {
          const result = await task();
          host.failures = 0;
          return result;
        } catch (error) {
          const kind = error instanceof PictureRefusal ? error.kind : undefined;
          host.failures = kind === 'connection' ? host.failures + 1 : 0;
          if (kind === 'busy') host.busy = error as PictureRefusal;
          throw error;
        }
      });
    },
  };
}
