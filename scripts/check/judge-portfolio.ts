/** What the rules say of every listing of a brand, on a day. */
import type { Facts } from '@agency/facts';
import type { Listing } from '@agency/listings';
import type { ProblemDetails } from '@agency/problem';
import {
  applyOverrides,
  chooseCircumstances,
  chooseOverrides,
  findRefused,
  judge,
  type Finding,
  type Override,
} from '@agency/rules';
import type { Site } from '@agency/site';

export interface Judged {
  listing: Listing;
  findings: Finding[];
}

/** A brand's portfolio on a day. */
export interface Judgement {
  brand: string;
  /** Name of the import that its listings come from. */
  source: string;
  /** @example '2026-11-22' */
  day: string;
  judged: Judged[];
  /** Overrides that name what may not be published at all. */
  refused: ProblemDetails[];
}

interface Options {
  facts: Facts;
  overrides: readonly Override[];
  day: string;
}

export function judgePortfolio(
  { brand, audience, listings: { source } }: Pick<Site, 'brand' | 'audience' | 'listings'>,
  listings: readonly Listing[],
  { facts, overrides: all, day }: Options,
): Judgement {
  const circumstances = chooseCircumstances(facts, day, audience);
  const overrides = chooseOverrides(all, source);
  const found = listings.map((listing) => ({ listing, findings: judge(listing, circumstances) }));
  return {
    brand: brand.name,
    source,
    day,
    judged: found.map(({ listing, findings }) => ({
      listing,
      findings: applyOverrides(findings, listing, overrides, day),
    })),
    refused: found.flatMap(({ listing, findings }) => findRefused(findings, listing, overrides)),
  };
}
