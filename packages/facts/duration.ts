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

/** The same day that much later; the last of the month where it has no such day. @example addDuration('2026-08-31', 'P6M') // '2027-02-28' */
export function addDuration(day: string, duration: string): string {
  const { count, unit } = parse(duration);
  const date = new Date(`${day}T00:00:00Z`);
  if (unit.days <= 1) date.setUTCDate(date.getUTCDate() + Math.floor(count * unit.days));
  else {
    const months = unit.name === 'year' ? 12 * count : count;
    const wanted = date.getUTCDate();
    date.setUTCMonth(date.getUTCMonth() + months);
    if (date.getUTCDate() !== wanted) date.setUTCDate(0);
  }
  return date.toISOString().slice(0, 10);
}

function parse(duration: string) {
  const unit = units[duration.at(-1) as keyof typeof units];
  return { count: Number(duration.replace(/\D/g, '')), unit };
}
