/** What part of the plane is seen: moving and zooming, within limits. Pure. */

/** A rectangle of the plane, in its units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the screen gives, in CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface View {
  /** The middle, in the plane. */
  readonly x: number;
  readonly y: number;
  /** Units of the plane to a CSS pixel: the larger, the farther away. */
  readonly unit: number;
}

export interface Limits {
  /** What was drawn: nothing beyond it is shown. */
  readonly world: Box;
  readonly size: Size;
}

/** Nearer than eight metres to a pixel there is nothing to see: outlines are approximate, places are not exact. */
export const nearest = 0.8;

/** The unit at which the whole width or height of the world is seen. */
export function farthest({ world, size }: Limits): number {
  return Math.min(world.width / size.width, world.height / size.height);
}

/** The nearest view within the limits. */
export function clamp({ x, y, unit }: View, limits: Limits): View {
  const { world, size } = limits;
  const within = Math.min(Math.max(unit, nearest), farthest(limits));
  return {
    unit: within,
    x: keep(x, world.x, world.width, within * size.width),
    y: keep(y, world.y, world.height, within * size.height),
  };
}

function keep(middle: number, start: number, length: number, seen: number): number {
  return Math.min(Math.max(middle, start + seen / 2), start + length - seen / 2);
}

/** The view that shows the whole box, as near as the limits allow. */
export function fit(box: Box, limits: Limits): View {
  const { size } = limits;
  return clamp(
    {
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      unit: Math.max(box.width / size.width, box.height / size.height),
    },
    limits,
  );
}

/** @param at From the middle of the screen, in CSS pixels: what lies there stays there. */
export function zoom(view: View, factor: number, limits: Limits, at = { x: 0, y: 0 }): View {
  const { unit } = clamp({ ...view, unit: view.unit / factor }, limits);
  const moved = view.unit - unit;
  return clamp({ x: view.x + at.x * moved, y: view.y + at.y * moved, unit }, limits);
}

/** @param by CSS pixels that the paper is pulled: to the right, and what lies to the west comes into view. */
export function pull(view: View, by: { x: number; y: number }, limits: Limits): View {
  return clamp({ ...view, x: view.x - by.x * view.unit, y: view.y - by.y * view.unit }, limits);
}

/** How a drawing of one view has to be laid so that it looks like the other: a CSS transform about its middle. */
export function layAs(view: View, other: View): string {
  const { unit } = other;
  const [x, y] = [(view.x - other.x) / unit, (view.y - other.y) / unit];
  return `translate(${x}px,${y}px)scale(${view.unit / unit})`;
}

export function boxOf({ x, y, unit }: View, size: Size): Box {
  const width = unit * size.width;
  const height = unit * size.height;
  return { x: x - width / 2, y: y - height / 2, width, height };
}

export function isWithin({ x, y }: { x: number; y: number }, box: Box): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}
