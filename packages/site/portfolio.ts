/** What a brand takes from the imported listings: those on offer, those that were, and addresses that are no more. */
import { join } from 'node:path';
import { loadComplements } from '@agency/complements';
import {
  chooseListings,
  loadPortfolio as loadImported,
  portfolioFileName,
  takes,
  type Listing,
  type LoadOptions,
  type PortfolioHead,
} from '@agency/listings';
import type { Site } from './config.ts';

export interface BrandPortfolio extends Pick<PortfolioHead, 'moved' | 'withdrawn'> {
  /** With what editors have added to them. */
  listings: Listing[];
  /** Day of the export; absent while the brand takes nothing. */
  exportedOn?: string;
}

/** A brand that takes none yet needs no import; for any other a missing or broken file is a Problem. */
export function loadBrandPortfolio(
  { listings: { source, take } }: Site,
  root: string,
  options: LoadOptions = {},
): BrandPortfolio {
  if (take.length === 0) return { listings: [], moved: [], withdrawn: [] };
  const { listings, withdrawn, moved, feed } = loadImported(folderOf(source, root), options);
  const complements = loadComplements(root);
  const complete = (listing: Listing) => complements.complete(listing)?.listing ?? listing;
  return {
    listings: chooseListings(listings.map(complete), take),
    moved,
    withdrawn: withdrawn.filter((each) => takes(each, take)),
    exportedOn: feed.exportedOn,
  };
}

/** The listings of a brand, whatever has become of them. */
export function loadPortfolio(site: Site, root: string, options: LoadOptions = {}): Listing[] {
  return loadBrandPortfolio(site, root, options).listings;
}

/** The file that the listings of a brand come from. */
export function portfolioFile({ listings: { source } }: Site, root: string): string {
  return join(folderOf(source, root), portfolioFileName);
}

function folderOf(source: string, root: string): string {
  return join(root, 'content/listings', source);
}
