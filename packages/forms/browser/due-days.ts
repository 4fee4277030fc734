/** By when an answer is due. Days are written as ISO 8601 does, and are days in France. */
import { addDuration } from '@agency/facts/browser/add-duration.ts';
import { addDays } from '@agency/ui/browser/days.ts';

/** What a page says of the answers that its form is owed. */
export type Due =
  | {
      kind: 'rights';
      /** ISO 8601. @example 'P1M' */
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
  const legal = nextWorkingDay(addDuration(day, due.legal), due.holidays);
  return due.workingDays === undefined
    ? { legal }
    : { legal, promised: addWorkingDays(day, due.workingDays, due.holidays) };
}

export function addWorkingDays(day: string, count: number, holidays: readonly string[]): string {
  let reached = day;
  for (let left = count; left > 0; left--) reached = nextWorkingDay(addDays(reached, 1), holidays);
  return reached;
}

/** The day itself, where it is one: a period does not end on a day of rest (Regulation 1182/71, art. 3(4)). */
export function nextWorkingDay(day: string, holidays: readonly string[]): string {
  return isRest(day, holidays) ? nextWorkingDay(addDays(day, 1), holidays) : day;
}

/** Monday to Friday but holidays are working days (jours ouvrés). */
function isRest(day: string, holidays: readonly string[]): boolean {
  return new Date(day).getUTCDay() % 6 === 0 || holidays.includes(day);
}
