/** When a duration is over that begins on a day: both as ISO 8601 writes them, the duration as in duration.ts. */
import { addDays } from '@agency/ui/browser/days.ts';

/**
 * The same day that much later; the last of the month where it has no such day (Regulation 1182/71, art. 3(2)(c)).
 *
 * @example addDuration('2026-08-31', 'P6M') // '2027-02-28'
 */
export function addDuration(day: string, duration: string): string {
  const count = Number(/\d+/.exec(duration));
  if (duration.endsWith('H')) return addDays(day, Math.floor(count / 24));
  if (duration.endsWith('D')) return addDays(day, count);
  const date = new Date(day);
  date.setUTCMonth(date.getUTCMonth() + (duration.endsWith('Y') ? 12 * count : count));
  // Past the end of the month: back to its last day.
  if (!day.endsWith(date.toISOString().slice(8, 10))) date.setUTCDate(0);
  return date.toISOString().slice(0, 10);
}
