/** Made-up listings, as `pnpm sample` makes them, are known by their reference. */
import type { Listing } from './schema.ts';

/** @example isSample({ reference: 'EX41_1001' }) // true */
export function isSample({ reference }: Pick<Listing, 'reference'>): boolean {
  return /^EX\d*[_-]/.test(reference);
}
