/** Circles on the ground: what is told of a place lies somewhere in one, and nobody is told where. The page says so in words. */
import { makeSvg } from './make.ts';

export interface Circle {
  /** In the plane of the drawing, as all lengths here. */
  readonly x: number;
  readonly y: number;
  /** 0 of a place that is told by its middle alone, a commune for instance: it is drawn as a dot. */
  readonly radius: number;
}

/** CSS pixels: from afar even a large circle would be no more than a speck. */
const least = 7;

/** @param unit Units of the plane to a CSS pixel. */
export function makeCircles(circles: readonly Circle[], unit: number): SVGElement[] {
  return circles.map(({ x: cx, y: cy, radius }) =>
    makeSvg('circle', { cx, cy, r: sizeOf(radius, unit) }),
  );
}

/** The radius that is drawn. */
export function sizeOf(radius: number, unit: number): number {
  return Math.max(radius, least * unit);
}
