/** Tells what was measured: a table, and whether ours is below every other. */

/** With empty caches: nobody has answered, or all is refused; with full ones: refused, and read on. */
export const visits = ['first', 'return', 'again'] as const;
type Visit = (typeof visits)[number];

export interface ConsentFigures {
  name: string;
  /** Compressed bytes, in the page and fetched, and requests. */
  bytes: Record<Visit, number>;
  requests: Record<Visit, number>;
  /** Milliseconds, one for each run. */
  script: Record<Visit, number[]>;
  blocked: Record<Visit, number[]>;
  painted: number[];
  banner: number[];
  shift: number[];
  violations: { sources: number; types: number; works: boolean };
}

export interface Spread {
  low: number;
  median: number;
  high: number;
}

/** The median and both quartiles, between two values where none stands there. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [below = NaN, above = below] = sorted.slice(Math.floor(place));
    return below + (above - below) * (place - Math.floor(place));
  };
  return { low: at(0.25), median: at(0.5), high: at(0.75) };
}

const namesOf: Readonly<Record<Visit, string>> = {
  first: 'on a first visit',
  return: 'on a return',
  again: 'on a return with full caches',
};

/** Whether ours is below every other, by how much, and whether the runs differ by less than that. */
export function judgeGoals(own: ConsentFigures, others: readonly ConsentFigures[]): string[] {
  return [
    ...visits.map((visit) =>
      judgeGoal(`bytes ${namesOf[visit]}`, (row) => [row.bytes[visit]], own, others),
    ),
    ...visits.map((visit) =>
      judgeGoal(`ms of script ${namesOf[visit]}`, (row) => row.script[visit], own, others),
    ),
  ];
}

function judgeGoal(
  what: string,
  valuesOf: (row: ConsentFigures) => readonly number[],
  own: ConsentFigures,
  others: readonly ConsentFigures[],
): string {
  const ours = spreadOf(valuesOf(own));
  const rivals = others.map((other) => ({ name: other.name, ...spreadOf(valuesOf(other)) }));
  const least = rivals.reduce((a, b) => (b.median < a.median ? b : a));
  const met = ours.median < least.median;
  const doubt = met && rivals.some(({ low }) => ours.high >= low);
  const figures = `${formatNumber(ours.median)}, the least of the others ${formatNumber(least.median)} (${least.name}, ${formatRatio(least.median, ours.median)})`;
  return `${met ? 'reached' : 'NOT reached'}: below every one of them in ${what}: ${figures}${doubt ? '; the middle halves of the runs overlap' : ''}`;
}

/** @param rows Ours first; the page alone may be among them, by which nothing is compared. */
export function formatConsent(rows: readonly ConsentFigures[], alone?: ConsentFigures): string {
  const [own] = rows;
  const head = [
    '',
    ...visits.map((visit) => `bytes ${visit}`),
    'requests',
    ...visits.map((visit) => `script ${visit}`),
    'blocked',
    'painted',
    'banner',
    'shift',
    'CSP',
    'TT',
    'under both',
  ];
  const cells = [...(alone ? [alone] : []), ...rows].map((row) => {
    const compare = own && row !== own && row !== alone;
    const size = (visit: Visit) =>
      row.bytes[visit] + (compare ? ` ${formatRatio(row.bytes[visit], own.bytes[visit])}` : '');
    const time = (visit: Visit) => {
      const { low, median, high } = spreadOf(row.script[visit]);
      const ratio = compare ? ` ${formatRatio(median, spreadOf(own.script[visit]).median)}` : '';
      return `${formatNumber(median)} (${low.toFixed(0)}–${high.toFixed(0)})${ratio}`;
    };
    const middle = (values: readonly number[], digits = 0) => {
      const { median } = spreadOf(values);
      return Number.isNaN(median) ? '–' : median.toFixed(digits);
    };
    return [
      row.name,
      ...visits.map(size),
      visits.map((visit) => row.requests[visit]).join(', '),
      ...visits.map(time),
      visits.map((visit) => middle(row.blocked[visit])).join(', '),
      middle(row.painted),
      middle(row.banner),
      middle(row.shift, 3),
      String(row.violations.sources),
      String(row.violations.types),
      row === alone ? '' : row.violations.works ? 'yes' : 'no banner',
    ];
  });
  const widths = head.map((title, at) =>
    Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  return [head, ...cells]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Digits where there are few. */
function formatNumber(value: number): string {
  return value.toFixed(value < 100 ? 1 : 0);
}

/** @example formatRatio(300, 100) // '×3.0' */
function formatRatio(value: number, base: number): string {
  const ratio = value / base;
  return `×${ratio.toFixed(ratio < 1 ? 2 : 1)}`;
}
