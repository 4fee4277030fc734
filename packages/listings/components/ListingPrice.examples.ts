/** A price that is not told, one of eight figures with fees, a rent by the year. */
import { bare, long, shop } from '../fixtures/listings.ts';

const feesHref = '/honoraires/';

export const examples = {
  'on request': { listing: bare, feesHref },
  'fees paid by the buyer': { listing: long, feesHref },
  'a business rent': { listing: shop, feesHref },
};
