/** Sales on a life annuity: the lump sum, the annuity, who lives there. */
import { block, inform, pass, warn, type Rule } from './finding.ts';
import { findWords, foldedTextOf } from './listing-text.ts';

/** The age of a seller is nobody's business before a visit (GDPR, art. 5(1)(c)). */
const age =
  /\bagee?s? de \d{2}\b|\b(?:hommes?|femmes?|monsieur|madame|dame|vendeur|vendeuse|tetes?)\b[^.\n]{0,20}\b\d{2} ans\b/;

export const annuityRules: readonly Rule[] = [
  {
    id: 'SAL-11',
    law: {
      source: 'Arrêté du 10 janvier 2017, art. 3 ; code de la consommation, art. L112-1',
      from: '2017-04-01',
    },
    judge: (listing) => {
      if (listing.transaction !== 'life-annuity') return pass;
      const { lumpSum, monthly, occupied } = listing.annuity ?? {};
      if (!lumpSum?.amount && !monthly?.amount) {
        return block(
          'annuity',
          'Le viager n’a ni bouquet ni rente.',
          'Indiquez le bouquet et la rente mensuelle.',
        );
      }
      const years = findWords(listing, age);
      return [
        ...(lumpSum?.amount
          ? pass
          : warn(
              'annuity.lumpSum',
              'Le bouquet manque.',
              'Indiquez le bouquet, honoraires compris.',
            )),
        ...(monthly?.amount
          ? pass
          : warn('annuity.monthly', 'La rente mensuelle manque.', 'Indiquez la rente mensuelle.')),
        ...(occupied === undefined
          ? warn(
              'annuity.occupied',
              'L’annonce ne dit pas si le viager est libre ou occupé.',
              'Indiquez s’il est vendu libre ou occupé.',
            )
          : pass),
        ...(monthly?.amount && !/\b(?:index|revalorise|revise)/.test(foldedTextOf(listing))
          ? inform(
              'texts',
              'Le texte ne dit pas comment la rente est indexée.',
              'Écrivez par exemple : « rente indexée chaque année sur l’indice des prix à la consommation ».',
            )
          : pass),
        ...(years
          ? inform(
              'texts',
              `Le texte dit l’âge d’une personne : « ${years} ».`,
              'Retirez l’âge : il se donne au rendez-vous.',
            )
          : pass),
      ];
    },
  },
];
