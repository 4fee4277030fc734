/** Labourd, wide. */
import { mountain } from '../settings/mountain.ts';
import { setStage } from '../stage.ts';
import { farmhouse } from '../subjects/farmhouse.ts';

export function labourd(): string {
  const scene = {
    subject: 'farmhouse',
    storeys: 2,
    setting: 'mountain',
    light: 'morning',
    variant: 0,
  } as const;
  const stage = setStage(scene, farmhouse.view(scene));
  return `<g transform="matrix(2 0 0 2 0 -200)">${mountain(stage)}${farmhouse.draw(stage)}</g>`;
}
