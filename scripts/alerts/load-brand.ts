/** A brand as its alerts need it: what its site shows on the day, its words, and who sends. */
import { join } from 'node:path';
import type { AlertBrand } from '@agency/alerts';
import { loadCopy } from '@agency/brand';
import type { Facts } from '@agency/facts';
import { loadChanges } from '@agency/feeds';
import { isSample, loadPortfolioHead } from '@agency/listings';
import { neighboursOf } from '@agency/map';
import { Problem } from '@agency/problem';
import { loadShown, sourceFolder, type Site } from '@agency/site';
import { createWords } from '@agency/ui';
import { root } from '../brands.ts';
import type { Request } from './request.ts';
import { chooseSender } from './sender.ts';

export interface LoadBrandOptions {
  request: Request;
  /** The private store. */
  store: string;
  today: string;
}

export async function loadAlertBrand(
  site: Site,
  facts: Facts,
  { request, store, today }: LoadBrandOptions,
): Promise<AlertBrand> {
  // Nobody is told of what a release would not show.
  const shown = await loadShown(site, facts, { root, today, release: true });
  const sample = request.leaves ? shown.listings.find(isSample) : undefined;
  if (sample) throw madeUp(site, sample.reference);
  const { source } = site.listings;
  const head = loadPortfolioHead(sourceFolder(root, source));
  const copy = loadCopy(root, site.id);
  const words = { fr: createWords('fr', copy.fr), en: createWords('en', copy.en) };
  return {
    id: site.id,
    offered: shown.listings,
    closed: new Set([...shown.closed, ...shown.withdrawn].map(({ key }) => key)),
    changes: head && loadChanges(join(store, source, head.run)),
    findNeighbours: neighboursOf,
    words,
    sender: chooseSender(site, facts, request, words),
  };
}

function madeUp({ brand, listings }: Site, reference: string): Problem {
  return new Problem({
    what: `Listings of ${brand.name} are made up, such as ${reference}: nobody may be told of them.`,
    where: `content/listings/${listings.source}/portfolio.json`,
    fix: 'Take in the listings of the agency: pnpm listings <file>. To try the command: --into <folder>.',
  });
}
