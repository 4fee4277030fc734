/** Reads coast, lakes and rivers as GMT writes them: lines in degrees, cut at the edges of its tiles. */
import { project, type Point } from '@agency/map';
import { joinLines, simplify, type Line } from './lines.ts';
import { loadFromGmt } from './sources.ts';

export interface Coast {
  /** Closed: the mainland within the frame of the data, then islands. */
  land: readonly Line[];
  /** Closed: lakes and ponds behind the dunes. */
  lakes: readonly Line[];
  rivers: readonly Line[];
}

/** West, east, south, north in degrees: the two departments, with the Spanish coast to San Sebastián. */
const frame = [-2.2, 0.15, 42.7, 44.62] as const;

/** Metres by which a drawn coast may leave the measured one. */
const coastTolerance = 35;
const riverTolerance = 60;

/**
 * The only rivers of the source that run on the right side of the towns beside them: the Adour and the Gaves réunis. Its
 * Bidassoa runs two kilometres east of its bed, and so does its border.
 */
const riverFrame = [-1.56, -1.03, 43.46, 43.8] as const;

export function readCoast(): Coast {
  const region = frame.join('/');
  const shore = readLines(loadFromGmt(region, ['-W1', '-A0/0/1']));
  const [open, closed] = partition(joinLines(shore), isClosed);
  const mainland = [...open].sort((a, b) => b.length - a.length)[0] ?? [];
  return {
    land: [closeMainland(simplify(mainland, coastTolerance)), ...closed.map(simplifyRing)].filter(
      isLargeEnough,
    ),
    lakes: readLines(loadFromGmt(region, ['-W2', '-A0/2/2']))
      .filter(isClosed)
      .map(simplifyRing)
      .filter(isLargeEnough),
    rivers: joinLines(readLines(loadFromGmt(region, ['-Ia'])).flatMap(withinRiverFrame))
      .map((line) => simplify(line, riverTolerance))
      .filter((line) => line.length > 1),
  };
}

/** Lines begin with ">". */
function readLines(text: string): Point[][] {
  return text
    .split(/^>.*$/m)
    .map((part) =>
      part
        .split('\n')
        .filter((line) => /^-?\d/.test(line))
        .map((line) => {
          const [longitude = 0, latitude = 0] = line.split('\t').map(Number);
          return project([longitude, latitude]);
        }),
    )
    .filter((line) => line.length > 1);
}

/** From the Bay of Biscay inland: the line enters at one edge of the frame and leaves at another. */
function closeMainland(line: Line): Line {
  const [west, east, south, north] = frame;
  const corners = [project([west, south]), project([east, south]), project([east, north])];
  const fromNorth = (line[0]?.y ?? 0) < (line.at(-1)?.y ?? 0) ? line : [...line].reverse();
  // Clockwise on the screen: down the coast, along the south, up the east.
  return [...fromNorth, ...corners];
}

function simplifyRing(line: Line): Line {
  return simplify(line, coastTolerance).slice(0, -1);
}

function isClosed(line: Line): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return first?.x === last?.x && first?.y === last?.y;
}

/** A rock of less than 200 m is a speck at every zoom. */
function isLargeEnough(ring: Line): boolean {
  const xs = ring.map(({ x }) => x);
  return ring.length > 2 && Math.max(...xs) - Math.min(...xs) > 20;
}

function partition<Item>(items: readonly Item[], belongs: (item: Item) => boolean) {
  return [items.filter((item) => !belongs(item)), items.filter(belongs)] as const;
}

/** The parts of a line that lie within the frame of the rivers. */
function withinRiverFrame(line: Line): Point[][] {
  const [west, east, south, north] = riverFrame;
  const [low, high] = [project([west, south]), project([east, north])];
  const parts: Point[][] = [[]];
  for (const point of line) {
    const isIn = point.x > low.x && point.x < high.x && point.y < low.y && point.y > high.y;
    if (isIn) parts.at(-1)?.push(point);
    else parts.push([]);
  }
  return parts.filter((part) => part.length > 1);
}
