/** Holiday lets: the registration number, what the owner states, what a stay costs. */
import type { Listing } from '@agency/listings';
import { hasChangeOfUseRules } from './communes.ts';
import { formatDay } from './figures.ts';
import {
  block,
  inform,
  pass,
  warn,
  type Circumstances,
  type Remark,
  type Rule,
} from './finding.ts';
import { sayBySwitch } from './switches.ts';
import { foldedTextOf } from './listing-text.ts';

type Holiday = NonNullable<Listing['holiday']>;

/** Thirteen signs: the commune, six digits, a key of two. Source: code du tourisme, art. D324-1-1. */
const localNumber = /^(?<commune>\d[\dAB]\d{3})\d{6}[0-9A-Z]{2}$/;
/**
 * The national teleservice has published no format yet: a code of capitals and digits, of both. Digits alone are a
 * telephone or a local number that was cut off.
 */
const nationalNumber = /^(?=.*\d)(?=.*[A-Z])[0-9A-Z](?:-?[0-9A-Z]){7,29}$/;

function onHolidayLets(
  judge: (holiday: Holiday, listing: Listing, circumstances: Circumstances) => Remark[],
): Rule['judge'] {
  return (listing, circumstances) =>
    listing.transaction === 'holiday' ? judge(listing.holiday ?? {}, listing, circumstances) : pass;
}

export const holidayRules: readonly Rule[] = [
  {
    id: 'TOU-01',
    // General since the European register; before, only where the commune had asked for it.
    law: {
      source: 'Code du tourisme, art. L324-1-1 et L324-2-1 ; règlement (UE) 2024/1028',
      from: '2026-05-20',
    },
    judge: onHolidayLets(({ registration, ownerStatementOn }, { place }, circumstances) => {
      const say = sayBySwitch(circumstances, 'tourist-number');
      const fault = findNumberFault(registration, place, circumstances);
      return [
        ...(fault
          ? say(
              'holiday.registration',
              fault,
              `Écrivez dans le descriptif : « Numéro d’enregistrement : … » (${formatWanted(circumstances)}).`,
            )
          : pass),
        ...judgeStatement(ownerStatementOn, circumstances),
      ];
    }),
  },
  {
    id: 'TOU-02',
    law: {
      source:
        'CCH, art. L631-7 et suivants ; règlement de la Communauté Pays Basque du 9 juillet 2022',
      from: '2023-03-01',
    },
    judge: onHolidayLets(({ changeOfUse }, { place }) =>
      hasChangeOfUseRules(place.insee) && !changeOfUse?.trim()
        ? inform(
            'holiday.changeOfUse',
            `À ${place.town}, louer à des touristes demande une autorisation de changement d’usage, et l’annonce n’en nomme pas.`,
            'Indiquez la référence de l’autorisation, ou « résidence principale, moins de 120 jours ».',
          )
        : pass,
    ),
  },
  {
    id: 'TOU-03',
    law: {
      source: 'Code de la consommation, art. L112-1 ; arrêté du 16 mai 1967',
      from: '2016-07-01',
    },
    judge: onHolidayLets(({ lowWeek, highWeek, touristTax, guests }, listing) => [
      ...(lowWeek?.amount || highWeek?.amount
        ? pass
        : block(
            'holiday.lowWeek',
            'Le prix du séjour manque.',
            'Indiquez le prix de la semaine en basse et en haute saison.',
          )),
      ...(touristTax || /\btaxe de sejour\b/.test(foldedTextOf(listing))
        ? pass
        : inform(
            'holiday.touristTax',
            'L’annonce ne dit rien de la taxe de séjour.',
            'Indiquez la taxe par nuit et par personne, ou écrivez « taxe de séjour comprise » ou « en sus ».',
          )),
      ...(guests && listing.areas.main
        ? pass
        : inform(
            guests ? 'areas.main' : 'holiday.guests',
            guests
              ? 'La surface du meublé manque.'
              : 'Le nombre de personnes que le meublé accueille manque.',
            'Complétez l’état descriptif : surface, nombre de personnes, équipements.',
          )),
    ]),
  },
];

const formats: Readonly<Record<string, string>> = {
  local: '13 signes, à commencer par le code INSEE de la commune',
  'local-or-national':
    '13 signes, à commencer par le code INSEE de la commune, ou le numéro national',
  national: 'le numéro national',
};

function formatWanted({ constants }: Circumstances): string {
  return formats[constants.word('tourist-number-format')] ?? '';
}

function findNumberFault(
  number: string | undefined,
  { insee, town }: Listing['place'],
  { constants }: Circumstances,
): string | undefined {
  if (!number) return 'Le numéro d’enregistrement du meublé de tourisme manque.';
  const format = constants.word('tourist-number-format');
  const sign = number.replace(/\s/g, '').toUpperCase();
  const local = localNumber.exec(sign);
  if (local && format !== 'national') {
    return insee && local.groups?.['commune'] !== insee
      ? `Le numéro d’enregistrement ${number} n’est pas celui d’un meublé situé à ${town} (code INSEE ${insee}).`
      : undefined;
  }
  // What begins like the number of that commune is one, with signs too few or too many.
  const isMistyped = insee !== undefined && sign.startsWith(insee);
  return format !== 'local' && !local && !isMistyped && nationalNumber.test(sign)
    ? undefined
    : `« ${number} » n’a pas la forme du numéro d’enregistrement attendu.`;
}

/** No feed has a column for it, nor for the next two rules: what nobody can type into the software is told, and withholds nothing. */
function judgeStatement(on: string | undefined, { today }: Circumstances): Remark[] {
  if (!on) {
    return inform(
      'holiday.ownerStatementOn',
      'Rien ne dit que le propriétaire a remis sa déclaration sur l’honneur.',
      'Avant de publier, faites-lui déclarer s’il s’agit de sa résidence principale et le numéro du meublé, puis indiquez le jour.',
    );
  }
  return on > today
    ? warn(
        'holiday.ownerStatementOn',
        `La déclaration du propriétaire est datée du ${formatDay(on)}, dans l’avenir.`,
        'Corrigez la date de la déclaration.',
      )
    : pass;
}
