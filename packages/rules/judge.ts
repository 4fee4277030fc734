/** The judge: every rule in force on the day looks at the listing. */
import type { Listing } from '@agency/listings';
import { rules } from './catalogue.ts';
import type { Circumstances, Finding } from './finding.ts';

export function judge(listing: Listing, circumstances: Circumstances): Finding[] {
  const { today } = circumstances;
  return rules
    .filter(({ law }) => law.from <= today && (law.to === undefined || today <= law.to))
    .flatMap(({ id, law, judge }) =>
      judge(listing, circumstances).map((remark) => ({ rule: id, ...remark, law })),
    );
}
