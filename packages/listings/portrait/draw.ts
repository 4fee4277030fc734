/** From a scene to a whole picture. The same scene always gives the same bytes. */
import type { Scene, Setting, Subject } from './scene.ts';
import { country } from './settings/country.ts';
import { foreground } from './settings/ground.ts';
import { mountain } from './settings/mountain.ts';
import { sea } from './settings/sea.ts';
import { town } from './settings/town.ts';
import { sheet } from './shapes.ts';
import { setStage } from './stage.ts';
import type { Stage } from './stage.ts';
import { drawings } from './subjects/drawings.ts';

const backdrops: Record<Setting, (stage: Stage) => string> = { sea, town, country, mountain };

export function drawScene(scene: Scene): string {
  const { view, draw, backdrop = backdrops[scene.setting] } = drawings[scene.subject];
  const stage = setStage(scene, view(scene));
  const picture =
    backdrop(stage) + draw(stage) + (drawsItsOwnGround(scene) ? '' : foreground(stage));
  const mirrored = scene.variant % 2 === 1;
  return sheet(
    1200,
    800,
    mirrored ? `<g transform="matrix(-1 0 0 1 1200 0)">${picture}</g>` : picture,
  );
}

/** In town, and on a terrace, no grass grows before the viewer. */
const drawsItsOwnGround = ({ subject, setting }: Scene): boolean =>
  setting === 'town' || paved.includes(subject);

const paved: readonly Subject[] = [
  'sea-terrace',
  'village-house',
  'apartment-building',
  'restaurant',
];
