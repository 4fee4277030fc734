/** A listing at each edge of what a feed can give. */
import { bare, long, shop } from '../fixtures/listings.ts';

export const examples = {
  'as little as can be': { listing: bare },
  'very long words': { listing: long },
  'business premises': { listing: shop },
};
