/** A village of Labourd in the morning: church, fronton, farmhouses, and La Rhune behind. */
import { frontFace, setUpCamera } from '../camera.ts';
import { hedge, hydrangeas } from '../parts/bushes.ts';
import { farOak, oak, planeTree } from '../parts/trees.ts';
import { joineries } from '../palette.ts';
import type { Variant } from '../scene.ts';
import { fields } from '../settings/country.ts';
import { foreground } from '../settings/ground.ts';
import { rhune, ridge } from '../settings/hills.ts';
import { sky } from '../settings/sky.ts';
import { beads, fill, stroke } from '../shapes.ts';
import { setStage } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { etxe } from '../subjects/farmhouse.ts';
import { church, fronton } from './village.ts';

const horizon = 392;
const scene = {
  subject: 'farmhouse',
  storeys: 2,
  setting: 'mountain',
  light: 'morning',
  variant: 0,
} as const;

export function labourd(): string {
  const stage = setStage(scene, { horizon, eye: 8 });
  const picture = [
    sky(stage, { clouds: 2, name: 'labourd' }),
    ridge(stage, {
      base: horizon,
      height: 120,
      seed: 1,
      material: 'blue',
      distance: 0.72,
      waves: 3,
    }),
    rhune(stage, [800, horizon + 4], 400),
    ridge(stage, { base: horizon + 8, height: 84, seed: 37, distance: 0.42, waves: 6 }),
    ridge(stage, {
      base: horizon + 14,
      height: 44,
      seed: 61,
      material: 'hedge',
      distance: 0.3,
      waves: 7,
    }),
    fields(stage),
    house(stage, 1, { distance: 300, centre: 230, turn: -0.4 }),
    house(stage, 2, { distance: 215, centre: 560, turn: -0.35 }),
    house(stage, 0, { distance: 185, centre: 1130, turn: -0.5 }),
    farOak(stage, { x: 292, y: 434, h: 56, seed: 5 }, 0.1),
    farOak(stage, { x: 640, y: 452, h: 74, seed: 9 }, 0.1),
    house(stage, 0, { distance: 165, centre: 640, turn: -0.5 }),
    meadows(stage),
    church(stage, horizon),
    house(stage, 3, { distance: 150, centre: 1010, turn: -0.55 }),
    oak(stage, { x: 1105, y: 500, h: 130, seed: 20 }),
    fronton(stage, horizon),
    planeTree(stage, { x: 352, y: 500, h: 112, seed: 30 }),
    planeTree(stage, { x: 398, y: 494, h: 104, seed: 34 }),
    planeTree(stage, { x: 690, y: 520, h: 116, seed: 38 }),
    house(stage, 0, { distance: 84, centre: 945, turn: -0.42 }),
    garden(stage),
    oak(stage, { x: 1165, y: 620, h: 270, seed: 50 }),
    hedge(stage, [-20, 634], [290, 604], 34, 60),
    lane(stage),
    `<g transform="translate(0 -126)">${foreground(stage)}</g>`,
  ];
  return `<g transform="scale(2)">${picture.join('')}</g>`;
}

/** One more farmhouse, further or nearer, with shutters of its own. */
function house(
  stage: Stage,
  variant: Variant,
  place: { distance: number; centre: number; turn: number },
): string {
  return etxe({
    ...stage,
    joinery: joineries[variant],
    camera: setUpCamera({ ...place, eye: 8, focal: 1500, horizon }),
  });
}

/** Strips of hay and maize between the village and the viewer. */
function meadows({ inks }: Stage): string {
  const rows = Array.from({ length: 12 }, (_, i) => `M${30 + i * 24} 462l${-40 - i * 4} 44`);
  const swaths = Array.from(
    { length: 7 },
    (_, i) => `M-10 ${524 + i * 9}q170-${16 + i * 2} ${330 - i * 12}-${14 + i}`,
  );
  return [
    fill(inks.ground('meadow'), 'M-10 456q180-14 330-6l-40 58q-150 2-290 8z'),
    stroke(inks.ground('grass', 0.3), 3, rows, { dash: '9 4 5 4' }),
    beads(inks.shade('leaf'), 13, 'M-10 516q140-10 300-8l44-56', '.1 9 .1 12 .1 7'),
    beads(inks.lit('leaf'), 6, 'M-10 511q140-10 300-8l42-54', '.1 11 .1 15'),
    fill(inks.ground('cream', 0.1), 'M-10 524q170-16 350-14l-60 82q-140 6-290 24z'),
    stroke(inks.ground('meadow', 0.2), 3, swaths, { dash: '26 6 12 5' }),
  ].join('');
}

function garden(stage: Stage): string {
  const set = setUpCamera({ eye: 8, distance: 84, focal: 1500, horizon, centre: 945, turn: -0.42 });
  const face = frontFace(set, [-9, 0, 0]);
  return [
    hydrangeas(stage, face(0.6, 0, 0.7), face(6.8, 0, 0.7), 13, 3),
    hydrangeas(stage, face(12, 0, 0.7), face(16.8, 0, 0.7), 13, 3),
  ].join('');
}

/** The lane that leads in, between two verges. */
function lane({ inks }: Stage): string {
  return [
    fill(
      inks.ground('earth'),
      'M270 680q190-60 420-104 130-24 208-30l14 5q-90 14-180 44-130 42-180 85z',
    ),
    stroke(inks.ground('earth', 0.4), 3, 'M380 680q170-62 370-104', { dash: '30 14 12 10' }),
  ].join('');
}
