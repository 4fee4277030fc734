/** By when an answer is due. Days are written as ISO 8601 does, and are days in France. */
import { addDays } from '@agency/ui/browser/days.ts';

/** What a page says of the answers that its form is owed. */
export type Due =
  | {
      kind: 'rights';
      /** @example 'P1M' */
      legal: string;
      /** Absent: nothing is promised beyond the law. */
      workingDays?: number | undefined;
      /** Public holidays of the coming months. */
      holidays: readonly string[];
    }
  | { kind: 'complaint'; days: number };

export interface DueDays {
  /** By law. */
  legal?: string;
  /** By the promise of the group, which binds it. */
  promised?: string;
}

/** @param day On which the request arrived: it is not counted itself. */
export function findDueDays(due: Due, day: string): DueDays {
  if (due.kind === 'complaint') return { promised: addDays(day, due.days) };
  const months = Number(/\d+/.exec(due.legal));
  const legal = nextWorkingDay(addMonths(day, months), due.holidays);
  return due.workingDays === undefined
    ? { legal }
    : { legal, promised: addWorkingDays(day, due.workingDays, due.holidays) };
}

/** The same day of a later month, or its last one (Regulation 1182/71, art. 3(2)(c)). */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + count, 0)).getUTCDate();
  return isoDay(Date.UTC(year, month - 1 + count, Math.min(date, last)));
}

export function addWorkingDays(day: string, count: number, holidays: readonly string[]): string {
  let reached = day;
  for (let left = count; left > 0; left--) reached = nextWorkingDay(addDays(reached, 1), holidays);
  return reached;
}

/** The day itself, where it is one: a period does not end on a day of rest (Regulation 1182/71, art. 3(4)). */
export function nextWorkingDay(day: string, holidays: readonly string[]): string {
  let reached = day;
  while (isRest(reached, holidays)) reached = addDays(reached, 1);
  return reached;
}

/** Monday to Friday but holidays are working days (jours ouvrés). */
function isRest(day: string, holidays: readonly string[]): boolean {
  return new Date(day).getUTCDay() % 6 === 0 || holidays.includes(day);
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
