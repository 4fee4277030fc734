/** Nobody is told for longer than the register says, even where the endpoint has forgotten to end an alert. */
import { addDuration } from '@agency/facts';
import type { Alert } from './read-subscriptions.ts';

export interface Kept {
  alerts: ReadonlyMap<string, Alert>;
  /** Ids of those that have been kept for as long as they may be. */
  old: ReadonlySet<string>;
}

/**
 * An alert is as old as its last confirmation; to change it confirms it anew (packages/forms/contract/openapi/duties.ts).
 *
 * @param retention ISO 8601, as the activity of alerts has it. @example 'P3Y'
 */
export function endOld(
  alerts: ReadonlyMap<string, Alert>,
  { retention, today }: { retention: string; today: string },
): Kept {
  const isOld = ({ confirmedAt }: Alert): boolean =>
    confirmedAt !== undefined && addDuration(confirmedAt.slice(0, 10), retention) <= today;
  const entries = [...alerts];
  return {
    alerts: new Map(entries.filter(([, alert]) => !isOld(alert))),
    old: new Set(entries.filter(([, alert]) => isOld(alert)).map(([id]) => id)),
  };
}
