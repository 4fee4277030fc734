/** The listings that a brand takes from the imported ones. */
import { join } from 'node:path';
import {
  chooseListings,
  listingsFileName,
  loadListings,
  type Listing,
  type LoadOptions,
} from '@agency/listings';
import type { Site } from './config.ts';

/** A brand that takes none yet needs no import; for any other a missing or broken file is a Problem. */
export function loadPortfolio(
  { listings: { source, take } }: Site,
  root: string,
  options: LoadOptions = {},
): Listing[] {
  if (take.length === 0) return [];
  return chooseListings(loadListings(folderOf(source, root), options), take);
}

/** The file that the listings of a brand come from. */
export function portfolioFile({ listings: { source } }: Site, root: string): string {
  return join(folderOf(source, root), listingsFileName);
}

function folderOf(source: string, root: string): string {
  return join(root, 'content/listings', source);
}
