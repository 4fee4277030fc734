/** Biarritz in the evening: the great palace on its rock, the lighthouse across the bay, the beach. */
import type { Hour } from '../hours.ts';
import { crown } from '../parts/foliage.ts';
import type { Crown } from '../parts/foliage.ts';
import { pine, tamarisk } from '../parts/coast-trees.ts';
import { mixInks } from '../palette.ts';
import { headland, rocks } from '../settings/sea.ts';
import { sky } from '../settings/sky.ts';
import { beads, circle, fill, glaze, openLine, stroke } from '../shapes.ts';
import { setStage } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { palace } from './palace.ts';

const horizon = 430;
const scene = {
  subject: 'mansion',
  storeys: 3,
  setting: 'sea',
  light: 'dusk',
  variant: 0,
} as const;

/** Ivory, sea green and brass. */
const evening: Hour = {
  sky: ['#5f9a93', '#c3c9a4', '#f3d79a'],
  cloud: '#f4e6c3',
  sun: [1, 0.9, 0.72],
  shade: [0.36, 0.52, 0.52],
  haze: '#dccf9f',
  line: '#16383b',
  low: 0.3,
  lamp: '#ffe09a',
};

export function biarritz(): string {
  const stage = setStage(
    scene,
    { horizon, eye: 6, distance: 105, focal: 1500, centre: 850, turn: -0.36 },
    mixInks(evening),
  );
  const picture = [
    sky({ ...stage, scene: { ...scene, light: 'afternoon' } }, { clouds: 2, name: 'biarritz' }),
    sunset(stage),
    headland(stage, [330, horizon + 2], 1.25),
    sea(stage),
    rocks(stage, [505, 486], 74, 30),
    rocks(stage, [420, 520], 46, 36),
    palace(stage, horizon),
    promontory(stage),
    pine(stage, { x: 1130, y: 560, h: 190, seed: 12, shadow: false }),
    pine(stage, { x: 1185, y: 580, h: 240, seed: 22, shadow: false }),
    beach(stage),
    promenade(stage),
  ];
  return `<g transform="scale(2)">${picture.join('')}</g>`;
}

/** The sun on the horizon, and its way over the water. */
function sunset({ inks }: Stage): string {
  return [
    glaze('#fff3cf', 0.35, circle(462, horizon - 26, 96)),
    fill('#fff3cf', circle(462, horizon - 26, 44)),
    stroke(inks.cloud, 3, `M340 ${horizon - 52}h230M372 ${horizon - 40}h250`, {
      dash: '90 20 40 16',
      round: true,
    }),
  ].join('');
}

function sea({ inks, chance }: Stage): string {
  const rows = (from: number, to: number, count: number, seed: number): string[] =>
    Array.from({ length: count }, (_, i) => {
      const share = ((i + chance(seed + i)) / count) ** 1.3;
      const w = Math.round(30 + 150 * share * (0.5 + chance(seed + i + 60)));
      return `M${Math.round(1300 * chance(seed + i + 120) - 100)} ${Math.round(from + (to - from) * share)}q${w}-${Math.round(3 + 5 * share)} ${2 * w} 0`;
    });
  const path = Array.from({ length: 20 }, (_, i) => {
    const y = horizon + 3 + i * i * 0.55;
    const w = 16 + i * 4 + 26 * chance(i + 3);
    return `M${Math.round(462 - w + 24 * (chance(i + 40) - 0.5))} ${Math.round(y)}h${Math.round(2 * w)}`;
  });
  return [
    fill(inks.far('sea', 0.35), `M0 ${horizon}H1200V680H0z`),
    fill(inks.far('sea', 0.16), `M0 ${horizon + 26}q200-8 400 0t400 0 400 0V680H0z`),
    fill(inks.lit('sea'), `M0 ${horizon + 66}q160-10 320 0t320 0 320 0 320 0V680H0z`),
    fill(inks.ground('sea', 0.3), `M0 ${horizon + 124}q150-12 300 0t300 0 300 0 300 0V680H0z`),
    stroke(inks.shade('sea'), 1.6, rows(horizon + 6, 660, 46, 200), { round: true, opacity: 0.5 }),
    stroke('#fff0c4', 2.4, path, { round: true, dash: '26 7 50 9', opacity: 0.85 }),
    stroke(inks.lit('white'), 2, rows(horizon + 30, 640, 22, 500), {
      round: true,
      dash: '22 8 12 10',
      opacity: 0.8,
    }),
  ].join('');
}

