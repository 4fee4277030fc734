/** What the vendors of a page, and we ourselves, need the Content-Security-Policy to allow. */
import { hostUses, type Vendor } from '@agency/facts';
import { ownRequests, type Use } from './use.ts';

const directives: Readonly<Record<(typeof hostUses)[number], string>> = {
  script: 'script-src',
  connect: 'connect-src',
  image: 'img-src',
  frame: 'frame-src',
};

/** Name of a directive → what it allows beyond our own host. */
export type Sources = Readonly<Record<string, readonly string[]>>;

/** Each host is allowed what the registry says that it is used for, and nothing else. */
export function sourcesOf({ vendors, trackers }: Pick<Use, 'vendors' | 'trackers'>): Sources {
  const used = [
    ...vendors.flatMap(({ hosts }) => hosts),
    ...ownRequests(trackers).map((host) => ({ host, uses: ['connect'] })),
  ];
  const entries = hostUses.flatMap((use) => {
    const hosts = used
      .filter(({ uses }) => uses.includes(use))
      .map(({ host }) => `https://${host}`);
    return hosts.length > 0 ? [[directives[use], [...new Set(hosts)]] as const] : [];
  });
  return Object.fromEntries(entries);
}

/** Whether a page with it runs code of somebody else, which knows nothing of Trusted Types. */
export function runsForeignCode(vendors: readonly Vendor[]): boolean {
  return vendors.some(({ loading }) => loading.as === 'google-tag' || loading.as === 'script');
}
