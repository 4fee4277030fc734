/** Reckons with days as ISO 8601 writes them. */

/** Where the agency is. @example dayInParis('2026-11-28T23:30:00Z') // '2026-11-29' */
export function dayInParis(moment: string | Date): string {
  // Swedes write days as ISO 8601 does.
  return new Date(moment).toLocaleDateString('sv', { timeZone: 'Europe/Paris' });
}

/** In Coordinated Universal Time. @example utcDay(new Date('2026-11-28T23:59:00Z')) // '2026-11-28' */
export function utcDay(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** Negative where the second is before the first; NaN where one is no day. @example daysBetween('2026-02-27', '2026-03-01') // 2 */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** @example addDays('2026-12-31', 1) // '2027-01-01' */
export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

/** @example dayBefore('2027-01-01') // '2026-12-31' */
export function dayBefore(day: string): string {
  return addDays(day, -1);
}
