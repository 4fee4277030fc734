/** By when an answer to a form is due, as the receipt works it out in the browser. */
import { findConstant } from '@agency/facts';
import { listHolidays, type Due, type Form } from '@agency/forms';
import { facts, today } from './house.ts';

export function dueOf({ due }: Pick<Form, 'due'>): Due | undefined {
  if (due === 'rights') {
    return {
      kind: due,
      legal: String(findConstant(facts.constants, 'rights-reply', today)?.value),
      workingDays: facts.company.rightsReplyDays.value ?? undefined,
      holidays: listHolidays(today),
    };
  }
  const days = facts.company.complaintDesk.value?.replyDays;
  return due === 'complaint' && days !== undefined ? { kind: due, days } : undefined;
}
