/** Bayonne, wide. */
import { town } from '../settings/town.ts';
import { setStage } from '../stage.ts';
import { quayHouses } from '../subjects/quay-houses.ts';

export function quays(): string {
  const scene = {
    subject: 'quay-houses',
    storeys: 5,
    setting: 'town',
    light: 'noon',
    variant: 0,
  } as const;
  const stage = setStage(scene, quayHouses.view(scene));
  return `<g transform="matrix(2 0 0 2 0 -200)">${town(stage)}${quayHouses.draw(stage)}</g>`;
}
