/** Which page a request came from, and whether it is one of a brand’s. */
import type { IncomingHttpHeaders } from 'node:http';

type Brands = Readonly<Record<string, readonly string[]>>;

export interface Origins {
  isAnyBrands(origin: string): boolean;
  isOf(brand: unknown, origin: string): boolean;
}

export function createOrigins(brands: Brands, anyLocalOrigin: boolean): Origins {
  const isLocal = (origin: string) =>
    anyLocalOrigin && /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(origin);
  const all = new Set(Object.values(brands).flat());
  return {
    isAnyBrands: (origin) => all.has(origin) || isLocal(origin),
    isOf: (brand, origin) =>
      typeof brand === 'string' &&
      Object.hasOwn(brands, brand) &&
      (brands[brand]?.includes(origin) || isLocal(origin)),
  };
}

/** `null`, of a page that hides where it is, is an origin like any other, and nobody’s. */
export function findOrigin({ origin, referer }: IncomingHttpHeaders): string | undefined {
  if (origin !== undefined) return origin;
  return referer !== undefined && URL.canParse(referer) ? new URL(referer).origin : undefined;
}

/**
 * Where a form without JavaScript leads: a path on the page’s own site. What a browser may take for the beginning of another
 * host (`//`, `/\`, and both encoded, which a careless server decodes) is none. Undefined then.
 */
export function findNext(next: string, origin: string): string | undefined {
  if (!/^\/(?!\/|%2f|%5c)[^\\\s\p{Cc}]*$/iu.test(next)) return undefined;
  const url = new URL(next, origin);
  return url.origin === origin ? url.href : undefined;
}
