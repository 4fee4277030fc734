/** Wide scenes for the head of a home page, with a calm part for its words. */
import { biarritz } from './biarritz.ts';
import { labourd } from './labourd.ts';
import { quays } from './quays.ts';

const drawers = { labourd, quays, biarritz } as const;
export type Panorama = keyof typeof drawers;
export const panoramas = Object.keys(drawers) as readonly Panorama[];

/** @example drawPanorama('labourd') → '<svg … viewBox="0 0 2400 1350">…</svg>' */
export function drawPanorama(name: Panorama): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2400 1350" width="2400" height="1350">${drawers[name]()}</svg>`;
}
