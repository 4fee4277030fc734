/** The other brands of the repository, as far as they decide which page of a listing is canonical. */
import type { Facts } from '@agency/facts';
import type { Listing } from '@agency/listings';
import { chooseCircumstances, chooseLawful, chooseOverrides, loadOverrides } from '@agency/rules';
import { once } from '@agency/ui';
import { chooseSisters, type Sister } from './canonical.ts';
import type { Site } from './config.ts';
import { isForgotten } from './is-forgotten.ts';
import { listBrands, loadSite } from './load-site.ts';
import type { BuildOptions } from './virtual.ts';

/** The brands of the repository that come before this one. */
export async function loadSisters(site: Site, root: string): Promise<Sister[]> {
  return chooseSisters(site, await Promise.all(listBrands(root).map((id) => loadSite(root, id))));
}

/** Whether a brand shows a listing of its own, and lets search engines find it, on the day of the build. */
export function createShows(facts: Facts, { root, today, release }: BuildOptions) {
  const overrides = loadOverrides(root, today);
  const circumstancesFor = once((audience: Site['audience']) =>
    chooseCircumstances(facts, today, audience),
  );
  return ({ audience, listings }: Sister, listing: Listing): boolean => {
    const [lawful] = chooseLawful([listing], {
      circumstances: circumstancesFor(audience),
      overrides: chooseOverrides(overrides, listings.source),
      release,
    });
    return lawful !== undefined && !isForgotten(listing, { listings }, today);
  };
}
