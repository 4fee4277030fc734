/** What a visitor may keep of a listing on the device: what its card says, and by what it is known again. */
import { formatPrice, listingPath, priceOf, titleOf, type Listing } from '@agency/listings';
import type { Words } from '@agency/ui';
import { site } from './house.ts';

/** As JSON, for an attribute. */
export function keptOf(listing: Listing, words: Words): string {
  const price = priceOf(listing);
  return JSON.stringify({
    key: listing.key,
    site: site.id,
    path: listingPath(listing, words.language),
    title: titleOf(listing, words),
    town: listing.place.town,
    price: price ? formatPrice(price, words) : '',
    amount: price?.amount ?? null,
    photos: listing.photos.length,
  });
}

/** Said by every toggle of a page; they stand on one element. */
export function favouriteWords(words: Words): string {
  const names = [
    ...['favourite', 'keep', 'kept', 'full', 'invalid', 'unreadable'],
    ...['page-only', 'page-only-full', 'page-only-newer'],
  ];
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, words(`space.${name}`)])));
}
