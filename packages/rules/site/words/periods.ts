/** Periods of time in prose, in digits or in words, French or English. */
import { findAllIn, type Match, type Paragraph } from './prose.ts';

const small = {
  french:
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  english:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
};
const tens = {
  french: 'vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt',
  english: 'twenty thirty forty fifty sixty seventy eighty ninety',
};

/** @example nameIn('french')(71) // 'soixante-et-onze' */
function nameIn(language: keyof typeof small): (count: number) => string {
  const units = small[language].split(' ');
  return (count) => {
    if (count < 20) return units[count] ?? '';
    const ten = tens[language].split(' ')[Math.floor(count / 10) - 2] ?? '';
    const isScore = language === 'french' && [70, 90].includes(count - (count % 10));
    const rest = (count % 10) + (isScore ? 10 : 0);
    if (rest === 0) return count === 80 && language === 'french' ? `${ten}s` : ten;
    const and = language === 'french' && rest % 10 === 1 && count < 80 ? '-et-' : '-';
    return `${ten}${and}${units[rest]}`;
  };
}

const counts = Array.from({ length: 98 }, (_, index) => index + 2);
const french = counts.map(nameIn('french'));
const english = counts.map(nameIn('english'));
/** "Trente six" is also written so. */
const anyOf = (names: readonly string[]) => names.join('|').replaceAll('-', '[ -]');

const numbers: Readonly<Record<string, number>> = {
  ...Object.fromEntries(
    counts.flatMap((count, index) => [
      [french[index] ?? '', count],
      [english[index] ?? '', count],
    ]),
  ),
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

/** "3 (trois) ans" */
const again = '(?: ?\\([^)]{1,25}\\))?';
/** Of people: "mineurs de moins de quinze ans". */
const noAge =
  '(?<!\\b(?:mineure?s?|majeure?s?|enfants?|jeunes?|personnes?|agee?s?) (?:agee?s? )?(?:de )?(?:(?:moins|plus) de )?)';
const noAgeEnglish =
  '(?<!\\b(?:children|minors|persons?|people|aged?) (?:aged )?(?:under |over |below |above )?)';
const inFrench = `(?<![\\w’'-])${noAge}(\\d+|${anyOf(french)})${again}[ -](heures?|h|jours?|semaines?|mois|ans?|annees?)\\b`;
/** "72h": fewer than 24 tell the time of a day. */
const glued = "(?<![\\w’'-])(2[4-9]|[3-9]\\d|\\d{3})(h)\\b(?!/)";
/** "Un jour" is some day; "un an" is a period. */
const oneInFrench = '(?<![\\w-])(un|une) (heure|semaine|mois|an|annee)\\b';
const inEnglish = `(?<![\\w-])${noAgeEnglish}(\\d+|${anyOf(english)})${again}[ -](?:working |business |calendar )?(hours?|days?|weeks?|months?|years?)\\b(?! (?:old|of age))`;
/** "One day" is some day, and "a year" is often no period: only behind a word that makes it one. */
const oneInEnglish = '(?<![\\w-])(one)[ -](hour|week|month|year)\\b';
const aPeriod =
  '\\b(?:within|after|for|under|than|least|most|to) (an?) (hour|day|week|month|year)\\b';

const pattern = new RegExp(
  [inFrench, glued, oneInFrench, inEnglish, oneInEnglish, aPeriod].join('|'),
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
    return { ...match, days: (numbers[count.replaceAll(' ', '-')] ?? Number(count)) * days };
  });
}
