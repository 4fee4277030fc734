/** Whom to ask whether an alert was asked for: nobody for ever, and nobody again and again. */
import { longestConfirmAge } from '@agency/forms';
import type { Alert } from './read-subscriptions.ts';

/** How long an alert that was asked for may be confirmed, in days: what nobody answers in a week nobody has asked for. */
export const confirmableFor = longestConfirmAge;

/**
 * Of one address, in that time. Anybody can type the address of anybody: whoever types one a thousand times must not have
 * us write a thousand times.
 */
const mostOfAddress = 5;

export interface Asked {
  asked: readonly Alert[];
  /** Asked for too long ago. */
  lapsed: number;
  /** Asked for too often for one address. */
  crowded: number;
}

/** @param alerts Those that are pending. */
export function chooseAsked(alerts: readonly Alert[], now: Date): Asked {
  const since = now.getTime() - confirmableFor * 86_400_000;
  const timely = alerts
    .filter(({ requestedAt }) => Date.parse(requestedAt) >= since)
    // The first ones, so that who was asked yesterday is not another one today.
    .sort((a, b) => Date.parse(a.requestedAt) - Date.parse(b.requestedAt));
  const byAddress = Map.groupBy(timely, ({ email }) => email.toLowerCase());
  const asked = [...byAddress.values()].flatMap((own) => own.slice(0, mostOfAddress));
  return {
    asked,
    lapsed: alerts.length - timely.length,
    crowded: timely.length - asked.length,
  };
}
