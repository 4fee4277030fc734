/** The listings that a brand takes from the imported ones. */
import { join } from 'node:path';
import { chooseListings, loadListings, type Listing, type LoadOptions } from '@agency/listings';
import type { Site } from './config.ts';

/** A brand that takes none yet needs no import; for any other a missing or broken file is a Problem. */
export function loadPortfolio(
  { listings: { source, take } }: Site,
  root: string,
  options: LoadOptions = {},
): Listing[] {
  if (take.length === 0) return [];
  return chooseListings(loadListings(join(root, 'content/listings', source), options), take);
}
