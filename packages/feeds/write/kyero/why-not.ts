/** Which listings Kyero v3 cannot tell without telling something else than the page. */
import { isOnOffer, priceOf, type Listing } from '@agency/listings';
import { noPrice, notOnOffer } from '../left.ts';

/** `price` takes eight digits. */
const highestPrice = 99_999_999;

/**
 * The format has one whole price, for good or a month: `week` left it with V3.3 (June 2016), and it knows neither VAT,
 * nor a life annuity, nor what of a business is sold. A price that is not the page's is not sent (SAL-05).
 *
 * @returns French, for the agency; undefined when the listing can be sent.
 */
export function whyNotOnKyero(listing: Listing): string | undefined {
  if (!isOnOffer(listing)) return notOnOffer;
  switch (listing.transaction) {
    case 'holiday':
      return 'Kyero ne connaît pas de prix à la semaine.';
    case 'life-annuity':
      return 'Kyero ne connaît pas le viager : le bouquet y passerait pour le prix.';
    case 'business-transfer':
    case 'lease-transfer':
      return 'Kyero ne connaît pas la cession d’un fonds ou d’un bail.';
    case 'sale':
    case 'rent':
      return whyNotPrice(listing);
  }
}

function whyNotPrice(listing: Listing): string | undefined {
  const price = priceOf(listing);
  if (!price) return noPrice;
  if (price.per === 'year') return 'Kyero ne connaît pas de loyer annuel.';
  if (price.tax === 'HT') return 'Kyero ne sait pas dire qu’un prix est hors taxes.';
  if (!Number.isInteger(price.amount)) {
    return 'Kyero ne prend qu’un prix en euros entiers, et celui-ci a des centimes.';
  }
  return price.amount > highestPrice ? 'Kyero ne prend qu’un prix de huit chiffres.' : undefined;
}
