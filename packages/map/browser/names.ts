/** Which names find room beside the discs, and on which side of their place. Pure. */
import { type Size, type View } from './view.ts';

export interface Name {
  readonly x: number;
  readonly y: number;
  /** In CSS pixels. */
  readonly width: number;
}

/** Where a name is written, in CSS pixels from its place. */
export interface Placement {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  readonly dy: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Disc extends Place {
  /** In CSS pixels. */
  readonly radius: number;
  /** The places that it stands for. */
  readonly spots: readonly Place[];
}

/** From the middle of the view. */
type Pixels = readonly [number, number];

/** Left, top, right, bottom: CSS pixels from the middle of the view. */
type Rectangle = readonly [number, number, number, number];

/** CSS pixels. */
const lineHeight = 14;
const air = 1;

/** A name that is not the disc's keeps so far away that nobody takes it for the disc's. */
const aloof = 9;

/** What stands before the drawing: on a wide one the buttons above on the left, and the scale below them. */
function cornersOf({ width, height }: Size): Rectangle[] {
  const [left, top, bottom] = [-width / 2, -height / 2, height / 2];
  const scale: Rectangle = [left, bottom - 40, left + 160, bottom];
  return width < 600 ? [scale] : [scale, [left, top, left + 64, top + 152]];
}

/**
 * @param names The most important first: a name gives way to those before it, and to those of discs.
 * @returns For each name its place; undefined where there is no room, or where the edge would cut it.
 */
export function placeNames(
  names: readonly Name[],
  discs: readonly Disc[],
  view: View,
  size: Size,
): (Placement | undefined)[] {
  const at = ({ x, y }: Place): Pixels => [(x - view.x) / view.unit, (y - view.y) / view.unit];
  const owners = names.map((name) => discs.find((disc) => isAt(disc, name)));
  const taken = cornersOf(size);
  const find = (name: Name, distance: number, radius?: number) => {
    return sidesOf(radius).find((placement) => {
      const written = rectangleOf(at(name), name.width, placement);
      const isFree =
        isSeen(written, size) &&
        !taken.some((other) => meet(written, other)) &&
        !discs.some((disc) => touches(written, at(disc), disc.radius + distance));
      return isFree && taken.push(written);
    });
  };
  const own = names.map((name, index) => owners[index] && find(name, 0, owners[index].radius));
  // A place that a disc elsewhere stands for is not named: its listings are not there.
  const isElsewhere = (name: Name) =>
    discs.some(({ spots }) => spots.some((spot) => isAt(spot, name)));
  return names.map((name, index) =>
    owners[index] || isElsewhere(name) ? own[index] : find(name, aloof),
  );
}

function isAt(a: Place, b: Place): boolean {
  return a.x === b.x && a.y === b.y;
}

/** Beside its disc, straight or aslant; a name without one stands in the middle of its commune, or a little off it. */
function sidesOf(radius?: number): Placement[] {
  if (radius === undefined) return [4, 15, -7].map((dy) => ({ anchor: 'middle', dx: 0, dy }));
  const away = radius + 3;
  const aslant = radius * 0.7 + 1;
  // To the left before the right: off this coast that is the sea, where nothing else is written.
  const sides: Pixels[] = [
    [0, away + 9],
    [-away, 4],
    [away, 4],
    [0, -away - 1],
    [-aslant, aslant + 9],
    [aslant, aslant + 9],
    [-aslant, -aslant],
    [aslant, -aslant],
  ];
  return sides.map(([dx, dy]) => ({
    ...{ dx, dy },
    anchor: dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle',
  }));
}

function rectangleOf([x, y]: Pixels, width: number, { dx, dy }: Placement): Rectangle {
  // Written to the right of its place, to the left of it, or astride.
  const left = x + dx - (width * (1 - Math.sign(dx))) / 2;
  const bottom = y + dy + 3;
  return [left - air, bottom - lineHeight, left + width + air, bottom];
}

function isSeen([left, top, right, bottom]: Rectangle, { width, height }: Size): boolean {
  return left >= -width / 2 && right <= width / 2 && top >= -height / 2 && bottom <= height / 2;
}

/** Whether a circle reaches into a rectangle. */
function touches([left, top, right, bottom]: Rectangle, [x, y]: Pixels, radius: number): boolean {
  const across = x - Math.min(Math.max(x, left), right);
  const down = y - Math.min(Math.max(y, top), bottom);
  return Math.hypot(across, down) < radius;
}

function meet(a: Rectangle, b: Rectangle): boolean {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}
