/** Holiday lets. */
import { block, pass, warn, type Rule } from './finding.ts';

export const holidayRules: readonly Rule[] = [
  {
    id: 'TOU-01',
    // General since the European register; before, only where the commune had asked for it.
    law: {
      source: 'Code du tourisme, art. L324-1-1 et L324-2-1 ; règlement (UE) 2024/1028',
      from: '2026-05-20',
    },
    judge: ({ transaction, holiday, place }) => {
      if (transaction !== 'holiday') return pass;
      const number = holiday?.registration;
      if (!number) {
        return block(
          'holiday.registration',
          'Le numéro d’enregistrement du meublé de tourisme manque.',
          'Écrivez dans le descriptif : « Numéro d’enregistrement : … » (13 caractères).',
        );
      }
      return place.insee && !number.startsWith(place.insee)
        ? warn(
            'holiday.registration',
            `Le numéro d’enregistrement ${number} n’est pas celui d’un meublé de ${place.town}.`,
            'Vérifiez le numéro : il commence par le code INSEE de la commune.',
          )
        : pass;
    },
  },
];
