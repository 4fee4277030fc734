/** The response headers of every path: the same at the visitor's, in the tests and in a preview. */

/** Nothing is allowed but what our own host sends; no inline script, no inline style. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  // Clickjacking: this directive replaces X-Frame-Options (CSP level 3, § 6.4.2).
  "frame-ancestors 'none'",
].join('; ');

const security = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Headers for the path of a file or page. A preview asks search engines to stay away. */
export function headersFor(
  path: string,
  { preview }: { preview: boolean },
): Readonly<Record<string, string>> {
  return {
    ...security,
    'Cache-Control': cacheControlFor(path),
    ...(preview && { 'X-Robots-Tag': 'noindex' }),
  };
}

/** Names under `/_astro/` carry a hash of their content; a page can change with the next feed. */
function cacheControlFor(path: string): string {
  if (path.startsWith('/_astro/')) return 'public, max-age=31536000, immutable';
  const isPage = path.endsWith('/') || path.endsWith('.html');
  return isPage ? 'public, max-age=0, must-revalidate' : 'public, max-age=3600';
}
