/** All duties of the sites as a whole, chapter by chapter: each with its source, its days and how we know that it is kept. */
import { accessibilityDuties } from './duties/accessibility.ts';
import { formDuties } from './duties/forms.ts';
import { legalNoticeDuties } from './duties/legal-notice.ts';
import { mediationDuties } from './duties/mediation.ts';
import { otherDuties } from './duties/others.ts';
import { privacyDuties } from './duties/privacy.ts';
import { trackerDuties } from './duties/trackers.ts';
import type { Duty } from './duty.ts';

export const duties: readonly Duty[] = [
  ...legalNoticeDuties,
  ...mediationDuties,
  ...privacyDuties,
  ...formDuties,
  ...trackerDuties,
  ...accessibilityDuties,
  ...otherDuties,
];

const byId = new Map(duties.map((duty) => [duty.id, duty]));

export function findDuty(id: string): Duty {
  const duty = byId.get(id);
  if (!duty) throw new Error(`There is no duty "${id}" (packages/rules/site/duties).`);
  return duty;
}

export function isInForce({ law }: Pick<Duty, 'law'>, today: string): boolean {
  return law.from <= today && (law.to === undefined || today <= law.to);
}
