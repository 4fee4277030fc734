/** Whether the letters are the right ones: the attestation that replaces them, the figures that they follow from. */
import { energyLetters, type EnergyLetter, type Listing } from '@agency/listings';
import { formatArea, formatDay } from './figures.ts';
import { block, pass, warn, type Circumstances, type Remark, type Rule } from './finding.ts';
import { isDwelling } from './scope.ts';

type Rated = Extract<Listing['energy'], { status: 'rated' }>;
type Attestation = NonNullable<Rated['attestation']>;

/** What each attestation corrects, by the constant that it began with. */
const bases = {
  'small-home': { constant: 'dpe-small-home', name: 'petite surface' },
  'electricity-factor': { constant: 'electricity-factor', name: 'électricité' },
} as const;

/** Thirteen signs. @example '2464E1234567A' */
const certificateNumber = /^\d{2}\w{2}[A-Z]\d{7}[A-Z]$/;

export const energyScaleRules: readonly Rule[] = [
  {
    id: 'DPE-05',
    law: { source: 'Arrêtés du 25 mars 2024 et du 13 août 2025', from: '2024-07-01' },
    judge: (listing, circumstances) => {
      const { energy } = listing;
      if (energy.status !== 'rated' || !energy.attestation) return pass;
      const fault = findAttestationFault(listing, energy, energy.attestation, circumstances);
      if (fault) {
        return block(
          'energy.attestation',
          fault,
          'Recopiez l’attestation que l’ADEME a délivrée, ou retirez-la.',
        );
      }
      const { energy: letter, climate } = energy.attestation;
      return letter === energy.energy && climate === energy.climate
        ? pass
        : block(
            'energy.energy',
            `L’annonce montre les classes ${energy.energy} et ${energy.climate}, et l’attestation de l’ADEME dit ${letter} et ${climate}.`,
            `Affichez les classes de l’attestation, qui remplacent celles du DPE : ${letter} et ${climate}.`,
          );
    },
  },
  {
    id: 'DPE-08',
    law: { source: 'Arrêté du 31 mars 2021', from: '2021-07-01' },
    judge: (listing, { constants }) => {
      const { energy, areas } = listing;
      if (energy.status !== 'rated' || !isDwelling(listing)) return pass;
      const limits = [
        constants.numbers('dpe-energy-limits'),
        constants.numbers('dpe-climate-limits'),
      ] as const;
      // Smaller homes have limits of their own since 2024; an attestation has letters that the figures do not give.
      const smallHome = Number(constants.find('dpe-small-home')?.value ?? 0);
      const isOnScale =
        areas.main !== undefined && areas.main > smallHome && energy.attestation === undefined;
      return [
        ...(isOnScale ? judgeLetters(energy, ...limits) : pass),
        ...(energy.number !== undefined && !certificateNumber.test(energy.number)
          ? warn(
              'energy.number',
              `Le numéro du DPE, ${energy.number}, n’a pas la forme de ceux de l’ADEME.`,
              'Recopiez les treize signes du numéro, par exemple 2464E1234567A.',
            )
          : pass),
      ];
    },
  },
];

function findAttestationFault(
  { areas }: Listing,
  energy: Rated,
  { basis, on }: Attestation,
  { today, constants }: Circumstances,
): string | undefined {
  const { constant, name } = bases[basis];
  const rule = constants.find(constant);
  if (on > today) return `L’attestation « ${name} » est datée du ${formatDay(on)}, dans l’avenir.`;
  if (!rule || on < rule.from) {
    return `Il n’y avait pas d’attestation « ${name} » le ${formatDay(on)}.`;
  }
  if (energy.on !== undefined && on < energy.on) {
    return `L’attestation du ${formatDay(on)} est plus ancienne que le DPE du ${formatDay(energy.on)}.`;
  }
  return basis === 'small-home' && areas.main !== undefined && areas.main > Number(rule.value)
    ? `L’attestation « ${name} » ne concerne pas un logement de ${formatArea(areas.main)}.`
    : undefined;
}

/** The energy class is the worse of the two; the climate class goes by the emissions alone. */
function judgeLetters(
  { energy, climate, primary, emissions }: Rated,
  energyLimits: readonly number[],
  climateLimits: readonly number[],
): Remark[] {
  const byEnergy = primary === undefined ? undefined : lettersOf(primary, energyLimits);
  const byClimate = emissions === undefined ? undefined : lettersOf(emissions, climateLimits);
  if (byClimate && !byClimate.includes(climate)) {
    return warn(
      'energy.climate',
      `La classe climat ${climate} ne va pas avec ${emissions} kg de CO₂ par m² et par an (classe ${byClimate.join(' ou ')}).`,
      'Recopiez du DPE la classe et les émissions.',
    );
  }
  if (!byEnergy) return pass;
  const expected = byEnergy.map((letter) => (letter > climate ? letter : climate));
  return expected.includes(energy)
    ? pass
    : warn(
        'energy.energy',
        `La classe énergie ${energy} ne va pas avec ${primary} kWh par m² et par an et la classe climat ${climate} (classe ${[...new Set(expected)].join(' ou ')}).`,
        'Recopiez du DPE la classe et la consommation d’énergie primaire.',
      );
}

/** Two on the edge: figures are told without their decimals. */
function lettersOf(figure: number, limits: readonly number[]): EnergyLetter[] {
  const letterOf = (value: number) =>
    energyLetters[limits.filter((limit) => limit <= value).length] ?? 'G';
  return [...new Set([letterOf(figure - 0.5), letterOf(figure + 0.5)])];
}
