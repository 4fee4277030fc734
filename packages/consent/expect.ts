/** What a browser may be seen to store, and whom to call, when these vendors are allowed: all else is undeclared. */
import { durationInDays, type Tracker } from '@agency/facts';
import { ownRequests, type Use, type UsedVendor } from './use.ts';

export interface Expected {
  /** Trackers of ours, and those of the vendors. */
  trackers: Tracker[];
  /** Names of hosts, ours and the vendors’; `*.` stands for any beneath. */
  hosts: string[];
}

/** @param allowed Ids of vendors. */
export function expectOf({ vendors, trackers }: Use, allowed: readonly string[]): Expected {
  const isAllowed = ({ id }: UsedVendor) => allowed.includes(id);
  const hosts = vendors.filter(isAllowed).flatMap(({ hosts: all }) => all.map(({ host }) => host));
  return {
    trackers: trackers.filter(({ vendor }) => vendor === undefined || allowed.includes(vendor)),
    hosts: [...new Set([...hosts, ...ownRequests(trackers)])],
  };
}

/** Those that run where nobody has answered: a visitor may object, a browser may ask not to be followed. */
export function allowedUnasked({ vendors }: Use): string[] {
  return vendors.filter(({ exemption }) => exemption).map(({ id }) => id);
}

/** Whether a host is one of those, or beneath one. @example fitsHost('region1.google-analytics.com', '*.google-analytics.com') // true */
export function fitsHost(host: string, pattern: string): boolean {
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern;
}

/** Whether a name is that of a tracker; `*` stands for any signs. */
export function fitsName(name: string, pattern: string): boolean {
  const parts = pattern.split('*').map((part) => RegExp.escape(part));
  return new RegExp(`^${parts.join('.*')}$`).test(name);
}

/** Longest life in days, of months as long as they come; undefined where it ends with the visit. */
export function lifeOf({ lifetime }: Tracker): number | undefined {
  if (lifetime === undefined) return undefined;
  const days = durationInDays(lifetime);
  return lifetime.endsWith('M') ? Math.ceil((days * 366) / 360) : days;
}
