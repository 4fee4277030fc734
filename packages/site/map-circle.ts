/** Where on the map a listing lies, as exactly as it is told: its page and the map of the search show the same circle. */
import type { Listing } from '@agency/listings';
import { metresPerUnit, positionOf, project } from '@agency/map';

/** A circle in the plane of the map. */
export interface MapCircle {
  x: number;
  y: number;
  /** 0 of the middle of a commune. */
  radius: number;
}

/** Undefined where not even the middle of the commune is known. */
export function circleOf({ area, insee }: Listing['place']): MapCircle | undefined {
  if (area) {
    const radius = Math.round(area.radius / metresPerUnit);
    return { ...project([area.longitude, area.latitude]), radius };
  }
  const middle = insee === undefined ? undefined : positionOf(insee);
  return middle && { ...middle, radius: 0 };
}
