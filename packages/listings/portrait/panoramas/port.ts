/** The port on the Adour: sheds, cranes, a barge. */
import { fill, openLine, polygon, stroke } from '../shapes.ts';
import type { Point } from '../shapes.ts';
import type { Stage } from '../stage.ts';

/** Sheds with saw-tooth roofs, tanks, and three cranes. */
export function port(stage: Stage, water: number): string {
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

export function barge({ inks }: Stage, [x, y]: Point): string {
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
