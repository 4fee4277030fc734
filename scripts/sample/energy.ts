/** Fills the energy certificate from its two letters: figures within the class, costs that follow the home. */
import type { EnergyLetter } from '@agency/listings';
import { drawBetween, drawDay } from './chance.ts';
import type { Cells } from './ranks.ts';
import { isDwelling, type SampleRecord } from './record.ts';

type Scale = Readonly<Record<EnergyLetter, readonly [low: number, high: number]>>;

/** kWh of primary energy per m² and year. Source: arrêté of 31 March 2021 (DPE-08). */
const primaryScale: Scale = {
  A: [42, 70],
  B: [71, 110],
  C: [111, 180],
  D: [181, 250],
  E: [251, 330],
  F: [331, 420],
  G: [421, 520],
};

/** kg of CO₂ equivalent per m² and year. */
const climateScale: Scale = {
  A: [2, 6],
  B: [7, 11],
  C: [12, 30],
  D: [31, 50],
  E: [51, 70],
  F: [71, 100],
  G: [101, 130],
};

/** Primary per final kWh of electricity: 2.3, and 1.9 since 1 January 2026 (DPE-05). */
function electricityFactor(day: string): number {
  return day < '2026-01-01' ? 2.3 : 1.9;
}

const isElectric = ({ heating }: SampleRecord) =>
  heating === 'electric' || heating === 'heat pump' || heating === 'underfloor';

/** Euros per kWh of final energy. */
const electricityPrice = 0.21;
const fuelPrice = 0.12;
const subscription = 150;

export function writeEnergy(record: SampleRecord, seed: string): Cells {
  const { energy, climate, reference } = record;
  if (!energy || !climate) return { energy: 'NS', climate: 'NS' };
  const primary = drawBetween(...primaryScale[energy], seed, reference, 'primary');
  // Later than every works that the texts tell of.
  const on = drawDay('2025-06-01', '2026-10-30', seed, reference, 'certificate');
  const final = Math.round(primary / (isElectric(record) ? electricityFactor(on) : 1.04));
  return {
    primaryEnergy: primary,
    finalEnergy: final,
    energy,
    emissions: drawBetween(...climateScale[climate], seed, reference, 'climate'),
    climate,
    energyOn: formatDay(on),
    energyVersion: 'DPE_v07-2021',
    ...(isDwelling(record) && writeCosts(record, final, on)),
  };
}

function writeCosts(record: SampleRecord, final: number, on: string): Cells {
  const price = isElectric(record) ? electricityPrice : fuelPrice;
  const yearly = final * (record.area ?? 0) * price + subscription;
  return {
    energyCostMin: toTens(yearly * 0.87),
    energyCostMax: toTens(yearly * 1.15),
    // Since 4.10 the year of the prices is told as its first day.
    energyYear: `01/01/${Number(on.slice(0, 4)) - 1}`,
  };
}

function toTens(amount: number): number {
  return Math.round(amount / 10) * 10;
}

/** ISO day → DD/MM/YYYY. */
export function formatDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}
