/** Bayonne at work, as a print in two inks: tall houses on the Nive, sheds and cranes on the Adour. */
import { setUpCamera } from '../camera.ts';
import { twoInks } from '../palette.ts';
import { lamp } from '../settings/town.ts';
import { circle, fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import { setStage } from '../stage.ts';
import type { Stage } from '../stage.ts';
import { narrowHouse } from '../subjects/quay-houses.ts';

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
    port(stage),
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

/** Sheds with saw-tooth roofs, tanks, and three cranes. */
function port(stage: Stage): string {
  const { inks } = stage;
  const teeth = (x: number, y: number, w: number, count: number): string =>
    `M${x} ${water}V${y}${`l${w} -16v16`.repeat(count)}V${water}z`;
  const ribs = Array.from({ length: 52 }, (_, i) => `M${24 + i * 8} 462V${water}`);
  return [
    fill(inks.far('slate', 0.55), teeth(-10, 448, 42, 7)),
    fill(inks.far('slate', 0.25), teeth(20, 466, 52, 8)),
    stroke(inks.line, 0.8, ribs, { opacity: 0.28 }),
    fill(inks.lit('red'), `M20 470H436v7H20z`),
    fill(inks.line, ...[60, 130, 200, 270, 340].map((x) => `M${x} ${water}v-22h34v22z`)),
    fill(inks.far('slate', 0.1), ...[470, 506].map((x) => `M${x} ${water}v-44q15-9 30 0v44z`)),
    crane(stage, [120, water], 190),
    crane(stage, [262, water], 230),
    crane(stage, [398, water], 170),
  ].join('');
}

/** A quay crane: a portal, a cab, a lattice jib, a load on its cable. */
function crane({ inks }: Stage, [x, y]: Point, h: number): string {
  const at = (dx: number, up: number): Point => [x + dx * h, y - up * h];
  const jib = [at(0.02, 0.5), at(0.62, 1)] as const;
  const lower = [at(0.08, 0.44), at(0.62, 1)] as const;
  const along = (line: readonly [Point, Point], share: number): Point => [
    line[0][0] + (line[1][0] - line[0][0]) * share,
    line[0][1] + (line[1][1] - line[0][1]) * share,
  ];
  const lattice = Array.from({ length: 10 }, (_, i) =>
    openLine([along(jib, i / 10), along(lower, (i + 0.5) / 10), along(jib, (i + 1) / 10)]),
  );
  return [
    stroke(inks.line, h * 0.016, [
      openLine([at(-0.16, 0), at(-0.08, 0.36)]),
      openLine([at(0.16, 0), at(0.1, 0.36)]),
      openLine([at(-0.13, 0.14), at(0.13, 0.14)]),
      openLine([at(-0.12, 0.16), at(0.1, 0.34)]),
      openLine([at(0.13, 0.16), at(-0.09, 0.34)]),
    ]),
    fill(inks.line, polygon([at(-0.14, 0.36), at(0.13, 0.36), at(0.13, 0.39), at(-0.14, 0.39)])),
    fill(
      inks.lit('red'),
      polygon([at(-0.13, 0.39), at(0.09, 0.39), at(0.09, 0.53), at(0, 0.56), at(-0.13, 0.5)]),
    ),
    fill(inks.line, polygon([at(0.02, 0.43), at(0.08, 0.43), at(0.08, 0.5), at(0.02, 0.5)])),
    stroke(inks.line, h * 0.012, [
      openLine([...jib]),
      openLine([...lower]),
      openLine([at(-0.06, 0.54), at(0, 0.78), at(0.62, 1)]),
      openLine([at(-0.12, 0.52), at(0, 0.78)]),
    ]),
    stroke(inks.line, h * 0.006, lattice),
    stroke(inks.line, h * 0.006, openLine([at(0.62, 1), at(0.62, 0.52)])),
    fill(
      inks.line,
      polygon([at(0.56, 0.42), at(0.68, 0.42), at(0.68, 0.5), at(0.62, 0.53), at(0.56, 0.5)]),
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

function barge({ inks }: Stage, [x, y]: Point): string {
  return [
    fill(inks.line, `M${x - 130} ${y - 20}h250l24-10-14 36q-4 8-14 8H${x - 108}q-12 0-22-34z`),
    stroke(inks.lit('red'), 5, `M${x - 128} ${y - 14}h262`),
    fill(inks.lit('white'), `M${x - 110} ${y - 20}v-30h44v30z`),
    fill(inks.line, `M${x - 102} ${y - 42}h12v10h-12zM${x - 84} ${y - 42}h12v10h-12z`),
    fill(inks.far('slate', 0.2), ...[-40, 0, 40].map((dx) => `M${x + dx} ${y - 20}v-20h34v20z`)),
    fill(inks.lit('red'), `M${x + 40} ${y - 40}v-18h34v18z`),
    stroke(inks.line, 2.5, `M${x - 88} ${y - 50}v-34`),
    stroke(inks.lit('white'), 2, `M${x - 150} ${y + 18}h300`, { dash: '30 8 14 6' }),
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