/** The rock that the palace stands on, with its sea wall. */
function promontory({ inks, chance }: Stage): string {
  const cuts = Array.from({ length: 60 }, (_, i): string => {
    const x = 590 + 610 * chance(i + 700);
    const y = 520 + 50 * chance(i + 760);
    return openLine([
      [x, y],
      [x + 4, y + 6 + 18 * chance(i + 800)],
    ]);
  });
  return [
    fill(inks.shade('rock'), 'M492 592q20-30 44-42 14-26 40-34l624-6V650H480z'),
    fill(inks.lit('rock'), 'M492 592q20-30 44-42 14-26 40-34l60-2q-40 22-34 42-30 8-26 36z'),
    stroke(inks.line, 2, cuts, { round: true, opacity: 0.4 }),
    fill(inks.lit('stone'), 'M548 488l652-4V514H560z'),
    fill(inks.shade('stone'), 'M560 508H1200v7H562z'),
    stroke(inks.shade('stone'), 1.5, 'M552 496H1200M556 503H1200', { dash: '18 3 9 3' }),
    beads(inks.shade('leaf'), 15, 'M566 485H1200', '.1 11 .1 14 .1 9'),
    beads(inks.lit('leaf'), 6, 'M564 480H1200', '.1 12 .1 17'),
    stroke(inks.lit('white'), 3, 'M478 596q40-8 80 0t80-2 80 2 90 0 100 0 110-2 110 2', {
      dash: '40 8 18 8',
      round: true,
    }),
  ].join('');
}

/** The Grande Plage, swept by the last of a wave. */
function beach({ inks }: Stage): string {
  return [
    fill(
      inks.lit('white'),
      'M-10 690V628q160-34 330-36 170-2 330-16 240-20 560-6v20q-330-18-560 4-160 16-330 20-170 4-330 40z',
    ),
    fill(inks.lit('sand'), 'M-10 690V642q160-34 330-38 170-4 330-18 240-18 560-6V690z'),
    stroke(
      inks.shade('sand'),
      2,
      'M40 664q200-40 420-46M180 672q240-40 520-50M520 668q240-34 480-36',
      { dash: '60 20 26 18', opacity: 0.5 },
    ),
    ...[
      [300, 640],
      [352, 634],
      [408, 630],
      [462, 626],
      [640, 612],
      [690, 610],
    ].map(([x = 0, y = 0], i) => tent(inks, x, y, i % 2 === 0)),
  ].join('');
}

/** The striped tents of the beach. */
function tent(inks: Stage['inks'], x: number, y: number, green: boolean): string {
  return [
    fill(inks.lit('white'), `M${x} ${y}l4-22 14-8 14 8 4 22z`),
    fill(
      inks.lit(green ? 'green' : 'ochre'),
      `M${x + 4} ${y - 22}l4-2-2 24h-6zM${x + 18} ${y - 30}l4 2 1 28h-9l1-28zM${x + 32} ${y - 22}l4 22h-6l-2-24z`,
    ),
  ].join('');
}

/** Tamarisks and shrubs of the walk above the beach. */
function promenade(stage: Stage): string {
  const shrubs: readonly Crown[] = [
    { at: [905, 690], rx: 90, ry: 34, seed: 5 },
    { at: [1010, 680], rx: 110, ry: 46, seed: 9 },
    { at: [1150, 670], rx: 130, ry: 62, seed: 13 },
  ];
  return [
    tamarisk(stage, { x: 930, y: 672, h: 150, seed: 61 }),
    tamarisk(stage, { x: 1046, y: 672, h: 185, seed: 71 }),
    ...shrubs.map((shrub) => crown(stage, shrub)),
  ].join('');
}
