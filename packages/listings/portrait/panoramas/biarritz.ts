/** Biarritz, wide. */
import { sea } from '../settings/sea.ts';
import { setStage } from '../stage.ts';
import { mansion } from '../subjects/mansion.ts';

export function biarritz(): string {
  const scene = {
    subject: 'mansion',
    storeys: 3,
    setting: 'sea',
    light: 'dusk',
    variant: 0,
  } as const;
  const stage = setStage(scene, mansion.view(scene));
  return `<g transform="matrix(2 0 0 2 0 -200)">${sea(stage)}${mansion.draw(stage)}</g>`;
}
