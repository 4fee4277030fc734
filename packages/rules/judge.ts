/** The judge: every rule in force on the day looks at the listing. */
import type { Listing } from '@agency/listings';
import { rules } from './catalogue.ts';
import { findWhere } from './crm-fields.ts';
import type { Circumstances, Finding, Rule } from './finding.ts';
import { setFrench } from './typography.ts';

export function judge(listing: Listing, circumstances: Circumstances): Finding[] {
  const findings: Finding[] = [];
  for (const { id, law, judge: look } of rulesOn(circumstances, listing)) {
    for (const remark of look(listing, circumstances)) {
      const { severity, field, message, fix } = remark;
      findings.push({
        rule: id,
        severity,
        field,
        message: setFrench(message),
        fix: setFrench(fix),
        where: findWhere(field, listing.reference),
        law,
      });
    }
  }
  return findings;
}

interface InForce {
  all: Rule[];
  /** What still binds once it is sold or let. */
  afterwards: Rule[];
}

const inForce = new WeakMap<Circumstances, InForce>();

/**
 * The rules of the day, chosen once. What is sold or let is no offer any more (C. conso, art. L121-4): a mandate or a
 * certificate that ends afterwards takes nothing from the page that says so. What is said and shown there is still judged.
 */
function rulesOn(circumstances: Circumstances, { state }: Listing): readonly Rule[] {
  let known = inForce.get(circumstances);
  if (!known) {
    const { today } = circumstances;
    const all = rules.filter(
      ({ law }) => law.from <= today && (law.to === undefined || today <= law.to),
    );
    known = { all, afterwards: all.filter(({ id }) => id.startsWith('OTH-')) };
    inForce.set(circumstances, known);
  }
  return state === 'sold' || state === 'let' ? known.afterwards : known.all;
}
