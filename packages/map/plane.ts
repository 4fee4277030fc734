/**
 * The plane of the map: equirectangular, true to scale at 43.45° north (between Biarritz and Bayonne), east to the right,
 * north upwards, as SVG counts: y grows southwards. One unit is ten metres. Fifty kilometres from that parallel an
 * east-west distance is one per cent too long or too short.
 */

/** A place of the plane, in units of ten metres, whole. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Metres to a unit of the plane. */
export const metresPerUnit = 10;

const origin = { longitude: -1.45, latitude: 43.45 };

/** Lengths of a degree on the ellipsoid WGS 84 at the latitude of the origin, in metres. */
const degree = { longitude: 80_943, latitude: 111_102 };

/**
 * @param position Longitude and latitude in degrees, WGS 84: the order of GeoJSON.
 * @example project([-1.45, 43.45]) // { x: 0, y: 0 }
 */
export function project([longitude, latitude]: readonly [number, number]): Point {
  const east = (longitude - origin.longitude) * degree.longitude;
  const north = (latitude - origin.latitude) * degree.latitude;
  return { x: Math.round(east / metresPerUnit), y: whole(-north / metresPerUnit) };
}

/** Longitude and latitude in degrees of a place of the plane, as exact as a unit is. @example unproject({ x: 0, y: 0 }) // [-1.45, 43.45] */
export function unproject({ x, y }: Point): readonly [number, number] {
  return [
    origin.longitude + (x * metresPerUnit) / degree.longitude,
    origin.latitude - (y * metresPerUnit) / degree.latitude,
  ];
}

/** Without the −0 that a rounded small negative number is. */
function whole(value: number): number {
  return Math.round(value) + 0;
}
