/** One picture from its server: asked again when the line breaks, for the rest only where the server can. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Limits } from '../limits.ts';
import { refusals } from '../refusals.ts';
import { readFailure } from './failure.ts';
import { dropPartial, loadPartial, savePartial } from './partial.ts';
import { receive, type Received, type Validators } from './receive.ts';
import type { Line } from './request.ts';

export interface FetchSession {
  line: Line;
  limits: Limits;
  /** Where beginnings of pictures are kept. */
  partials: string;
  /** Ends everything. */
  signal: AbortSignal;
}

/** @param known What was kept of the last answer: the server may then say that nothing changed. */
export async function fetchPicture(
  url: URL,
  key: string,
  known: Validators,
  { line, limits, partials, signal }: FetchSession,
): Promise<Received> {
  const partial = await loadPartial(partials, key);
  const wasKept = partial.size > 0;
  const end = performance.now() + limits.totalSeconds * 1000;
  const clock = AbortSignal.any([signal, AbortSignal.timeout(limits.totalSeconds * 1000)]);

  for (let retries = 0; ; retries += 1) {
    try {
      const received = await receive({ url, known, partial, line, limits, signal: clock });
      if (wasKept) await dropPartial(partials, key);
      return received;
    } catch (error) {
      signal.throwIfAborted();
      const refusal = clock.aborted
        ? refusals.tooSlow(limits.totalSeconds)
        : readFailure(error, limits);
      const wait = refusal.waitSeconds ?? limits.pauseSeconds * 2 ** retries;
      const mayWait = performance.now() + wait * 1000 < end;
      const again = retries < limits.retries && /^(connection|busy)$/.test(refusal.kind) && mayWait;
      if (!again) {
        await savePartial(partials, key, partial);
        throw refusal;
      }
      await pause(wait * 1000, undefined, { signal });
    }
  }
}
