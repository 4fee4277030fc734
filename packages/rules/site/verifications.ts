/** Every day on which a fact is said to have been verified, by the name of the fact. */
import type { Facts } from '@agency/facts';

export interface Verification {
  /** As `locateFacts` finds it. @example 'company.siren' */
  fact: string;
  verifiedOn: string;
}

export function listVerifications({
  registry: trackers,
  feeSchedules,
  unverified: _,
  ...files
}: Facts): Verification[] {
  const fees = Object.fromEntries(feeSchedules.map((schedule) => [schedule.validFrom, schedule]));
  return Object.entries({ ...files, trackers, fees }).flatMap(([name, data]) => walk(data, name));
}

function walk(value: unknown, fact: string): Verification[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as Record<string, unknown>;
  const verifiedOn = own['verifiedOn'];
  return [
    ...(typeof verifiedOn === 'string' ? [{ fact, verifiedOn }] : []),
    ...Object.entries(own).flatMap(([key, child]) => walk(child, `${fact}.${idOf(child) ?? key}`)),
  ];
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return String(value.id);
}
