/** Rents that the law holds down: the controlled communes, supplements, the rent that the tenant before paid. */
import type { Energy } from '@agency/listings';
import { hasRentControl, zoneOf } from './communes.ts';
import { formatArea, formatEuros } from './figures.ts';
import { block, inform, pass, warn, type Rule } from './finding.ts';
import { onHomes, roundingEuros } from './rented-home.ts';

/** Source: ELAN, art. 140, III (RNT-09). */
function forbidsSupplement(energy: Energy): energy is Extract<Energy, { status: 'rated' }> {
  return energy.status === 'rated' && /[FG]/.test(energy.energy);
}

export const rentControlRules: readonly Rule[] = [
  {
    id: 'RNT-08',
    // Whether it still binds is a switch, "rent-control": the experiment ends between 23 and 25 November 2026.
    law: {
      source:
        'Loi n° 2018-1021 (ELAN), art. 140 ; décret n° 2023-981 ; arrêté préfectoral du 21 octobre 2024 ; arrêté du 10 janvier 2017, art. 4',
      from: '2024-11-25',
    },
    judge: onHomes(({ base, cap }, { areas, energy, place }, { constants }) => {
      const state = constants.word('rent-control');
      if (state === 'off' || !hasRentControl(place.insee)) return pass;
      const say = state === 'block' ? block : warn;
      const doubt = state === 'block' ? '' : ' ; le statut de l’article 140 reste à confirmer';
      if (!base?.amount || !cap) {
        const missing = [
          base?.amount ? '' : 'le loyer de base',
          cap ? '' : 'le loyer de référence majoré',
        ].filter(Boolean);
        return say(
          cap ? 'rent.base' : 'rent.cap',
          `À ${place.town}, en zone soumise à encadrement des loyers, ${missing.join(' et ')} ${missing.length > 1 ? 'manquent' : 'manque'}${doubt}.`,
          'Saisissez le loyer de base et le loyer de référence majoré : la page écrit « Zone soumise à encadrement des loyers » et les deux montants.',
        );
      }
      if (!areas.main) return pass;
      const highest = cap.referencePerSquareMetre * areas.main;
      return base.amount > highest + roundingEuros
        ? say(
            'rent.base',
            `Le loyer de base (${formatEuros(base)}) dépasse le loyer de référence majoré (${formatEuros(highest)} pour ${formatArea(areas.main)})${doubt}.`,
            `Ramenez le loyer de base à ${formatEuros(highest)} au plus${
              forbidsSupplement(energy)
                ? `, sans complément de loyer : il est interdit en classe ${energy.energy}`
                : ' ; ce qui dépasse est un complément de loyer, à justifier'
            }.`,
          )
        : pass;
    }),
  },
  {
    id: 'RNT-09',
    law: {
      source: 'Loi n° 2018-1021 (ELAN), art. 140, III ; loi n° 2022-1158',
      from: '2022-08-18',
    },
    judge: onHomes(({ supplement }, { energy }) => {
      if (!supplement?.amount) return pass;
      return forbidsSupplement(energy)
        ? block(
            'rent.supplement',
            `Un complément de loyer (${formatEuros(supplement)}) est interdit en classe ${energy.energy}.`,
            'Retirez le complément de loyer.',
          )
        : inform(
            'rent.supplement',
            `L’annonce demande un complément de loyer (${formatEuros(supplement)}).`,
            'Tenez prêt l’écrit qui le justifie : le bail nomme les caractéristiques du logement.',
          );
    }),
  },
  {
    id: 'RNT-10',
    law: {
      source: 'Loi n° 89-462, art. 17, 17-1 et 18 ; loi n° 2021-1104, art. 159',
      from: '2022-08-24',
    },
    judge: onHomes(({ base, previousBase }, { energy, place }) => {
      if (!base || !previousBase || base.amount <= previousBase.amount + roundingEuros) return pass;
      const rise = `Le loyer de base passe de ${formatEuros(previousBase)} à ${formatEuros(base)}`;
      if (energy.status === 'rated' && /[FG]/.test(energy.energy)) {
        return warn(
          'rent.base',
          `${rise}, et le logement est de classe ${energy.energy} : le loyer ne peut pas augmenter entre deux locataires.`,
          `Ramenez le loyer de base à ${formatEuros(previousBase)}.`,
        );
      }
      return zoneOf(place) === 'tense'
        ? warn(
            'rent.base',
            `${rise}, et ${place.town} est en zone tendue : entre deux locataires, seul l’indice de référence des loyers s’ajoute.`,
            'Vérifiez que la hausse n’est que la révision par l’indice, ou qu’une exception de l’article 17-2 ou du décret la permet.',
          )
        : pass;
    }),
  },
];
