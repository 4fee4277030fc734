/** What of a listing is sought: its values as they stand in addresses. */
import {
  kindSlugs,
  priceOf,
  purposeOf,
  rentPerSquareMetre,
  titleOf,
  type Listing,
  type Purpose,
} from '@agency/listings';
import { slugify, type Words } from '@agency/ui';
import { parseDay } from './address.ts';
import type { ColumnFacet, ListFacet } from './columns.ts';
import type { FigureName } from './criteria.ts';
import { dealSlugs, featureSlugs } from './slugs.ts';
import { wordsOf } from './words-of.ts';

export interface Described {
  purpose: Purpose;
  facets: Record<ColumnFacet, string | undefined>;
  lists: Record<ListFacet, string[]>;
  figures: Record<FigureName, number | undefined>;
}

export function describe(listing: Listing): Described {
  const { place, energy, areas, rent, commercialRent, business } = listing;
  const town = slugify(place.town);
  const district = place.district && slugify(place.district);
  const lease = commercialRent?.lease ?? business?.lease;
  const features = new Set(listing.features);
  if (rent?.furnished) features.add('furnished');
  const activities = business?.activities.map(slugify).filter(Boolean) ?? [];
  return {
    purpose: purposeOf[listing.transaction],
    facets: {
      deal: dealSlugs[listing.transaction],
      kind: kindSlugs[listing.kind],
      town,
      district: district ? `${town}.${district}` : undefined,
      energy: energy.status === 'rated' ? energy.energy.toLowerCase() : undefined,
      lease: (lease && slugify(lease)) || undefined,
    },
    lists: {
      feature: [...features].map((feature) => featureSlugs[feature]),
      activity: [...new Set(activities)],
    },
    figures: {
      price: priceOf(listing)?.amount,
      area: areas.main,
      land: areas.land,
      rooms: listing.rooms,
      bedrooms: listing.bedrooms,
      rent: rentPerSquareMetre(listing),
      available: listing.availableOn ? parseDay(listing.availableOn) : undefined,
    },
  };
}

/** The words that it is found by: title, reference, town and district, in the language of the page. */
export function describeInWords(listing: Listing, words: Words): string[] {
  const { town, district = '' } = listing.place;
  return wordsOf([titleOf(listing, words), listing.reference, town, district].join(' '));
}
