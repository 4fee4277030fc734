/** Adverts that shut people out (OTH-01), and conditions that nobody may set a tenant (RNT-11). */
import type { Listing } from '@agency/listings';
import { unlawfulConditions } from './conditions.ts';
import { block, pass, warn, type Remark, type Rule, type Say } from './finding.ts';
import { doubtful, excluding, type Entry } from './lexicon.ts';
import { findWords } from './listing-text.ts';
import { isDwelling } from './scope.ts';

export const discriminationRules: readonly Rule[] = [
  {
    id: 'OTH-01',
    law: {
      source: 'Code pénal, art. 225-1 et 225-2 ; loi n° 89-462, art. 1er et 22-1',
      from: '2008-05-28',
    },
    judge: (listing) => {
      const shutOut = excluding.flatMap((entry) =>
        remark(
          listing,
          entry,
          block,
          'Le texte écarte des personnes',
          'Retirez cette condition : elle est discriminatoire.',
        ),
      );
      // Where the text shuts people out, what merely sounds like it is no news.
      if (shutOut.length > 0) return shutOut;
      return doubtful.flatMap((entry) =>
        remark(
          listing,
          entry,
          warn,
          'Le texte vise ou écarte un public',
          'Vérifiez que la résidence ou le bail le permet, sinon décrivez le bien plutôt que ses occupants.',
        ),
      );
    },
  },
  {
    id: 'RNT-11',
    law: {
      source: 'Loi n° 89-462, art. 4, 22-1 et 22-2 ; décret n° 2015-1437',
      from: '2015-11-08',
    },
    judge: (listing) =>
      listing.rent && isDwelling(listing)
        ? unlawfulConditions.flatMap((entry) =>
            remark(
              listing,
              entry,
              block,
              'Le texte demande au locataire ce que la loi interdit de demander',
              'Retirez cette demande : la liste des pièces qu’un bailleur peut exiger est fermée.',
            ),
          )
        : pass,
  },
];

function remark(
  listing: Listing,
  { criterion, pattern }: Entry,
  say: Say,
  message: string,
  fix: string,
): Remark[] {
  const words = findWords(listing, pattern);
  return words ? say('texts', `${message} (${criterion}) : « ${words} ».`, fix) : pass;
}
