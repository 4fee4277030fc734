/** Rehearses a fault on purpose, for the next sendings or for all. */
import { setTimeout as wait } from 'node:timers/promises';
import { givePage, type Answer } from './answer.ts';
import type { RehearsedFault } from './options.ts';
import { captivePortal } from './pages/captive-portal.ts';
import { Refusal } from './refusal.ts';

export interface Rehearsal {
  /** @param times How often, and then no more; always, if it is left out. */
  set(fault: RehearsedFault | undefined, times?: number): void;
  current(): RehearsedFault | undefined;
  /** What is answered in the place of `receive`, or after it. Undefined: nothing, ever. */
  run(receive: () => Promise<Answer>): Promise<Answer | undefined>;
}

const slowness = 4000;

export function createRehearsal(first: RehearsedFault | undefined): Rehearsal {
  let fault = first;
  let left = Infinity;
  return {
    set(next, times = Infinity) {
      fault = next;
      left = times;
    },
    current: () => (left > 0 ? fault : undefined),
    async run(receive) {
      const rehearsed = left > 0 ? fault : undefined;
      left -= 1;
      if (rehearsed === '500') throw new Refusal('broken');
      if (rehearsed === 'html') return givePage(200, captivePortal);
      const answer = await receive();
      if (rehearsed === 'slow') await wait(slowness, undefined, { ref: false });
      return rehearsed === 'timeout' ? undefined : answer;
    },
  };
}
