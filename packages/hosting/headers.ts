/** The response headers of every class of address: the same at the visitor's, in the tests and in a preview. */
import type { Account } from './account.ts';

/**
 * On every answer that is ours, whatever its status. What a server cannot read (`/%zz`) it refuses itself: nginx with
 * these headers, Caddy without any. Where a part cannot be had (416) both send them with the Cache-Control of the
 * file, and nginx says each twice; where a condition fails (412) Caddy does.
 */
export function securityHeaders({
  policy,
}: Pick<Account, 'policy'>): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': policy,
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

/** Whose answer has the browser erase the cookies of the site: a script cannot erase those that it may not read. */
export const clearAddress = '/cookies/effacer.txt';
export const clearHeader = { name: 'Clear-Site-Data', value: '"cookies"' } as const;

/** Folders whose file names carry a hash of their content. */
export const longLivedFolders = ['_astro', '_consentement', '_recherche', 'photos'] as const;

/**
 * The patterns of this package mean the same in JavaScript, PCRE (nginx) and RE2 (Caddy): no look-around, no
 * `\p`, no `\d`.
 */
export const longLivedPattern = `^/(${longLivedFolders.join('|')})/`;

/** How long an address is kept, by the first pattern that it matches. */
export const cacheRules: readonly { pattern: string; value: string }[] = [
  { pattern: longLivedPattern, value: 'public, max-age=31536000, immutable' },
  // A page can change with the next feed.
  { pattern: '(/|\\.html)$', value: 'public, max-age=0, must-revalidate' },
];

/** Files beside the pages, and redirections: for good, but a mistake in one is mended within the hour. */
export const cacheOtherwise = 'public, max-age=3600';

/** Errors, and where a form leads: it depends on what is asked, and on what is offered today. */
export const askedAnew = 'no-cache';

/** Whether the name says that the content never changes. */
export function isLongLived(address: string): boolean {
  return new RegExp(longLivedPattern).test(address);
}

interface Circumstances extends Pick<Account, 'policy' | 'preview'> {
  /** 200 where it is left out. */
  status?: number;
  /** Kept from search engines though the site is not a preview. */
  noindex?: boolean;
}

/** Headers for the address of a file or page, but for its type. A preview asks search engines to stay away. */
export function headersFor(
  address: string,
  { policy, preview, status = 200, noindex = false }: Circumstances,
): Readonly<Record<string, string>> {
  return {
    ...securityHeaders({ policy }),
    'Cache-Control': cacheControlFor(address, status),
    ...((preview || noindex) && { 'X-Robots-Tag': 'noindex' }),
    ...(address === clearAddress && status === 200 && { [clearHeader.name]: clearHeader.value }),
  };
}

/**
 * Headers of what leads to the site from another of its names, or from http. HSTS is not said where nothing is
 * encrypted (RFC 6797, § 7.2).
 */
export function headersToSite({
  policy,
  preview,
  encrypted,
}: Pick<Account, 'policy' | 'preview'> & { encrypted: boolean }): Readonly<Record<string, string>> {
  const { 'Strict-Transport-Security': hsts = '', ...headers } = headersFor('/', {
    policy,
    preview,
    status: 308,
  });
  return encrypted ? { ...headers, 'Strict-Transport-Security': hsts } : headers;
}

function cacheControlFor(address: string, status: number): string {
  if (status >= 400 || status === 303) return askedAnew;
  if (status >= 300) return cacheOtherwise;
  return (
    cacheRules.find(({ pattern }) => new RegExp(pattern).test(address))?.value ?? cacheOtherwise
  );
}
