/** Whose tools serve an activity, and how long what is learned is kept: as the registry of trackers says. */
import { durationInDays } from './duration.ts';
import type { Activity } from './schema/privacy.ts';
import type { Registry, Vendor } from './schema/trackers.ts';

/** Of its purposes: those that wait for a yes where consent is its basis, those that need none elsewhere. */
export function chooseVendors(
  { purposes, legalBasis }: Activity,
  { vendors }: Pick<Registry, 'vendors'>,
): Vendor[] {
  return vendors.filter(
    ({ purpose, exemption }) =>
      purposes?.includes(purpose) && (legalBasis === 'consent') === (exemption === undefined),
  );
}

/** Its own duration, or else the longest of its vendors; undefined where it has none. @example 'P14M' */
export function findRetention(
  activity: Activity,
  registry: Pick<Registry, 'vendors'>,
): string | undefined {
  return (
    activity.retention.duration ??
    chooseVendors(activity, registry)
      .map(({ retention }) => retention)
      .toSorted((a, b) => durationInDays(b) - durationInDays(a))[0]
  );
}
