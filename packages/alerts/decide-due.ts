/** Whether it is time to tell somebody something, at the frequency that was chosen. */
import type { Frequency } from '@agency/forms';
import { daysBetween } from '@agency/ui';

const daysApart = { import: 0, day: 1, week: 7 } as const satisfies Record<Frequency, number>;

/** @param last The day of the last message. Absent: the first one is sent at once. */
export function decideDue(frequency: Frequency, last: string | undefined, today: string): boolean {
  return last === undefined || daysBetween(last, today) >= daysApart[frequency];
}
