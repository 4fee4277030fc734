/** The light of each hour: what the sun and the shade let through, and what the sky turns to. */
import type { Light } from './scene.ts';

/** Shares of red, green and blue that pass. */
export type Filter = readonly [red: number, green: number, blue: number];

export interface Hour {
  /** From the top of the sky to the horizon. */
  sky: readonly [string, string, string];
  cloud: string;
  sun: Filter;
  shade: Filter;
  /** What far things melt into. */
  haze: string;
  /** The darkest ink. */
  line: string;
  /** How much of the shade lies on level ground. */
  low: number;
  lamp?: string;
}

export const hours: Record<Light, Hour> = {
  morning: {
    sky: ['#8fc1cf', '#cfdfd3', '#fbe6c8'],
    cloud: '#fdf3e2',
    sun: [1, 0.975, 0.91],
    shade: [0.66, 0.74, 0.86],
    haze: '#dfe3d8',
    line: '#2c3f4f',
    low: 0.14,
  },
  noon: {
    sky: ['#4fa3bf', '#93c9d2', '#dcefe6'],
    cloud: '#ffffff',
    sun: [1, 1, 0.98],
    shade: [0.6, 0.72, 0.83],
    haze: '#cfe5e2',
    line: '#203d4c',
    low: 0,
  },
  afternoon: {
    sky: ['#7fb3ad', '#e3d3a0', '#fbd690'],
    cloud: '#fff0cf',
    sun: [1, 0.93, 0.77],
    shade: [0.69, 0.59, 0.64],
    haze: '#f0d2a0',
    line: '#463342',
    low: 0.16,
  },
  dusk: {
    sky: ['#3d4a7c', '#a9698a', '#f5a679'],
    cloud: '#e88f86',
    sun: [1, 0.8, 0.69],
    shade: [0.44, 0.42, 0.63],
    haze: '#c98490',
    line: '#2a274a',
    low: 0.5,
    lamp: '#ffd685',
  },
};
