/** A table of nothing alike. */
import { bare, long, shop } from '../fixtures/listings.ts';

export const examples = {
  'one line': { listings: [shop], caption: 'Locaux' },
  'lines with holes': { listings: [bare, long, shop], caption: 'Tous les biens' },
  'lines with hearts': { listings: [bare, shop], caption: 'Locaux', kept: () => '{}' },
};
