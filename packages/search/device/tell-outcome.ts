/** What the visitor must know of what became of a change. */
import type { Outcome } from './store.ts';

/** A key of the texts of the space; undefined: all is as it should be. */
export type Told =
  'full' | 'invalid' | 'page-only' | 'page-only-full' | 'page-only-newer' | 'unreadable';

export function tellOutcome({ kept, isFull, isInvalid, reason }: Outcome): Told | undefined {
  if (isFull) return 'full';
  if (isInvalid) return 'invalid';
  if (kept === 'page')
    return reason === 'full' || reason === 'newer' ? `page-only-${reason}` : 'page-only';
  return reason === 'unreadable' ? reason : undefined;
}
