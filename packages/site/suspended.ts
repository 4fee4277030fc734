/** Listings that are off a brand's site for now: the feed has records of them that cannot be trusted. */
import { dirname } from 'node:path';
import { loadPortfolioHead, takes, type Withdrawn } from '@agency/listings';
import type { Site } from './config.ts';
import { portfolioFile } from './portfolio.ts';

/**
 * Their addresses answer 404 with a page that says so: 410 is for good (RFC 9110, § 15.5.11), and 503 would have search
 * engines visit the whole host less.
 *
 * @see https://developers.google.com/search/docs/crawling-indexing/http-network-errors
 */
export function loadSuspended(site: Site, root: string): Withdrawn[] {
  const { take } = site.listings;
  if (take.length === 0) return [];
  const { suspended = [] } = loadPortfolioHead(dirname(portfolioFile(site, root))) ?? {};
  return suspended.filter((each) => takes(each, take));
}
