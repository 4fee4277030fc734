/** The energy certificate: what must be shown of it, and which certificates still count. */
import type { Listing } from '@agency/listings';
import { formatDay, formatEuros } from './figures.ts';
import { block, pass, warn, type Rule } from './finding.ts';
import { findWords, hasWords, textOf } from './listing-text.ts';
import { sift } from './stems.ts';
import { energySeverityFor, isDwelling } from './scope.ts';

/** No certificate exists before there are walls and heating. */
const isNeverRated = ({ kind, offPlan }: Listing) =>
  kind === 'land' || kind === 'parking' || offPlan !== undefined;

/**
 * Capitals only: "DPE à refaire" names no class. In a title of capitals that "à" is an "A": before another word of
 * capitals, or before a verb, it is none either.
 */
const statedLetter =
  /(?:\bDPE|[Cc]lasse (?:énergie|énergétique)|[ÉEée]tiquette (?:énergie|énergétique))\s*:?\s*(?:classe\s+)?([B-G]|A(?! (?:(?!GES\b|ET\b|CLASSE\b)\p{Lu}{2,}|\p{Ll}+(?:er|ir|re)\b)))(?![\p{L}\p{M}’'/])/u;
/** What a letter is told with: most texts are done with here. */
const letterWords = sift(
  /\bdpe|\bclasse energ|\betiquette energ/,
  ' dpe',
  ' classe energ',
  ' etiquette energ',
);
const excessive = sift(
  /\bconsommation energetique excessive(?: ?: ?classe ([a-g])\b)?/,
  'energetique excessive',
);

const costFix =
  'Recopiez du DPE les deux montants et l’année des prix : « entre … € et … € par an – prix des énergies indexés au … ».';
/** Years that a certificate of the method of 2021 can have its prices of. */
const firstPriceYear = 2021;

export const energyRules: readonly Rule[] = [
  {
    id: 'DPE-01',
    law: { source: 'CCH, art. L126-33 et R126-22', from: '2021-07-01' },
    judge: (listing) => {
      const { energy } = listing;
      if (energy.status === 'missing') {
        // A blank one is DPE-06's.
        return isNeverRated(listing) || energy.reason === 'blank'
          ? pass
          : energySeverityFor(listing)(
              'energy',
              'Les classes énergie et climat manquent.',
              'Saisissez le DPE dans le logiciel, ou « non soumis » s’il n’en faut pas.',
            );
      }
      if (energy.status !== 'rated') return pass;
      if (!hasWords(listing, letterWords)) return pass;
      const [words, letter] = statedLetter.exec(textOf(listing)) ?? [];
      return letter && letter !== energy.energy
        ? warn(
            'texts',
            `Le texte écrit « ${words} », et le DPE saisi est de classe ${energy.energy}.`,
            'Retirez la classe du texte : la page l’affiche.',
          )
        : pass;
    },
  },
  {
    id: 'DPE-02',
    law: { source: 'CCH, art. R126-23', from: '2022-01-01' },
    judge: (listing, { today }) => {
      if (!isDwelling(listing) || listing.energy.status !== 'rated') return pass;
      const { cost } = listing.energy;
      if (!cost) {
        return energySeverityFor(listing)(
          'energy.cost',
          'Le montant estimé des dépenses d’énergie, ou son année de référence, manque.',
          costFix,
        );
      }
      const { min, max, year } = cost;
      const isPlausible =
        min > 0 && min < max && year >= firstPriceYear && year <= Number(today.slice(0, 4));
      return isPlausible
        ? pass
        : energySeverityFor(listing)(
            'energy.cost',
            `Les dépenses d’énergie ne sont pas plausibles : de ${formatEuros(min)} à ${formatEuros(max)} en ${year}.`,
            costFix,
          );
    },
  },
  {
    id: 'DPE-03',
    law: { source: 'CCH, art. L173-2 et R126-24 ; arrêté du 22 décembre 2021', from: '2022-01-01' },
    judge: (listing) => {
      const { energy } = listing;
      const words = findWords(listing, excessive);
      if (!words || energy.status !== 'rated') return pass;
      const letter = /[A-Ga-g]$/.exec(words.replace(/excessive$/, ''))?.[0]?.toUpperCase();
      // A building of flats has a certificate for each: its text may speak of another one than the listing.
      if (listing.kind === 'building') return pass;
      if (!isDwelling(listing)) {
        return block(
          'texts',
          `Le texte écrit « ${words} », et le bien n’est pas un logement.`,
          'Retirez cette phrase du texte : elle n’est faite que pour un logement.',
        );
      }
      const isDue = energy.energy === 'F' || energy.energy === 'G';
      return isDue && (letter === undefined || letter === energy.energy)
        ? pass
        : block(
            'texts',
            `Le texte écrit « ${words} », et le DPE saisi est de classe ${energy.energy}.`,
            'Retirez cette phrase du texte : la page l’écrit d’elle-même pour un logement de classe F ou G.',
          );
    },
  },
  {
    // Of premises too: article D126-19 makes no difference between them and homes.
    id: 'DPE-04',
    law: { source: 'Décret n° 2020-1610 ; CCH, art. D126-19', from: '2021-07-01' },
    judge: (listing, { today, constants }) => {
      if (listing.energy.status !== 'rated') return pass;
      const { on } = listing.energy;
      const say = energySeverityFor(listing);
      if (!on) {
        return say(
          'energy.on',
          'Le DPE n’a pas de date : rien ne dit qu’il est valable.',
          'Saisissez la date du DPE.',
        );
      }
      if (on > today) {
        return say(
          'energy.on',
          `Le DPE est daté du ${formatDay(on)}, dans l’avenir.`,
          'Corrigez la date du DPE.',
        );
      }
      const isOld = on < constants.word('dpe-first-valid-day');
      return isOld || addYears(on, constants.number('dpe-life')) <= today
        ? say(
            'energy.on',
            `Le DPE du ${formatDay(on)} n’est plus valable.`,
            'Faites établir un nouveau DPE.',
          )
        : pass;
    },
  },
];

function addYears(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
