/** From a view of our plane to one of Web Mercator, in which tiles are cut. Pure. */
import { unproject } from '../plane.ts';
import type { View } from './view.ts';

export interface MercatorView {
  /** Longitude and latitude. */
  readonly center: [number, number];
  /** As MapLibre counts: at 0 the world is 512 CSS pixels wide. */
  readonly zoom: number;
  /** What heights have to be multiplied by to be as long as in the plane. */
  readonly stretch: number;
}

const worldAtZero = 512;

const degreesPerUnit = {
  longitude: unproject({ x: 1, y: 0 })[0] - unproject({ x: 0, y: 0 })[0],
  latitude: unproject({ x: 0, y: -1 })[1] - unproject({ x: 0, y: 0 })[1],
};

/**
 * East and west agree exactly: longitude is a straight scale in both. Northwards Mercator grows with latitude and the
 * plane does not, so heights are made equal in the middle of the view; what is left grows with the square of the distance
 * from there. On the Basque coast, 400 pixels high, that is 0.3 pixels at 100 m to a pixel.
 */
export function toMercator({ x, y, unit }: View): MercatorView {
  const [longitude, latitude] = unproject({ x, y });
  const world = 360 / (degreesPerUnit.longitude * unit);
  const pixelsPerDegree = world / 360 / Math.cos((latitude * Math.PI) / 180);
  return {
    center: [longitude, latitude],
    zoom: Math.log2(world / worldAtZero),
    stretch: 1 / (degreesPerUnit.latitude * unit) / pixelsPerDegree,
  };
}
