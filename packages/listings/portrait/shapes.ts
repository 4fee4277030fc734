/** Small writers of SVG: points become path data, path data of one ink becomes one element. */
export type Point = readonly [x: number, y: number];

/** A closed outline. Steps are relative and rounded as a whole, so that errors do not add up. */
export function polygon(points: readonly Point[]): string {
  return points.length ? `${openLine(points)}z` : '';
}

export function openLine([first, ...rest]: readonly Point[]): string {
  if (!first) return '';
  let [x, y] = whole(first);
  let path = `M${join(x, y)}`;
  let drawn = '';
  for (const point of rest) {
    const [nextX, nextY] = whole(point);
    const [dx, dy] = [nextX - x, nextY - y];
    if (dx && dy)
      path +=
        drawn === 'l' && dx >= 0
          ? ` ${join(dx, dy)}`
          : `${drawn === 'l' ? '' : 'l'}${join(dx, dy)}`;
    else if (dy) path += `v${dy}`;
    else if (dx) path += `h${dx}`;
    drawn = dx && dy ? 'l' : '';
    [x, y] = [nextX, nextY];
  }
  return path;
}

/** A soft line through the points, for hills and branches. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let path = `M${join(...whole(first))}c`;
  rest.forEach((to, index) => {
    const from = points[index] ?? to;
    const before = points[index - 1] ?? from;
    const after = points[index + 2] ?? to;
    const origin = whole(from);
    const bends: Point[] = [
      [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6],
      [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6],
      to,
    ];
    for (const point of bends) {
      const [x, y] = whole(point);
      const step = join(x - origin[0], y - origin[1]);
      path += path.endsWith('c') || step.startsWith('-') ? step : ` ${step}`;
    }
  });
  return path;
}

export const circle = (x: number, y: number, r: number): string => ellipse(x, y, r, r);

/** One arc almost all the way round: half the bytes of two, and nobody sees the gap. */
export function ellipse(x: number, y: number, rx: number, ry: number): string {
  return `M${join(tenth(x - rx), tenth(y))}a${tenth(rx)} ${tenth(ry)} 0 1 1 0 .1z`;
}

export function fill(colour: string, ...paths: readonly string[]): string {
  const d = paths.join('');
  return d && `<path fill="${colour}" d="${d}"/>`;
}

/** An ink laid thin over what is below: a shadow, a pane, a halo. */
export const glaze = (colour: string, opacity: number, ...paths: readonly string[]): string =>
  fill(colour, ...paths).replace(' d=', ` fill-opacity="${`${opacity}`.replace(/^0/, '')}" d=`);

export interface StrokeOptions {
  /** Lengths of marks and gaps. @example '9 3' */
  dash?: string;
  round?: boolean;
  opacity?: number;
}

export function stroke(
  colour: string,
  width: number,
  paths: string | readonly string[],
  { dash, round, opacity }: StrokeOptions = {},
): string {
  const d = typeof paths === 'string' ? paths : paths.join('');
  if (!d) return '';
  const more =
    (dash ? ` stroke-dasharray="${dash}"` : '') +
    (round ? ' stroke-linecap="round"' : '') +
    (opacity ? ` stroke-opacity="${`${opacity}`.replace(/^0/, '')}"` : '');
  return `<path stroke="${colour}" stroke-width="${tenth(width)}"${more} d="${d}"/>`;
}

/** The sheet: nothing is filled that does not say with what, and every stroke turns its corners softly. */
export const sheet = (width: number, height: number, picture: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" fill="none" stroke-linejoin="round">${picture}</svg>`;

/** Round marks in a row, as a gouge leaves them: the dash does the work of many circles. */
export const beads = (ink: string, size: number, path: string, gaps: string): string =>
  stroke(ink, size, path, { dash: gaps, round: true });

/** Leaves or clouds: an oval whose edge is cut in rounded bites. */
export function scallops(
  [x, y]: Point,
  rx: number,
  ry: number,
  bites: number,
  chance: (n: number) => number,
): string {
  const edge = Array.from({ length: bites }, (_, i): Point => {
    const angle = ((i + 0.4 * chance(i)) / bites) * 2 * Math.PI;
    const reach = 0.86 + 0.24 * chance(i + 50);
    return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
  });
  const [start = [x, y], ...others] = edge.map(whole);
  let [fromX, fromY] = start;
  let path = `M${join(fromX, fromY)}q`;
  for (const [toX, toY] of [...others, start]) {
    const [dx, dy] = [toX - fromX, toY - fromY];
    // The middle of each bite is pushed outwards, square to its chord.
    const [bendX, bendY] = whole([dx / 2 + dy * 0.62, dy / 2 - dx * 0.62]);
    path += `${path.endsWith('q') || bendX < 0 ? '' : ' '}${join(bendX, bendY)}${dx < 0 ? '' : ' '}${join(dx, dy)}`;
    [fromX, fromY] = [toX, toY];
  }
  return `${path}z`;
}

/** The outline around all points: a shadow that many corners cast together. */
export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      while (chain.length > 1 && turn(chain.at(-2), chain.at(-1), point) <= 0) chain.pop();
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

function turn(a: Point = [0, 0], b: Point = [0, 0], c: Point): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
}

const tenth = (n: number): number => Math.round(n * 10) / 10;
const whole = ([x, y]: Point): [number, number] => [Math.round(x), Math.round(y)];
const join = (a: number, b: number): string => (b < 0 ? `${a}${b}` : `${a} ${b}`);
