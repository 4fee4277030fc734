/** Whether the company is a micro-enterprise, which the European Accessibility Act leaves out (C. conso, art. L412-13; ACC-02). */
import type { Company } from './schema/company.ts';

/** Fewer than ten people, and a turnover or a balance sheet of at most two million euros. Source: Dir. 2019/882, art. 3(23). */
const limits = { people: 10, euros: 2_000_000 };

export type Size = 'micro' | 'larger' | 'unknown';

export function sizeOf({
  headcount,
  turnover,
  balanceSheet,
}: Pick<Company, 'headcount' | 'turnover' | 'balanceSheet'>): Size {
  if (headcount && headcount.value >= limits.people) return 'larger';
  const isSmall = [turnover, balanceSheet].map((sum) => sum && sum.value <= limits.euros);
  if (isSmall.every((one) => one === false)) return 'larger';
  return headcount && isSmall.includes(true) ? 'micro' : 'unknown';
}
