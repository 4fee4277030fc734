/**
 * How exactly a place is told: a cell of a fixed grid stands for every point in it. Nothing is drawn by chance, so
 * exports that are repeated, averages and small moves tell no more than the cell (CNIL, minimisation; rule OTH-14).
 */

/** From the finest to the vaguest. A commune is told by its name alone. */
export const vaguenesses = ['street', 'district', 'commune'] as const;
export type Vagueness = (typeof vaguenesses)[number];

/** In degrees, WGS 84. */
export interface Position {
  readonly latitude: number;
  readonly longitude: number;
}

/** A circle around the middle of a cell, so large that the cell lies within it wherever it is. */
export interface Area extends Position {
  /** In metres. */
  readonly radius: number;
}

/**
 * Sides of the cells, in ten-thousandths of a degree: whole numbers, so that every middle has four decimals. A district is
 * four by four streets: who sees both on two sites learns the street and no more. At the latitude of Bayonne 244 by
 * 243 metres, and 978 by 971.
 */
const grids = {
  street: { latitude: 22, longitude: 30, radius: 250 },
  district: { latitude: 88, longitude: 120, radius: 1000 },
} as const;

const parts = 10_000;

/** @returns Undefined of a commune. @example areaOf({ latitude: 43.48127, longitude: -1.55931 }, 'street') */
export function areaOf(position: Position, vagueness: Vagueness): Area | undefined {
  if (vagueness === 'commune') return undefined;
  const { latitude, longitude, radius } = grids[vagueness];
  return {
    latitude: middleOf(position.latitude, latitude),
    longitude: middleOf(position.longitude, longitude),
    radius,
  };
}

/** True of what `areaOf` gives, and of nothing else. */
export function isArea({ latitude, longitude, radius }: Area): boolean {
  const cell = areaOf({ latitude, longitude }, vaguenessOf({ radius }));
  return cell?.latitude === latitude && cell.longitude === longitude && cell.radius === radius;
}

/** How vague an area is; the absent one is a commune's. */
export function vaguenessOf(area: Pick<Area, 'radius'> | undefined): Vagueness {
  if (area?.radius === grids.street.radius) return 'street';
  return area?.radius === grids.district.radius ? 'district' : 'commune';
}

/** The same place, told no finer than this. */
export function coarsen(area: Area, finest: Vagueness): Area | undefined {
  const isFine = vaguenesses.indexOf(vaguenessOf(area)) >= vaguenesses.indexOf(finest);
  return isFine ? area : areaOf(area, finest);
}

function middleOf(degrees: number, side: number): number {
  return (Math.floor((degrees * parts) / side) * side + side / 2) / parts;
}

const earthRadius = 6_371_000;

export function metresBetween(a: Position, b: Position): number {
  const radians = Math.PI / 180;
  const north = Math.sin(((b.latitude - a.latitude) * radians) / 2);
  const east = Math.sin(((b.longitude - a.longitude) * radians) / 2);
  const scale = Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians);
  return 2 * earthRadius * Math.asin(Math.min(1, Math.hypot(north, east * Math.sqrt(scale))));
}
