/** Durations as ISO 8601 writes them, in one unit: P3Y, P6M, P10D, PT72H. */

const units = {
  Y: { name: 'year', days: 365 },
  M: { name: 'month', days: 30 },
  D: { name: 'day', days: 1 },
  H: { name: 'hour', days: 1 / 24 },
};

/** Length for comparisons: a year is 365 days, a month 30. */
export function durationInDays(duration: string): number {
  const { count, unit } = parse(duration);
  return count * unit.days;
}

/** @example formatDuration('P3Y', 'fr') // '3 ans' */
export function formatDuration(duration: string, language: string): string {
  const { count, unit } = parse(duration);
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: unit.name,
    unitDisplay: 'long',
  }).format(count);
}

function parse(duration: string) {
  const unit = units[duration.at(-1) as keyof typeof units];
  return { count: Number(duration.replace(/\D/g, '')), unit };
}
