/** Where listings live: the parts of an address, in French in every language. */
import { localise, slugify } from '@agency/ui';
import { kindSlugs, purposeSlugs } from './address-words.ts';
import { sceneName, type Scene } from './portrait/scene.ts';
import type { Listing } from './schema.ts';
import type { Kind, Purpose } from './vocabulary.ts';

/** What of a listing is in its address: known of one that is gone, too. */
type Addressed = Pick<Listing, 'key' | 'kind'> & { place: Pick<Listing['place'], 'town'> };

/** @example listingPath(listing, 'fr') // '/annonces/maison-ascain-k3f9x2q/' */
export function listingPath(listing: Addressed, language: string): string {
  return localise(`/annonces/${listingSlug(listing)}/`, language);
}

/** Kind, town and key: no owner's name, no street (OTH-14). */
export function listingSlug({ kind, place, key }: Addressed): string {
  return `${kindSlugs[kind]}-${slugify(place.town)}-${key}`;
}

/** What a page of listings shows: all of a purpose, of a kind, of a town, or both. */
export interface Shelf {
  purpose: Purpose;
  kind?: Kind | undefined;
  town?: string | undefined;
}

/** @example shelfPath({ purpose: 'sale', kind: 'house' }, 'fr', 2) // '/vente/maison/page-2/' */
export function shelfPath({ purpose, kind, town }: Shelf, language: string, page = 1): string {
  const parts = [
    purposeSlugs[purpose],
    kind && kindSlugs[kind],
    town && slugify(town),
    page > 1 && `page-${page}`,
  ];
  return localise(`/${parts.filter(Boolean).join('/')}/`, language);
}

/** The file of a drawn portrait. @example portraitPath(scene) // '/images/portraits/farmhouse-2-country-dusk-1.svg' */
export function portraitPath(scene: Scene): string {
  return `/images/portraits/${sceneName(scene)}.svg`;
}
