/** How old a token is, in days. */

/** @example dayOf(new Date('2026-11-28T23:59:00Z')) // '2026-11-28' */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Negative for a day to come; NaN for what is no day. */
export function ageOf(day: string, now: Date): number {
  return (Date.parse(dayOf(now)) - Date.parse(day)) / 86_400_000;
}
