/** A listing as the other engines are given it: flat, and no more than is searched. */
import { priceOf, purposeOf, type Listing } from '@agency/listings';

export interface SearchDocument {
  id: number;
  purpose: string;
  kind: string;
  town: string;
  price: number;
  area: number;
  rooms: number;
  energy: string;
  features: string[];
  title: string;
}

export function documentOf(listing: Listing, id: number): SearchDocument {
  const { energy } = listing;
  return {
    id,
    purpose: purposeOf[listing.transaction],
    kind: listing.kind,
    town: listing.place.town,
    price: priceOf(listing)?.amount ?? 0,
    area: listing.areas.main ?? 0,
    rooms: listing.rooms ?? 0,
    energy: energy.status === 'rated' ? energy.energy : '',
    features: listing.features,
    title: listing.texts.fr.title,
  };
}
