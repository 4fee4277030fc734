/** What the words of an advert may not do, whatever is offered. */
import { inform, pass, warn, type Remark, type Rule, type Say } from './finding.ts';
import { sayBySwitch } from './switches.ts';
import { findWords, foldText, foldedTextOf, hasWords } from './listing-text.ts';
import {
  ecoClaims,
  frenchWords,
  numberedStreet,
  otherLanguages,
  nearlyStreet,
  priceDrop,
  surtaxedNumber,
} from './advert-words.ts';

/** Fewer can be names. */
const enoughWords = 4;

export const advertRules: readonly Rule[] = [
  {
    id: 'OTH-02',
    law: { source: 'Loi n° 94-665 (Toubon), art. 2 et 4', from: '1994-08-05' },
    judge: (listing) => {
      // Its opening tells the language of a text; the French one comes first.
      const opening = foldedTextOf(listing).slice(0, lengthOfFrench(listing));
      const french = countWords(opening, frenchWords, enoughWords * 2);
      if (french === enoughWords * 2) return pass;
      const other = otherLanguages.find(
        ({ words }) => countWords(opening, words) >= Math.max(enoughWords, french + 1),
      );
      return other
        ? warn(
            'texts',
            `Le texte français paraît écrit en ${other.language}.`,
            'Saisissez le texte en français : la traduction se place à côté, jamais à la place.',
          )
        : pass;
    },
  },
  {
    id: 'OTH-03',
    law: { source: 'Code de la consommation, art. L121-16', from: '2016-07-01' },
    judge: (listing) =>
      onWords(listing, surtaxedNumber, (words) => [
        `Le texte donne un numéro surtaxé : « ${words} ».`,
        'Donnez un numéro au tarif ordinaire, ou laissez celui de l’agence que la page montre déjà.',
      ]),
  },
  {
    id: 'OTH-12',
    law: {
      source: 'Directive (UE) 2024/825 ; code de l’environnement, art. L229-68',
      from: '2026-09-27',
    },
    judge: (listing, circumstances) => {
      const say = sayBySwitch(circumstances, 'eco-claims');
      const proven = (listing.claims ?? []).map(({ text }) => foldText(text));
      return ecoClaims.flatMap((pattern) => {
        const words = findWords(listing, pattern);
        if (!words) return pass;
        const claim = foldText(words);
        return proven.some((text) => text.includes(claim) || claim.includes(text))
          ? pass
          : say(
              'claims',
              `Le texte vante l’écologie du bien sans preuve : « ${words} ».`,
              'Retirez ces mots, ou nommez ce qui les prouve (label, certificat).',
            );
      });
    },
  },
  {
    id: 'OTH-13',
    law: { source: 'Code de la consommation, art. L112-1-1 et L121-2', from: '2022-05-28' },
    judge: (listing) =>
      onWords(
        listing,
        priceDrop,
        (words) => [
          `Le texte annonce une baisse de prix : « ${words} ».`,
          'Gardez la preuve de l’ancien prix, ou retirez ces mots : l’annonce ne la porte pas.',
        ],
        inform,
      ),
  },
  {
    id: 'OTH-14',
    law: { source: 'RGPD, art. 5(1)(c)', from: '2018-05-25' },
    judge: (listing) =>
      hasWords(listing, nearlyStreet)
        ? onWords(listing, numberedStreet, (words) => [
            `Le texte donne une adresse exacte : « ${words} ».`,
            'Écrivez la rue sans son numéro, ou le quartier.',
          ])
        : pass,
  },
];

/** A warning when the pattern finds something in the text. */
function onWords(
  listing: Parameters<Rule['judge']>[0],
  pattern: RegExp,
  tell: (words: string) => [message: string, fix: string],
  say: Say = warn,
): Remark[] {
  const words = findWords(listing, pattern);
  return words ? say('texts', ...tell(words)) : pass;
}

/** @param words A pattern for all of them. @param enough More are not counted. */
function countWords(text: string, words: RegExp, enough = Infinity): number {
  let count = 0;
  words.lastIndex = 0;
  while (count < enough && words.test(text)) count += 1;
  return count;
}

/** Folded, a text is hardly longer or shorter. */
function lengthOfFrench({ texts }: Parameters<Rule['judge']>[0]): number {
  const { title, body } = texts.fr;
  return Math.min(
    500,
    body.reduce((sum, { length }) => sum + length + 1, title.length),
  );
}
