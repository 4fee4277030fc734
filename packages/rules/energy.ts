/** The energy certificate: what must be shown, which certificates still count, which homes may not be let. */
import { dwellingKinds, type EnergyLetter, type Listing } from '@agency/listings';
import { formatDay, formatEuros } from './figures.ts';
import { block, pass, warn, type Rule } from './finding.ts';

/** Certificates made before are no longer valid (décret no 2020-1610). */
const firstValidDay = '2021-07-01';
const validYears = 10;

/** Main homes that are not decent, by the day from which they may not be let. Source: loi no 89-462, art. 6. */
export const rentBans: readonly { letter: EnergyLetter; from: string }[] = [
  { letter: 'G', from: '2025-01-01' },
  { letter: 'F', from: '2028-01-01' },
  { letter: 'E', from: '2034-01-01' },
];

const isDwelling = ({ kind }: Listing) => dwellingKinds.includes(kind);
/** For a holiday let the letters are asked for, and the law is less sure. */
const severityFor = ({ transaction }: Listing) => (transaction === 'holiday' ? warn : block);

export const energyRules: readonly Rule[] = [
  {
    id: 'DPE-01',
    law: { source: 'CCH, art. L126-33 et R126-22', from: '2021-07-01' },
    judge: (listing) =>
      listing.energy.status === 'missing' && listing.energy.reason !== 'blank'
        ? severityFor(listing)(
            'energy',
            'Les classes énergie et climat manquent.',
            'Saisissez le DPE dans le logiciel, ou « non soumis » s’il n’en faut pas.',
          )
        : pass,
  },
  {
    id: 'DPE-02',
    law: { source: 'CCH, art. R126-23', from: '2022-01-01' },
    judge: (listing) => {
      if (!isDwelling(listing) || listing.energy.status !== 'rated') return pass;
      const { cost } = listing.energy;
      if (!cost) {
        return severityFor(listing)(
          'energy.cost',
          'Le montant estimé des dépenses d’énergie, ou son année de référence, manque.',
          'Recopiez du DPE les deux montants et l’année des prix.',
        );
      }
      return cost.min >= cost.max || cost.year < 2021
        ? severityFor(listing)(
            'energy.cost',
            `Les dépenses d’énergie ne sont pas plausibles : de ${formatEuros(cost.min)} à ${formatEuros(cost.max)} en ${cost.year}.`,
            'Recopiez du DPE les deux montants et l’année des prix.',
          )
        : pass;
    },
  },
  {
    id: 'DPE-04',
    law: { source: 'Décret n° 2020-1610 ; CCH, art. D126-19', from: '2025-01-01' },
    judge: (listing, { today }) => {
      if (listing.energy.status !== 'rated') return pass;
      const { on } = listing.energy;
      if (!on) {
        return severityFor(listing)(
          'energy.on',
          'Le DPE n’a pas de date : rien ne dit qu’il est valable.',
          'Saisissez la date du DPE.',
        );
      }
      if (on > today)
        return block(
          'energy.on',
          `Le DPE est daté du ${formatDay(on)}, dans l’avenir.`,
          'Corrigez la date du DPE.',
        );
      return on < firstValidDay || addYears(on, validYears) <= today
        ? block(
            'energy.on',
            `Le DPE du ${formatDay(on)} n’est plus valable.`,
            'Faites établir un nouveau DPE.',
          )
        : pass;
    },
  },
  {
    id: 'DPE-06',
    law: { source: 'CCH, art. L126-33 et R126-15', from: '2021-07-01' },
    judge: (listing) => {
      if (listing.energy.status === 'missing' && listing.energy.reason === 'blank') {
        return block(
          'energy',
          'Le DPE est vierge : cela n’existe plus depuis le 1er juillet 2021.',
          'Faites établir un nouveau DPE.',
        );
      }
      return isDwelling(listing) && listing.energy.status === 'exempt'
        ? warn(
            'energy',
            'Le logement est déclaré non soumis au DPE.',
            'Vérifiez le motif : il y en a peu (moins de 50 m² isolé, non chauffé, moins de quatre mois par an…).',
          )
        : pass;
    },
  },
  {
    id: 'DPE-07',
    law: {
      source: 'Loi n° 89-462, art. 6 ; décret n° 2002-120, mod. 2023-796',
      from: '2025-01-01',
    },
    judge: (listing, { today }) => {
      const { energy } = listing;
      if (!listing.rent || !isDwelling(listing) || energy.status !== 'rated') return pass;
      const ban = rentBans.find(({ letter, from }) => letter === energy.energy && from <= today);
      return ban
        ? block(
            'energy.energy',
            `Un logement de classe ${ban.letter} ne peut plus être loué comme résidence principale depuis le ${formatDay(ban.from)}.`,
            'Retirez l’annonce jusqu’aux travaux et au nouveau DPE.',
          )
        : pass;
    },
  },
];

function addYears(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
