/** The brands of the group: what a visitor keeps on one may be shown on another. */
import { once } from '@agency/ui';
import { listBrands, loadSite } from './load-site.ts';
import { originOf } from './origin.ts';

export interface SisterSite {
  name: string;
  /** @example 'https://villa-rosa.example' */
  origin: string;
  /** In which it has pages. */
  languages: readonly string[];
}

/** By id, with this one among them. */
export const listSites = once(async (root: string): Promise<Record<string, SisterSite>> => {
  const sites = await Promise.all(listBrands(root).map((id) => loadSite(root, id)));
  return Object.fromEntries(
    sites.map((site) => [
      site.id,
      { name: site.brand.name, origin: originOf(site), languages: site.languages },
    ]),
  );
});
