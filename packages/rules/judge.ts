/** The judge: every rule in force on the day looks at the listing. */
import type { Listing } from '@agency/listings';
import { rules } from './catalogue.ts';
import { findWhere } from './crm-fields.ts';
import type { Circumstances, Finding, Rule } from './finding.ts';

export function judge(listing: Listing, circumstances: Circumstances): Finding[] {
  return rules.flatMap((rule) =>
    binds(rule, listing, circumstances)
      ? rule.judge(listing, circumstances).map((remark) => ({
          rule: rule.id,
          ...remark,
          where: findWhere(remark.field, listing.reference),
          law: rule.law,
        }))
      : [],
  );
}

/**
 * What is sold or let is no offer any more (C. conso, art. L121-4): a mandate or a certificate that ends afterwards takes
 * nothing from the page that says so. What is said and shown there is still judged.
 */
function binds({ id, law }: Rule, { state }: Listing, { today }: Circumstances): boolean {
  const inForce = law.from <= today && (law.to === undefined || today <= law.to);
  const isOver = state === 'sold' || state === 'let';
  return inForce && (!isOver || id.startsWith('OTH-'));
}
