/** Spots that would overlap on the screen become one, with the sum of what they stand for. Pure. */

/** Listings at one place, as the list beside the map has them. */
export interface Spot {
  readonly id: string;
  /** In the plane of the drawing. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** What the place is called: "Biarritz". */
  readonly label: string;
  readonly selected?: boolean | undefined;
}

export interface Cluster {
  /** Where the spot with the most listings lies: a disc is always at a real place. */
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Of its disc, in CSS pixels. */
  readonly radius: number;
  /** The one with the most listings first. */
  readonly spots: readonly Spot[];
}

/** CSS pixels between two discs. */
const gap = 2;

/** A cluster that still grows. */
interface Growing extends Omit<Cluster, 'spots'> {
  /** Listings of the spot where it lies. */
  readonly most: number;
  readonly spots: Spot[];
}

/** @param unit Units of the plane to a CSS pixel. */
export function clusterSpots(spots: readonly Spot[], unit: number): Cluster[] {
  const drawn: Growing[] = [];
  for (const spot of spots) {
    const { x, y, count } = spot;
    if (count <= 0) continue;
    let cluster: Growing = { x, y, count, most: count, radius: radiusOf(count), spots: [spot] };
    for (let met = findMet(cluster); met >= 0; met = findMet(cluster)) {
      for (const other of drawn.splice(met, 1)) cluster = merge(other, cluster);
    }
    drawn.push(cluster);
  }
  // Once each: of thousands of spots that merge one by one, sorting is what takes long.
  return drawn.map(({ x, y, count, radius, spots }) => ({
    ...{ x, y, count, radius },
    spots: spots.sort((a, b) => b.count - a.count),
  }));

  function findMet(cluster: Growing): number {
    return drawn.findIndex((other) => overlap(cluster, other, unit));
  }
}

type Disc = Pick<Cluster, 'x' | 'y' | 'radius'>;

export function overlap(a: Disc, b: Disc, unit: number): boolean {
  const [dx, dy, apart] = [a.x - b.x, a.y - b.y, (a.radius + b.radius + gap) * unit];
  return dx * dx + dy * dy < apart * apart;
}

function merge(a: Growing, b: Growing): Growing {
  const { x, y, most } = b.most > a.most ? b : a;
  const count = a.count + b.count;
  return { x, y, count, most, radius: radiusOf(count), spots: [...a.spots, ...b.spots] };
}

function radiusOf(count: number): number {
  return 10 + 3 * String(count).length;
}
