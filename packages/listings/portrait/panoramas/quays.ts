/** Bayonne at work, as a print in two inks: tall houses on the Nive, sheds and cranes on the Adour. */
import { setUpCamera } from '../camera.ts';
import { twoInks } from '../palette.ts';
import { lamp } from '../settings/town.ts';
import { circle, fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import { setStage } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { narrowHouse } from '../subjects/quay-houses.ts';
import { barge, port } from './port.ts';

const horizon = 452;
const water = 500;
const scene = {
  subject: 'quay-houses',
  storeys: 5,
  setting: 'town',
  light: 'noon',
  variant: 0,
} as const;
const signal = '#e8501f';

export function quays(): string {
  const stage = setStage(scene, { horizon }, twoInks('#eef1f0', '#12304a', signal));
  const picture = [
    fill('#eef1f0', 'M0 0H1200V675H0z'),
    grid(stage),
    fill(signal, circle(622, 296, 92)),
    hatchedSun(),
    cathedral(stage, [664, 474]),
    port(stage, water),
    bridge(stage),
    river(stage),
    houses(stage),
    dimensions(stage),
    barge(stage, [250, 566]),
  ];
  return `<g transform="scale(2)">${picture.join('')}</g>`;
}

/** The squared paper of a drawing office. */
function grid({ inks }: Stage): string {
  const upright = Array.from({ length: 30 }, (_, i) => `M${i * 40 + 20} 0V${water}`);
  const level = Array.from({ length: 12 }, (_, i) => `M0 ${i * 40 + 20}H1200`);
  return stroke(inks.line, 0.6, [...upright, ...level], { opacity: 0.1 });
}

/** The lower half of the disc is cut in bands. */
function hatchedSun(): string {
  return stroke(
    '#eef1f0',
    3,
    [0, 1, 2, 3, 4, 5].map((i) => `M522 ${318 + i * 13}h200`),
  );
}

/** The two spires of Sainte-Marie. */
function cathedral({ inks }: Stage, [x, y]: Point): string {
  const spire = (dx: number): Point[] => [
    [x + dx - 13, y],
    [x + dx - 13, y - 150],
    [x + dx - 9, y - 156],
    [x + dx, y - 262],
    [x + dx + 9, y - 156],
    [x + dx + 13, y - 150],
    [x + dx + 13, y],
  ];
  const right = (dx: number): Point[] => [
    [x + dx + 2, y],
    [x + dx + 2, y - 170],
    [x + dx, y - 262],
    [x + dx + 9, y - 156],
    [x + dx + 13, y - 150],
    [x + dx + 13, y],
  ];
  return [
    fill(
      inks.far('slate', 0.35),
      polygon(spire(0)),
      polygon(spire(44)),
      polygon([
        [x + 50, y],
        [x + 50, y - 96],
        [x + 150, y - 96],
        [x + 168, y - 60],
        [x + 168, y],
      ]),
    ),
    fill(inks.far('slate', 0.05), polygon(right(0)), polygon(right(44))),
    stroke(
      inks.line,
      1.2,
      [0, 44].flatMap((dx) =>
        [40, 70, 100, 130].map((up) =>
          openLine([
            [x + dx - 10, y - up],
            [x + dx + 10, y - up],
          ]),
        ),
      ),
      { opacity: 0.5 },
    ),
  ].join('');
}

/** A bridge of low arches from the port to the houses. */
function bridge({ inks }: Stage): string {
  const arches = Array.from(
    { length: 5 },
    (_, i) => `M${470 + i * 62} ${water + 6}v-8q26-26 52 0v8z`,
  );
  return [
    fill(inks.lit('stone'), `M440 ${water + 6}v-26q160-14 330-10v36z`),
    fill(inks.shade('slate'), ...arches),
    stroke(inks.line, 1.6, `M440 ${water - 20}q160-14 330-10`),
    stroke(inks.line, 7, `M440 ${water - 25}q160-14 330-10`, { dash: '1 7', opacity: 0.6 }),
  ].join('');
}

function houses(stage: Stage): string {
  const set: Stage = {
    ...stage,
    camera: setUpCamera({ eye: 3.4, distance: 62, focal: 1560, horizon, centre: 1010, turn: -0.2 }),
  };
  const { inks } = set;
  let edge = -9.6;
  const row = [5.4, 6, 5, 6.4, 5.6].map((w, i) => {
    const x = edge;
    edge += w;
    return narrowHouse(set, {
      x,
      w,
      storeys: [4, 5, 5, 4, 5][i] ?? 4,
      i: i + 3,
      tone: i % 2 ? 'limewash' : 'white',
    });
  });
  return [
    ...row,
    fill(inks.lit('stone'), `M752 ${water + 34}V536l10-2H1200V600H760z`),
    stroke(inks.line, 1.2, ['M752 548H1200', 'M752 562H1200', 'M754 576H1200'], {
      dash: '34 4 20 4',
      opacity: 0.5,
    }),
    lamp(set, [800, 536], 66),
    lamp(set, [960, 536], 66),
    lamp(set, [1120, 536], 66),
  ].join('');
}

function river({ inks, chance }: Stage): string {
  const waves = (count: number, seed: number): string[] =>
    Array.from({ length: count }, (_, i) => {
      const depth = (i + chance(seed + i)) / count;
      return `M${Math.round(1300 * chance(seed + i + 90) - 80)} ${Math.round(water + 8 + 166 * depth ** 1.2)}h${Math.round(24 + 130 * depth * chance(seed + i + 180))}`;
    });
  return [
    fill(inks.ground('blue', 0.4), `M0 ${water}H752V584H1200V680H0z`),
    fill(inks.ground('blue', 0.75), `M0 ${water + 66}q150-6 300 0t300 0 300 0 300 0V680H0z`),
    stroke(inks.lit('white'), 1.6, waves(60, 300), { opacity: 0.55 }),
    stroke(
      signal,
      3,
      Array.from(
        { length: 9 },
        (_, i) =>
          `M${Math.round(622 - 60 + 40 * chance(i + 600) - i * 3)} ${water + 8 + i * 9}h${Math.round(40 + 60 * chance(i + 620))}`,
      ),
    ),
    stroke(inks.line, 2, waves(40, 500), { opacity: 0.6 }),
  ].join('');
}

/** Dimension lines, as a surveyor sets them beside a front. */
function dimensions({ inks }: Stage): string {
  const ticks = [140, 226, 318, 410, 530].map((y) => `M752 ${y + 5}l10-10`);
  const across = [780, 909, 1055, 1196].map((x) => `M${x - 5} 115l10-10`);
  return [
    stroke(inks.line, 1, ['M757 140V530', 'M780 110H1196'], { opacity: 0.55 }),
    stroke(signal, 2, [...ticks, ...across]),
  ].join('');
}
