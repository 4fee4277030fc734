/** From all listings to those that are shown. */
import type { Listing } from '@agency/listings';
import { decide } from './decide.ts';
import type { Circumstances } from './finding.ts';
import { judge } from './judge.ts';
import { applyOverrides } from './overrides/apply.ts';
import type { Override } from './overrides/schema.ts';

interface Options {
  circumstances: Circumstances;
  /** Those of the import that the listings come from. */
  overrides?: readonly Override[];
  release: boolean;
}

export function chooseLawful(
  listings: readonly Listing[],
  { circumstances, overrides = [], release }: Options,
): Listing[] {
  return listings.filter((listing) => {
    const findings = judge(listing, circumstances);
    const answered = applyOverrides(findings, listing, overrides, circumstances.today);
    return decide(answered, { release }) === 'show';
  });
}
