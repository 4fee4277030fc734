/** What a brand takes from the imported listings: those on offer, those that were, and addresses that are no more. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  loadComplements,
  openComplements,
  type Complements,
  type Named,
} from '@agency/complements';
import {
  chooseListings,
  loadPortfolio as loadImported,
  portfolioFileName,
  takes,
  type Listing,
  type LoadOptions,
  type PortfolioHead,
  type Withdrawn,
} from '@agency/listings';
import type { Site } from './config.ts';

export interface BrandPortfolio extends Pick<PortfolioHead, 'moved' | 'withdrawn'> {
  /**
   * Off the site for now. Their addresses answer 404 with a page that says so: 410 is for good (RFC 9110, § 15.5.11),
   * and 503 would have search engines visit the whole host less.
   *
   * @see https://developers.google.com/search/docs/crawling-indexing/http-network-errors
   */
  suspended: Withdrawn[];
  /** With what editors have added to them. */
  listings: Listing[];
  /** Day of the export; absent while the brand takes nothing. */
  exportedOn?: string;
  /** Those that mean one listing of all. */
  complements: Complements;
}

export interface PortfolioOptions extends LoadOptions {
  /** The day that the states of complements are those of. */
  today: string;
}

/** A brand that takes none yet needs no import; for any other a missing or broken file is a Problem. */
export function loadBrandPortfolio(
  { listings: { source, take } }: Site,
  root: string,
  { today, ...options }: PortfolioOptions,
): BrandPortfolio {
  if (take.length === 0) {
    return {
      listings: [],
      moved: [],
      withdrawn: [],
      suspended: [],
      complements: openComplements([], today),
    };
  }
  const {
    listings,
    withdrawn,
    suspended = [],
    moved,
    feed,
  } = loadImported(sourceFolder(root, source), options);
  const all = loadComplements(root, today);
  const others = all.all.length > 0 ? loadOthers(source, root) : [];
  const complements = all.among([...listings, ...others]);
  const complete = (listing: Listing) => complements.complete(listing)?.listing ?? listing;
  return {
    listings: chooseListings(listings.map(complete), take),
    moved,
    withdrawn: withdrawn.filter((each) => takes(each, take)),
    suspended: suspended.filter((each) => takes(each, take)),
    exportedOn: feed.exportedOn,
    complements,
  };
}

/** Another source may use the same references: a complement must not go to the wrong home. */
function loadOthers(source: string, root: string): Named[] {
  return listSources(root)
    .filter((other) => other !== source)
    .flatMap((other) => loadImported(sourceFolder(root, other), { trusted: true }).listings)
    .map(({ key, reference }) => ({ key, reference }));
}

/** Everything that was imported, whoever takes it; sorted. */
export function listSources(root: string): string[] {
  return readdirSync(join(root, 'content/listings'))
    .filter((source) => existsSync(join(sourceFolder(root, source), portfolioFileName)))
    .sort();
}

/** The listings of a brand, whatever has become of them. */
export function loadPortfolio(site: Site, root: string, options: PortfolioOptions): Listing[] {
  return loadBrandPortfolio(site, root, options).listings;
}

/** The file that the listings of a brand come from. */
export function portfolioFile({ listings: { source } }: Site, root: string): string {
  return join(sourceFolder(root, source), portfolioFileName);
}

/** The folder that a source is imported into. */
export function sourceFolder(root: string, source: string): string {
  return join(root, 'content/listings', source);
}
