/** From the hour of the day to the inks: every material is seen through one sun and one shade. */
import type { Light, Variant } from './scene.ts';

/** Local colours, as they would look on a white page. */
export const materials = {
  limewash: '#fffbf0',
  stone: '#dfcba6',
  tile: '#cf6b45',
  slate: '#66717e',
  red: '#a62a21',
  green: '#2c6a4d',
  blue: '#2f618c',
  brown: '#713c2a',
  wood: '#b07f50',
  glass: '#3b5f6b',
  grass: '#9dba62',
  meadow: '#c3c878',
  hedge: '#56834c',
  leaf: '#3f6f45',
  pine: '#35604b',
  earth: '#d3ba8b',
  paving: '#d8cdb8',
  sea: '#3f93a3',
  sand: '#f0dcae',
  rock: '#8d7763',
  brick: '#bd5e44',
  concrete: '#dcd7cc',
  metal: '#a9b6be',
  rose: '#e69a9a',
  ochre: '#e9bd72',
  cream: '#f6e6c2',
  white: '#ffffff',
  hill: '#7fa08a',
} as const;
export type Material = keyof typeof materials;

type Rgb = readonly [number, number, number];

export interface Inks {
  /** From the top of the sky to the horizon. */
  sky: readonly [string, string, string];
  cloud: string;
  cloudShade: string;
  /** The darkest ink: joints, bars, hatching. */
  line: string;
  /** What lies on the ground away from the sun. */
  shadow: string;
  lit(material: Material): string;
  shade(material: Material): string;
  /** The same, further away: 0 is near, 1 melts into the horizon. */
  far(material: Material, distance: number): string;
  /** Level ground: the lower the sun, the less of it it gets. */
  ground(material: Material, shade?: number): string;
  /** Windows with a lamp behind them: only after sunset. */
  lamp: string | undefined;
}

const hours: Record<
  Light,
  {
    sky: Inks['sky'];
    cloud: string;
    sun: Rgb;
    shade: Rgb;
    haze: string;
    line: string;
    low: number;
    lamp?: string;
  }
> = {
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

export function mixInks(light: Light): Inks {
  const { sky, cloud, sun, shade, haze, line, low, lamp } = hours[light];
  const lit = (material: Material): string => hex(through(rgb(materials[material]), sun));
  const dark = (material: Material): string => hex(through(rgb(materials[material]), shade));
  return {
    sky,
    cloud,
    cloudShade: mix(cloud, sky[1], 0.5),
    line,
    lamp,
    shadow: hex(through(rgb(materials.hedge), shade)),
    lit,
    shade: dark,
    ground: (material, more = 0) => mix(lit(material), dark(material), low + more * (1 - low)),
    far: (material, distance) => mix(lit(material), haze, distance),
  };
}

/** Labourd's four: red, green, blue, brown. */
export const joineries = {
  0: 'red',
  1: 'green',
  2: 'blue',
  3: 'brown',
} as const satisfies Record<Variant, Material>;

export function mix(from: string, to: string, share: number): string {
  const [r, g, b] = rgb(from);
  const [r2, g2, b2] = rgb(to);
  return hex([r + (r2 - r) * share, g + (g2 - g) * share, b + (b2 - b) * share]);
}

const through = ([r, g, b]: Rgb, [kr, kg, kb]: Rgb): Rgb => [r * kr, g * kg, b * kb];

function rgb(colour: string): Rgb {
  const n = Number.parseInt(colour.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

const hex = (channels: Rgb): string =>
  `#${channels.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;
