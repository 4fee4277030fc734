/** Finds where a commune lies, and what lies around it. */
import { loadMap, type Place } from './load.ts';
import { unproject, type Point } from './plane.ts';

/**
 * The centre of a commune, in the plane of the map. Undefined for a commune of another department, and for one of which
 * the source has no point (`loadMap().unplaced`): its listings are in the list and not on the map.
 *
 * @example positionOf('64122') // { x: -865, y: -339 }
 */
export function positionOf(insee: string): Point | undefined {
  const place = loadMap().places.get(insee);
  return place && { x: place.x, y: place.y };
}

/** The middles of all communes that have a point, in degrees, by INSEE code. */
export function listTownCentres(): ReadonlyMap<string, { latitude: number; longitude: number }> {
  return new Map(
    [...loadMap().places].map(([insee, place]) => {
      const [longitude, latitude] = unproject(place);
      return [insee, { latitude, longitude }];
    }),
  );
}

/**
 * The communes around one, by name: those whose approximate areas touch on land, at most 14 km away. Each is also a
 * neighbour of its neighbours. None where the commune has no point.
 */
export function neighboursOf(insee: string): readonly Place[] {
  const { places } = loadMap();
  return (places.get(insee)?.neighbours ?? [])
    .flatMap((code) => places.get(code) ?? [])
    .sort((a, b) => a.name.localeCompare(b.name, 'fr'));
}
