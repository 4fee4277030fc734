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
  blurPlace,
  chooseListings,
  loadEachText,
  loadPortfolio as loadImported,
  loadPortfolioHead,
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
  { listings: { source, take, vagueness } }: Site,
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
  const complements = loadClearComplements(root, today);
  const complete = (listing: Listing) => complements.complete(listing)?.listing ?? listing;
  return {
    listings: chooseListings(listings.map(complete), take).map((listing) =>
      blurPlace(listing, vagueness),
    ),
    moved,
    withdrawn: withdrawn.filter((each) => takes(each, take)),
    suspended: suspended.filter((each) => takes(each, take)),
    exportedOn: feed.exportedOn,
    complements,
  };
}

/** Complements that mean one listing of all that were imported, of whatever source: none goes to the wrong home. */
export function loadClearComplements(root: string, today: string): Complements {
  const complements = loadComplements(root, today);
  if (complements.all.length === 0) return complements;
  const folders = listSources(root).map((source) => sourceFolder(root, source));
  const named = folders.flatMap((folder) =>
    loadEachText(folder)
      // Of thousands of listings only their names are held.
      .map(({ key, text }) => ({ key, reference: referenceOf(text) }))
      .toArray(),
  );
  const gone = folders.flatMap((folder) => loadPortfolioHead(folder)?.withdrawn ?? []);
  return complements.among(named, gone);
}

function referenceOf(text: string): string {
  return (JSON.parse(text) as Named).reference;
}

/** Everything that was imported, whoever takes it; sorted. */
export function listSources(root: string): string[] {
  const folder = join(root, 'content/listings');
  return (existsSync(folder) ? readdirSync(folder) : [])
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
