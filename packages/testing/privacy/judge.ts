/** Compares what was observed with what the registry declares: what nobody declared is a fault. */
import { fitsHost, fitsName, lifeOf, type Expected } from '@agency/consent';
import type { Tracker } from '@agency/facts';
import type { Observed, Stored } from './observe.ts';

/** Days that clocks and rounding may take. */
const slack = 1;

export function judgeObserved(observed: Observed, { trackers, hosts }: Expected): string[] {
  return [
    ...observed.stored.flatMap((stored) => judgeStored(stored, trackers)),
    ...observed.hosts
      .filter((host) => !hosts.some((pattern) => fitsHost(host, pattern)))
      .map((host) => `calls ${host}, which is not allowed here`),
    ...observed.violations.map((violation) => `the policy had to forbid: ${violation}`),
  ];
}

/** Declared, and seen in none of the observations. */
export function listUnseen({ trackers, hosts }: Expected, seen: readonly Observed[]): string[] {
  const stored = seen.flatMap((each) => each.stored);
  const called = seen.flatMap((each) => each.hosts);
  return [
    ...trackers
      .filter(({ storage }) => storage !== 'request')
      .filter((tracker) => !stored.some((each) => fits(each, tracker)))
      .map(({ name, vendor, host }) => [vendor ?? 'ours', name, host].filter(Boolean).join(' ')),
    ...hosts.filter((pattern) => !called.some((host) => fitsHost(host, pattern))),
  ];
}

function judgeStored(stored: Stored, trackers: readonly Tracker[]): string[] {
  const { kind, name, host, days } = stored;
  const where = host ? ` (${host})` : '';
  const tracker = trackers.find((each) => fits(stored, each));
  if (!tracker) return [`stores the ${kind} ${name}${where}, which is not allowed here`];
  const longest = lifeOf(tracker);
  if (kind !== 'cookie') return [];
  if (longest === undefined) {
    return days === undefined ? [] : [`keeps the cookie ${name}${where} beyond the visit`];
  }
  if (days !== undefined && days > longest + slack) {
    return [`keeps the cookie ${name}${where} for ${Math.round(days)} days, declared ${longest}`];
  }
  return [];
}

function fits({ kind, name, host = '' }: Stored, tracker: Tracker): boolean {
  if (kind !== tracker.storage || !fitsName(name, tracker.name)) return false;
  const declared = tracker.host ?? '';
  return declared === '' ? host === '' : host === declared || host.endsWith(`.${declared}`);
}
