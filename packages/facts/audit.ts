/** What an accessibility statement may say: from audits, a brand and a day to the state of its site. */
import type { Audit } from './schema/audits.ts';

/** Words of the arrêté of 20 September 2019, and what is said before anybody has looked. */
export type AccessibilityState = 'total' | 'partial' | 'none' | 'unaudited';

/** The last audit of the site that still holds: after its review day a statement may not rest on it any more. */
export function chooseAudit(
  audits: readonly Audit[],
  { brand, today }: { brand: string; today: string },
): Audit | undefined {
  return audits
    .filter(({ brands }) => brands?.includes(brand) ?? true)
    .filter(({ date, nextReview }) => date <= today && today <= nextReview)
    .toSorted((a, b) => b.date.localeCompare(a.date))[0];
}

/** @example stateOf(undefined) // 'unaudited' */
export function stateOf(audit: Audit | undefined): AccessibilityState {
  if (!audit) return 'unaudited';
  if (audit.rate === 100) return 'total';
  return audit.rate >= 50 ? 'partial' : 'none';
}
