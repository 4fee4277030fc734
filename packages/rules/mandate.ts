/** The agency's written order to sell or let: no advert without one. */
import { formatDay } from './figures.ts';
import { block, pass, warn, type Rule } from './finding.ts';
import { findWords } from './listing-text.ts';
import { sift } from './stems.ts';

/**
 * "Exclusivité", "mandat exclusif". "Exclusivement" is another word, and a garden may be of "jouissance exclusive", a
 * residence or a view be "exclusive", without any exclusive mandate.
 */
const exclusive = sift(
  /\b(?<!\b(?:jouissance|usage|acces|droit|non|sans|aucune|residences?|domaines?|quartiers?|adresses?|emplacements?|situations?|cadres?|lieux?|environnement|panoramas?|prestations?|vues?(?: [\w']+){0,3})[ -])exclusi(?:vite|fs?|ves?)\b|\bsole (?:agents?|agency|mandate)\b/,
  ...['exclusi', 'sole agen', 'sole mandate'],
);

export const mandateRules: readonly Rule[] = [
  {
    id: 'SAL-08',
    law: { source: 'Loi n° 70-9, art. 6 ; décret n° 72-678, art. 72 et 78', from: '1972-07-20' },
    judge: ({ mandate }, { today }) => {
      if (!mandate) return pass;
      if (mandate.expiresOn !== undefined && mandate.expiresOn < today) {
        return block(
          'mandate.expiresOn',
          `Le mandat a pris fin le ${formatDay(mandate.expiresOn)}.`,
          'Faites signer un nouveau mandat, ou retirez l’annonce.',
        );
      }
      return mandate.held
        ? pass
        : warn(
            'mandate',
            'Le mandat n’a pas de numéro, ou pas de date valable.',
            'Saisissez le numéro du mandat au registre et le jour de sa signature.',
          );
    },
  },
  {
    id: 'SAL-09',
    law: { source: 'Code de la consommation, art. L121-2 et L121-4', from: '2016-07-01' },
    judge: (listing) => {
      const words = findWords(listing, exclusive);
      return words && !listing.exclusive
        ? warn(
            'exclusive',
            `Le texte écrit « ${words} », et le mandat n’est pas exclusif.`,
            'Cochez le mandat exclusif si c’en est un, sinon retirez ce mot du texte.',
          )
        : pass;
    },
  },
];
