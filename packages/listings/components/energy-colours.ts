/** The colours of the official energy and climate labels, with a text colour that can be read on each. Arrêté of 31 March 2021, annexe. */
import type { EnergyLetter } from '../vocabulary.ts';

export interface ScaleStep {
  letter: EnergyLetter;
  fill: string;
  ink: string;
  /** Upper bounds: kWh of primary energy (or kg CO₂) per m² and year; undefined for the last. */
  upTo: number | undefined;
}

const dark = '#1a1a1a';
const light = '#ffffff';

export const energyScale: readonly ScaleStep[] = [
  { letter: 'A', fill: '#009c6d', ink: dark, upTo: 70 },
  { letter: 'B', fill: '#52b153', ink: dark, upTo: 110 },
  { letter: 'C', fill: '#78bd76', ink: dark, upTo: 180 },
  { letter: 'D', fill: '#f4e70f', ink: dark, upTo: 250 },
  { letter: 'E', fill: '#f0b50f', ink: dark, upTo: 330 },
  { letter: 'F', fill: '#eb8235', ink: dark, upTo: 420 },
  { letter: 'G', fill: '#d7221f', ink: light, upTo: undefined },
];

export const climateScale: readonly ScaleStep[] = [
  { letter: 'A', fill: '#a3dbf8', ink: dark, upTo: 6 },
  { letter: 'B', fill: '#8cb4d3', ink: dark, upTo: 11 },
  { letter: 'C', fill: '#7792b1', ink: dark, upTo: 30 },
  { letter: 'D', fill: '#606f8f', ink: light, upTo: 50 },
  { letter: 'E', fill: '#4d5271', ink: light, upTo: 70 },
  { letter: 'F', fill: '#393551', ink: light, upTo: 100 },
  { letter: 'G', fill: '#281b35', ink: light, upTo: undefined },
];
