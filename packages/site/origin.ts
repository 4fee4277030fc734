/** Where a site answers. */
import type { Site } from './config.ts';

/** @example originOf(site) // 'https://brand.example' */
export function originOf({ brand }: Pick<Site, 'brand'>): string {
  return `https://${brand.domain}`;
}
