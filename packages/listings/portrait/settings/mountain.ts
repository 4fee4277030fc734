/** Mountain: La Rhune behind the first hills, and the fields below it. */
import type { Stage } from '../stage.ts';
import { fields } from './country.ts';
import { rhune, ridge } from './hills.ts';
import { sky } from './sky.ts';

export function mountain(stage: Stage): string {
  const { camera, chance } = stage;
  const h = camera.horizon;
  return [
    sky(stage),
    ridge(stage, { base: h, height: 170, seed: 1, material: 'blue', distance: 0.72, waves: 3 }),
    rhune(stage, [300 + 140 * chance(2), h + 4], 420),
    ridge(stage, { base: h + 8, height: 80, seed: 31, distance: 0.35, waves: 5 }),
    ridge(stage, {
      base: h + 14,
      height: 46,
      seed: 61,
      material: 'hedge',
      distance: 0.25,
      waves: 6,
    }),
    fields(stage),
  ].join('');
}
