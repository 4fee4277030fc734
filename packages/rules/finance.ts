/** Money that a text promises: tax schemes and credit. */
import { block, pass, warn, type Rule } from './finding.ts';
import { findWords, foldedTextOf, foldText } from './listing-text.ts';
import { sift } from './stems.ts';

/** Streets, hospitals and schools bear the names of Philippe Pinel and others. */
const ofAPlace =
  '(?<!\\b(?:rue|avenue|boulevard|bd|place|allee|impasse|square|chemin|hopital|hospitalier|clinique|lycee|college|ecole|philippe|docteur|dr)(?: du docteur| philippe)? )';
const scheme = sift(
  new RegExp(`\\b(?:defiscalis\\w*|lmnp\\b|${ofAPlace}(?:denormandie|jeanbrun|pinel)\\b)`),
  ...['defiscalis', 'denormandie', 'jeanbrun', 'lmnp', 'pinel'],
);
const pinel = new RegExp(`\\b${ofAPlace}pinel\\b`);
const warning =
  'Le non-respect des engagements de location entraîne la perte du bénéfice des incitations fiscales';
/** "Taux de rendement" is no credit, a rate of VAT is none, and what a life annuity pays is none. */
const rate =
  "\\btaeg\\b|\\btaux (?:fixe|d'emprunt|de credit|de pret|immobilier)|(?<!\\btva\\b[^.\\n]{0,25})\\btaux de \\d+(?:[.,]\\d+)?(?: ?%)?(?![^.\\n]{0,10}\\btva\\b)";
const creditRate = sift(new RegExp(rate), ...[' taeg ', ' taux ']);
const credit = sift(
  new RegExp(`\\bmensualites?\\b(?! (?:de (?:la |sa )?)?(?:rente|viager))|${rate}`),
  ...['mensualite', ' taeg ', ' taux '],
);

export const financeRules: readonly Rule[] = [
  {
    id: 'SAL-12',
    law: { source: 'Code de la consommation, art. L122-23', from: '2016-07-01' },
    judge: (listing, { constants }) => {
      const words = findWords(listing, scheme);
      if (!words) return pass;
      const text = foldedTextOf(listing);
      return [
        ...(text.replace(/\s+/g, ' ').includes(foldText(warning))
          ? pass
          : block(
              'texts',
              `Le texte parle de « ${words} » sans l’avertissement que la loi impose.`,
              `Ajoutez au texte : « ${warning}. »`,
            )),
        ...(pinel.test(text) && constants.find('pinel')?.value === 'closed'
          ? warn(
              'texts',
              'Le dispositif Pinel est fermé depuis le 1er janvier 2025.',
              'Retirez ce mot, ou dites qu’il s’agit d’un engagement en cours.',
            )
          : pass),
      ];
    },
  },
  {
    id: 'SAL-13',
    law: { source: 'Code de la consommation, art. L313-1 et suivants', from: '2016-07-01' },
    judge: (listing) => {
      const words = findWords(
        listing,
        listing.transaction === 'life-annuity' ? creditRate : credit,
      );
      return words
        ? warn(
            'texts',
            `Le texte parle de crédit (« ${words} ») sans les mentions d’une publicité de crédit.`,
            'Retirez ces mots : le financement se discute avec la banque.',
          )
        : pass;
    },
  },
];
