/** Wide scenes for the head of a home page, with a calm part for its words. */
import { biarritz } from './biarritz.ts';
import { labourd } from './labourd.ts';
import { sheet } from '../shapes.ts';
import { quays } from './quays.ts';

const drawers = { labourd, quays, biarritz } as const;
export type Panorama = keyof typeof drawers;
export const panoramas = Object.keys(drawers) as readonly Panorama[];

/** @example drawPanorama('labourd') → '<svg … viewBox="0 0 2400 1350">…</svg>' */
export function drawPanorama(name: Panorama): string {
  return sheet(2400, 1350, drawers[name]());
}
