/** Which findings somebody answers for, and which overrides do not do what they were written for. */
import type { Listing } from '@agency/listings';
import type { ProblemDetails } from '@agency/problem';
import type { Finding } from '../finding.ts';
import type { Override } from './schema.ts';

/** Those of one import: an override without a source counts for every one. */
export function chooseOverrides(overrides: readonly Override[], source: string): Override[] {
  return overrides.filter((override) => (override.source ?? source) === source);
}

/** Marks the warnings that an override of the day covers. What the law forbids to publish, nobody overrides. */
export function applyOverrides(
  findings: readonly Finding[],
  { reference }: Pick<Listing, 'reference'>,
  overrides: readonly Override[],
  today: string,
): Finding[] {
  return findings.map((finding) => {
    if (finding.severity !== 'WARN') return finding;
    const override = overrides.find(
      (each) => !isExpired(each, today) && covers(each, finding, reference),
    );
    if (!override) return finding;
    const { reason, by, until } = override;
    return { ...finding, override: { reason, by, until } };
  });
}

/** The last day counts. */
export function isExpired({ until }: Override, today: string): boolean {
  return until < today;
}

/** Whether it was written for that finding; not whether it still counts. */
export function covers(
  { rule, listings }: Override,
  finding: Pick<Finding, 'rule'>,
  reference: string,
): boolean {
  return rule === finding.rule && (listings === 'all' || listings.includes(reference));
}

/** Overrides that name a listing whose fault may not be published at all: somebody believes that it is shown. */
export function findRefused(
  findings: readonly Finding[],
  { reference }: Pick<Listing, 'reference'>,
  overrides: readonly Override[],
): ProblemDetails[] {
  return findings
    .filter(({ severity }) => severity === 'BLOCK')
    .flatMap((finding) =>
      overrides
        // "All" means those that may be shown.
        .filter((each) => each.listings !== 'all' && covers(each, finding, reference))
        .map(({ where }) => ({
          what: `${finding.rule} forbids to publish ${reference}, which no override allows: ${finding.message}`,
          where,
          fix: `Take ${reference} out of the override, and mend the listing: ${finding.fix}`,
        })),
    );
}
