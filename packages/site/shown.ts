/** What of a brand's portfolio may be shown on a day: judged once, for pages, pictures and the server's answers alike. */
import type { Facts } from '@agency/facts';
import { isOnOffer, type Listing } from '@agency/listings';
import { choosePhotosFolder, loadPhotoIds } from '@agency/photographs';
import { chooseCircumstances, chooseLawful, chooseOverrides, loadOverrides } from '@agency/rules';
import type { Site } from './config.ts';
import { loadBrandPortfolio, type BrandPortfolio } from './portfolio.ts';
import type { BuildOptions } from './virtual.ts';

export interface Shown extends Omit<BrandPortfolio, 'listings'> {
  /** On offer: lists, cards, feeds and exports show these alone. */
  listings: Listing[];
  /** Under offer, sold or let: each has a page that says so, and stands on no list (SAL-10). */
  closed: Listing[];
}

/** In a release a listing that leaves a doubt is not shown either, unless somebody answers for it. */
export async function loadShown(
  site: Site,
  facts: Facts,
  { root, today, release }: BuildOptions,
): Promise<Shown> {
  const { listings, ...portfolio } = loadBrandPortfolio(site, root, { today });
  const ids = await loadPhotoIds(choosePhotosFolder(root, process.env, site.photographs));
  const lawful = chooseLawful(listings, {
    circumstances: chooseCircumstances(facts, today, site.audience),
    overrides: chooseOverrides(loadOverrides(root, today), site.listings.source),
    release,
  });
  const shown = lawful.map((listing) => withPhotos(listing, ids));
  return {
    ...portfolio,
    listings: shown.filter(isOnOffer),
    closed: shown.filter((listing) => !isOnOffer(listing)),
  };
}

/** A photograph that the store of this machine lacks is not shown: a drawing is better than a broken picture. */
export function withPhotos(listing: Listing, ids: ReadonlySet<string>): Listing {
  const photos = listing.photos.filter(({ id }) => ids.has(id));
  return photos.length < listing.photos.length ? { ...listing, photos } : listing;
}
