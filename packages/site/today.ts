/** The day that a build is of: TODAY to rehearse one, or else the day that it is in Paris. */
import { Problem } from '@agency/problem';
import { dayInParis } from '@agency/ui';

/** @example '2026-11-22' */
export function today(): string {
  const rehearsed = process.env['TODAY'];
  if (rehearsed === undefined) return dayInParis(new Date());
  if (isDay(rehearsed)) return rehearsed;
  throw new Problem({
    what: `TODAY is "${rehearsed}", which is no day.`,
    fix: 'Write it as year-month-day: TODAY=2027-01-31 pnpm build.',
  });
}

/** True where a day is rehearsed that it is not. */
export function isRehearsal(): boolean {
  return today() !== dayInParis(new Date());
}

/** True of days that the calendar has: 2027-02-30 is none. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(date.getTime()) &&
    date.toISOString().startsWith(text)
  );
}
