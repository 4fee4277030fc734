/** Long work in pieces, between which the page answers its visitor. */

import type { Pace } from '../read-index.ts';

/** Milliseconds: a cheap telephone is then still far from the 50 that make a long task. */
const piece = 8;

/** Where work may be left for a moment: waits when a piece of it has been done. */
export function createPace(): Pace {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < piece) return;
    await breathe();
    since = performance.now();
  };
}

function breathe(): Promise<unknown> {
  return 'scheduler' in globalThis && 'yield' in scheduler
    ? scheduler.yield()
    : new Promise((resolve) => setTimeout(resolve));
}
