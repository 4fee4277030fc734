/** What a visitor may keep of a listing on the device: what its card says, and by what it is known again. */
import { formatPrice, listingPath, priceOf, titleOf, type Listing } from '@agency/listings';
import type { Words } from '@agency/ui';
import { site, wordsIn } from './house.ts';

/** As JSON, for an attribute. In every language of the site: what is kept on a page may be looked at on one in another. */
export function keptOf(listing: Listing, words: Words): string {
  const others = site.languages.filter((language) => language !== words.language);
  return JSON.stringify({
    key: listing.key,
    site: site.id,
    path: listingPath(listing, words.language),
    ...tell(listing, words),
    ...(others.length > 0 && {
      also: Object.fromEntries(others.map((each) => [each, tell(listing, wordsIn(each))])),
    }),
    town: listing.place.town,
    amount: priceOf(listing)?.amount ?? null,
    photos: listing.photos.length,
  });
}

function tell(listing: Listing, words: Words): { title: string; price: string } {
  const price = priceOf(listing);
  return { title: titleOf(listing, words), price: price ? formatPrice(price, words) : '' };
}

/** Said by every toggle of a page; they stand on one element. */
export function favouriteWords(words: Words): string {
  const names = [
    ...['favourite', 'keep', 'kept', 'note-goes', 'compared-goes', 'full', 'invalid', 'unreadable'],
    ...['page-only', 'page-only-full', 'page-only-newer'],
  ];
  return JSON.stringify(Object.fromEntries(names.map((name) => [name, words(`space.${name}`)])));
}
