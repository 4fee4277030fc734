/** The most that a tenant may be asked to pay, per square metre of living space. Source: décret no 2014-890. */
import { hasRentControl } from './communes.ts';

interface Caps {
  from: string;
  /** Visits, file and lease. */
  tense: number;
  elsewhere: number;
  /** Inventory of fixtures, the same everywhere. */
  inventory: number;
}

/** Latest first. Paris and its suburbs ("very tense") have no listing here. Source of 2026: arrêté of 17 July 2025. */
export const tenantFeeCaps: readonly Caps[] = [
  { from: '2026-01-01', tense: 10.09, elsewhere: 8.07, inventory: 3.03 },
  { from: '2014-09-15', tense: 10, elsewhere: 8, inventory: 3 },
];

export function tenantFeeCap(today: string, insee: string | undefined): number {
  const { tense, elsewhere } = capsOn(today);
  // Rent control is only possible in a tense zone, so its list tells the zone.
  return hasRentControl(insee) ? tense : elsewhere;
}

export function inventoryFeeCap(today: string): number {
  return capsOn(today).inventory;
}

function capsOn(today: string): Caps {
  const caps = tenantFeeCaps.find(({ from }) => from <= today) ?? tenantFeeCaps.at(-1);
  if (!caps) throw new Error('The table of tenant fee caps is empty.');
  return caps;
}
