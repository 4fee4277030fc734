/**
 * What is new since the last visit. The rule: a visit begins when one's space is opened, with what is on offer that day,
 * after half an hour in which nothing was done on the site, and what each thing is compared with moves on once a visit,
 * in whichever tab comes first, to what was seen of it in the visit before.
 */
import type { Visit } from './kept.ts';

/** Without anything done for so long, a visit is over. */
export const pause = 30 * 60_000;

/** A clock that was set back by more ends it, too: it does not make everything old. */
export function isOver({ at }: Visit, now: number): boolean {
  return at === 0 || Math.abs(now - at) > pause;
}

/** The same visit, gone on; or another one, which knows when the last one ended. */
export function goOn(visit: Visit, now: number): Visit {
  if (!isOver(visit, now)) return stayOn(visit, now);
  // No visit was tomorrow, whatever a clock once said; and none ended when the next had begun.
  return { at: now, previous: visit.at > 0 ? Math.min(visit.at, now - 1) : null };
}

/** What is done elsewhere on the site makes a visit longer, and begins none: nothing is told there of what has changed. */
export function stayOn(visit: Visit, now: number): Visit {
  return isOver(visit, now) ? visit : { ...visit, at: Math.max(visit.at, now) };
}

/** By what a visit is known, in all tabs: the end of the one before. */
export function lastOf({ previous }: Visit): number {
  return previous ?? 0;
}

/** Of the visitor's own calendar. @example dayOf(Date.now()) // '2026-11-26' */
export function dayOf(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
