/** The Content-Security-Policy: nothing is allowed but what our own host sends, and what is said here beside it. */

export interface Allowed {
  /** Directive → hosts beyond our own. @example { 'frame-src': ['https://www.google.com'] } */
  sources?: Readonly<Record<string, readonly string[]>>;
  /** Of scripts that stand in the page. @example ['sha256-…'] */
  hashes?: readonly string[];
  /** Names of the policies of Trusted Types that may be made. */
  trusted?: readonly string[];
}

/** What our own code makes of markup that our own host sent. */
const ownPolicy = 'agency';

/** The policy as a page may carry it. */
export function writePolicy({ sources = {}, hashes = [], trusted = [] }: Allowed): string {
  const also = (directive: string) =>
    (sources[directive] ?? []).map((source) => ` ${source}`).join('');
  return [
    "default-src 'none'",
    // Workers fall back to it (CSP level 3, worker-src): that of a detailed map is a file of ours.
    `script-src 'self'${hashes.map((hash) => ` '${hash}'`).join('')}${also('script-src')}`,
    "style-src 'self'",
    `img-src 'self' data:${also('img-src')}`,
    "font-src 'self'",
    `connect-src 'self'${also('connect-src')}`,
    ...(sources['frame-src'] ? [`frame-src${also('frame-src')}`] : []),
    "manifest-src 'self'",
    `form-action 'self'${also('form-action')}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${[ownPolicy, ...trusted].join(' ')}`,
  ].join('; ');
}

/** The policy as a header: a page may not say by whom it is framed (CSP level 3, § 3.3). */
export function writeHeaderPolicy(allowed: Allowed): string {
  // Clickjacking: this directive replaces X-Frame-Options (CSP level 3, § 6.4.2).
  return `${writePolicy(allowed)}; frame-ancestors 'none'`;
}
