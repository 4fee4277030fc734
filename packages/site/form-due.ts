/** By when an answer to a form is due, as the receipt works it out in the browser. */
import { findConstant, type Facts } from '@agency/facts';
import { listHolidays, type Due, type Form } from '@agency/forms';
import { Problem } from '@agency/problem';

interface Sources {
  facts: Pick<Facts, 'constants' | 'company'>;
  today: string;
}

/** Undefined where nobody is promised one. Throws where the law's own period is not known: no day is made up. */
export function dueOf({ due }: Pick<Form, 'due'>, { facts, today }: Sources): Due | undefined {
  if (due === 'rights') {
    const legal = findConstant(facts.constants, 'rights-reply', today)?.value;
    if (typeof legal !== 'string') throw unknownPeriod;
    return {
      kind: due,
      legal,
      workingDays: facts.company.rightsReplyDays.value ?? undefined,
      holidays: listHolidays(today),
    };
  }
  const days = facts.company.complaintDesk.value?.replyDays;
  return due === 'complaint' && days !== undefined ? { kind: due, days } : undefined;
}

const unknownPeriod = new Problem({
  what: 'By when a request about rights is answered is not known.',
  where: 'content/facts/constants.yaml',
  fix: 'Write "id: rights-reply" with its value, such as P1M (RGPD, art. 12(3)).',
});
