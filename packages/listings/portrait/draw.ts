/** From a scene to a whole picture. The same scene always gives the same bytes. */
import type { Scene, Setting } from './scene.ts';
import { country } from './settings/country.ts';
import { foreground } from './settings/ground.ts';
import { mountain } from './settings/mountain.ts';
import { sea } from './settings/sea.ts';
import { town } from './settings/town.ts';
import { setStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { drawings } from './subjects/drawings.ts';

const backdrops: Record<Setting, (stage: Stage) => string> = { sea, town, country, mountain };

export function drawScene(scene: Scene): string {
  const { view, draw } = drawings[scene.subject];
  const stage = setStage(scene, view(scene));
  const picture =
    backdrops[scene.setting](stage) +
    draw(stage) +
    (drawsItsOwnGround(scene) ? '' : foreground(stage));
  const mirrored = scene.variant % 2 === 1;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 800" width="1200" height="800">',
    mirrored ? `<g transform="matrix(-1 0 0 1 1200 0)">${picture}</g>` : picture,
    '</svg>',
  ].join('');
}

/** In town, and on a terrace, no grass grows before the viewer. */
const drawsItsOwnGround = ({ subject, setting }: Scene): boolean =>
  setting === 'town' || subject === 'sea-terrace';
