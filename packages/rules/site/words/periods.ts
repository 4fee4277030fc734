/** Periods of time in prose, in digits or in words, French or English. */
import { findAllIn, type Match, type Paragraph } from './prose.ts';

const french = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  douze: 12,
  treize: 13,
  quinze: 15,
  'dix-huit': 18,
  vingt: 20,
  'vingt-quatre': 24,
  'vingt-cinq': 25,
  trente: 30,
  'quarante-huit': 48,
  soixante: 60,
  'soixante-douze': 72,
};
const english = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  thirteen: 13,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  'twenty-five': 25,
  thirty: 30,
  'forty-eight': 48,
  sixty: 60,
  'seventy-two': 72,
};

const numbers: Readonly<Record<string, number>> = {
  ...english,
  ...french,
  one: 1,
  un: 1,
  une: 1,
  a: 1,
  an: 1,
};

const units: readonly [pattern: RegExp, days: number][] = [
  [/^(?:h|heures?|hours?)$/, 1 / 24],
  [/^(?:jours?|days?)$/, 1],
  [/^(?:semaines?|weeks?)$/, 7],
  [/^(?:mois|months?)$/, 30],
  [/^(?:ans?|annees?|years?)$/, 365],
];

const inFrench = `(?<![\\w’'-])(\\d+|${Object.keys(french).join('|')})[ -](heures?|h|jours?|semaines?|mois|ans?|annees?)\\b`;
/** "Un jour" is some day; "un an" is a period. */
const oneInFrench = '(?<![\\w-])(un|une) (heure|semaine|mois|an|annee)\\b';
const inEnglish = `(?<![\\w-])(\\d+|${Object.keys(english).join('|')})[ -](?:working |business |calendar )?(hours?|days?|weeks?|months?|years?)\\b`;
/** "One day" is some day, and "a year" is often no period: only behind a word that makes it one. */
const oneInEnglish = '(?<![\\w-])(one)[ -](hour|week|month|year)\\b';
const aPeriod =
  '\\b(?:within|after|for|under|than|least|most|to) (an?) (hour|day|week|month|year)\\b';

const pattern = new RegExp(
  [inFrench, oneInFrench, inEnglish, oneInEnglish, aPeriod].join('|'),
  'g',
);

export interface Period extends Match {
  /** A year is 365 days, a month 30, as everywhere in the facts. */
  days: number;
}

export function findPeriods(paragraph: Paragraph): Period[] {
  return findAllIn(paragraph, pattern).map(({ groups, ...match }) => {
    const [count = '', unit = ''] = groups.filter((group) => group !== undefined);
    const days = units.find(([own]) => own.test(unit))?.[1] ?? 0;
    return { ...match, days: (numbers[count] ?? Number(count)) * days };
  });
}
