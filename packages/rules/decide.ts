/** The one place that says whether a listing is shown. */
import type { Finding } from './finding.ts';

export type Decision = 'show' | 'withhold';

/**
 * A fault that the law forbids to publish withholds; a warning withholds from a release until somebody answers for it
 * by name (content/listings/overrides.yaml).
 */
export function decide(
  findings: readonly Pick<Finding, 'severity' | 'override'>[],
  { release }: { release: boolean },
): Decision {
  const isAgainst = ({ severity, override }: Pick<Finding, 'severity' | 'override'>) =>
    severity === 'BLOCK' || (release && severity === 'WARN' && !override);
  return findings.some(isAgainst) ? 'withhold' : 'show';
}
