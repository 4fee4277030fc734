/** What of the registry a brand uses: its vendors with their accounts, the purposes that it asks for, its trackers. */
import type { Purpose, Registry, Tracker, Vendor } from '@agency/facts';
import type { ConsentConfig } from './config.ts';

export interface Brand {
  id: string;
  /** @example 'villa-rosa.example' */
  domain: string;
  consent: ConsentConfig;
}

export interface UsedVendor extends Vendor {
  /** The brand's own, where the vendor wants one. */
  account: string | undefined;
}

export interface Use {
  /** Those that a visitor is asked for: what needs no consent alone is no question. */
  purposes: Purpose[];
  /** In the order of the registry, their hosts written out. */
  vendors: UsedVendor[];
  /** Ours and theirs. */
  trackers: Tracker[];
}

export function chooseUse({ purposes, vendors, trackers }: Registry, brand: Brand): Use {
  const fill = (text: string) => text.replaceAll('{domain}', brand.domain);
  const used = vendors.flatMap((vendor) => {
    const use = brand.consent.vendors[vendor.id];
    if (!use) return [];
    const hosts = vendor.hosts.map(({ host, uses }) => ({ host: fill(host), uses }));
    return [{ ...vendor, hosts, account: use.account }];
  });
  const ids = new Set(used.map(({ id }) => id));
  return {
    purposes: purposes.filter(({ id }) =>
      used.some(({ purpose, exemption }) => purpose === id && !exemption),
    ),
    vendors: used,
    trackers: trackers
      .filter(
        ({ vendor, brands }) =>
          (vendor === undefined || ids.has(vendor)) && (brands?.includes(brand.id) ?? true),
      )
      .map((tracker) => ({ ...tracker, ...(tracker.host && { host: fill(tracker.host) }) })),
  };
}

/** Hosts to which we ourselves send something. */
export function ownRequests(trackers: readonly Tracker[]): string[] {
  return trackers.flatMap(({ vendor, storage, host }) =>
    vendor === undefined && storage === 'request' && host !== undefined ? [host] : [],
  );
}

/** Those that wait for a yes. */
export function needConsent<V extends Vendor>(vendors: readonly V[]): V[] {
  return vendors.filter(({ exemption }) => exemption === undefined);
}
