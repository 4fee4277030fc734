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

/** @param unit Units of the plane to a CSS pixel. */
export function clusterSpots(spots: readonly Spot[], unit: number): Cluster[] {
  const drawn: Cluster[] = [];
  for (const spot of spots) {
    if (spot.count <= 0) continue;
    let cluster = toCluster([spot]);
    for (let met = findMet(cluster); met >= 0; met = findMet(cluster)) {
      cluster = toCluster([...(drawn.splice(met, 1)[0]?.spots ?? []), ...cluster.spots]);
    }
    drawn.push(cluster);
  }
  return drawn;

  function findMet(cluster: Cluster): number {
    return drawn.findIndex((other) => overlap(cluster, other, unit));
  }
}

export function overlap(a: Cluster, b: Cluster, unit: number): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < (a.radius + b.radius + gap) * unit;
}

function toCluster(spots: readonly Spot[]): Cluster {
  const sorted = [...spots].sort((a, b) => b.count - a.count);
  const count = sorted.reduce((sum, spot) => sum + spot.count, 0);
  const { x = 0, y = 0 } = sorted[0] ?? {};
  return { x, y, count, radius: 10 + 3 * String(count).length, spots: sorted };
}
