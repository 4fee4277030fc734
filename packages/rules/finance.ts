/** Money that a text promises: tax schemes and credit. */
import { block, pass, warn, type Rule } from './finding.ts';
import { findWords, foldedTextOf, foldText } from './listing-text.ts';
import { sift } from './stems.ts';

const scheme = sift(
  /\bdefiscalis\w*|\b(?:denormandie|jeanbrun|lmnp|pinel)\b/,
  ...['defiscalis', 'denormandie', 'jeanbrun', 'lmnp', 'pinel'],
);
const pinel = /\bpinel\b/;
const warning =
  'Le non-respect des engagements de location entraîne la perte du bénéfice des incitations fiscales';
/** "Taux de rendement" is no credit. */
const credit = sift(
  /\bmensualites?\b|\btaeg\b|\btaux (?:fixe|d'emprunt|de credit|de pret|immobilier|de \d)/,
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
      const words = findWords(listing, credit);
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
