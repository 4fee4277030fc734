/** Where a site answers. */
import type { Site } from './config.ts';

/** @example originOf(site) // 'https://brand.example' */
export function originOf({ brand }: { brand: Pick<Site['brand'], 'domain'> }): string {
  return `https://${brand.domain}`;
}
