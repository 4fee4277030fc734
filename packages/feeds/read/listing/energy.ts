/** The energy certificate: its letters, its day, what it costs to live there. */
import type { Energy, Kind } from '@agency/listings';
import { present } from '../../present.ts';
import type { PartialRow } from '../row.ts';

/** Nothing is heated there (DPE-06). What the columns hold for these is a default of the software. */
const neverRated: readonly Kind[] = ['land', 'parking'];

export function readEnergy(row: PartialRow, kind: Kind): Energy {
  const { energyLetter: energy, climateLetter: climate } = row;
  if (neverRated.includes(kind) || energy === 'not-due') {
    const reason = kind === 'land' || kind === 'parking' ? kind : row.energyExemption;
    return present({ status: 'exempt' as const, reason });
  }
  if (energy === 'blank') return { status: 'missing', reason: 'blank' };
  // A climate letter alone, mostly "A" with 0 kg, is a default and no class.
  if (!energy || !climate || climate === 'blank' || climate === 'not-due') {
    return { status: 'missing', reason: energy ? 'no-climate-class' : 'none' };
  }
  return present({
    status: 'rated' as const,
    energy,
    climate,
    primary: row.primaryEnergy,
    final: row.finalEnergy,
    emissions: row.emissions,
    on: row.energyOn,
    cost: readCost(row),
  });
}

function readCost({ energyCostMin: min, energyCostMax: max, energyYear: year }: PartialRow) {
  return min !== undefined && max !== undefined && year !== undefined
    ? { min, max, year }
    : undefined;
}

/** Certificates changed on 1 July 2021: the version that a row gives must be the one of its day. */
export function contradictsVersion({ energyOn, energyVersion }: PartialRow): boolean {
  if (!energyOn || !energyVersion) return false;
  return energyOn >= '2021-07-01' !== energyVersion.includes('2021');
}
