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
  lapsed: readonly Alert[];
  /** Asked for too often for one address. */
  crowded: readonly Alert[];
}

/** @param alerts Of all brands: an address is one, whichever of them it was typed at. */
export function chooseAsked(alerts: Iterable<Alert>, now: Date): Asked {
  const since = now.getTime() - confirmableFor * 86_400_000;
  const pending = [...alerts].filter(({ state }) => state === 'pending');
  const isTimely = ({ requestedAt }: Alert) => Date.parse(requestedAt) >= since;
  const timely = pending
    .filter(isTimely)
    // The first ones, so that who was asked yesterday is not another one today.
    .sort((a, b) => Date.parse(a.requestedAt) - Date.parse(b.requestedAt));
  const byAddress = [...Map.groupBy(timely, ({ email }) => email.toLowerCase()).values()];
  return {
    asked: byAddress.flatMap((own) => own.slice(0, mostOfAddress)),
    lapsed: pending.filter((alert) => !isTimely(alert)),
    crowded: byAddress.flatMap((own) => own.slice(mostOfAddress)),
  };
}
