/** From the hour of the day to the inks: every material is seen through one sun and one shade. */
import type { Filter, Hour } from './hours.ts';
import type { Variant } from './scene.ts';

/** Local colours, as they would look on a white page. */
const materials = {
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

export function mixInks({ sky, cloud, sun, shade, haze, line, low, lamp }: Hour): Inks {
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

/** Two inks on one paper: everything becomes a tint of the first, and what is red becomes the second. */
export function twoInks(paper: string, ink: string, signal: string): Inks {
  const tint = (material: Material, weight: number): string =>
    material === 'red'
      ? mix(signal, ink, weight * 0.5)
      : mix(paper, ink, Math.min(1, darkness(materials[material]) * 0.95 + weight));
  return {
    sky: [mix(paper, ink, 0.1), paper, paper],
    cloud: mix(paper, '#ffffff', 0.6),
    cloudShade: mix(paper, ink, 0.08),
    line: ink,
    lamp: undefined,
    shadow: mix(paper, ink, 0.82),
    lit: (material) => tint(material, -0.06),
    shade: (material) => tint(material, 0.34),
    ground: (material, more = 0) => tint(material, more * 0.4),
    far: (material, distance) => mix(tint(material, 0), paper, distance),
  };
}

function darkness(colour: string): number {
  const [r, g, b] = rgb(colour);
  return 1 - (0.3 * r + 0.59 * g + 0.11 * b) / 255;
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

type Rgb = readonly [red: number, green: number, blue: number];

const through = ([r, g, b]: Rgb, [kr, kg, kb]: Filter): Rgb => [r * kr, g * kg, b * kb];

function rgb(colour: string): Rgb {
  const n = Number.parseInt(colour.slice(1), 16);
  return [n >> 16, (n >> 8) & 255, n & 255];
}

const hex = (channels: Rgb): string =>
  `#${channels.map((c) => Math.round(c).toString(16).padStart(2, '0')).join('')}`;
