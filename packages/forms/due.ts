/** The public holidays that a page needs to tell by when an answer is due. */
import { addDuration } from '@agency/facts';
import getJoursFeries from '@socialgouv/jours-feries';

/** A page that is older than the token in it (90 days) sends nothing; the latest due day comes well after. */
const reach = 'P14M';

/** French public holidays (code du travail, art. L3133-1) from a day on, for 14 months. @example ['2026-12-25', '2027-01-01', …] */
export function listHolidays(from: string): string[] {
  const year = Number(from.slice(0, 4));
  const until = addDuration(from, reach);
  return [year, year + 1, year + 2]
    .flatMap((each) => Object.values(getJoursFeries(each)).map(isoDay))
    .filter((day) => day >= from && day <= until)
    .sort();
}

/** Some are reckoned in steps of 24 hours from another day: where the clock was put back since, midnight is missed by an hour. */
function isoDay(midnight: Date): string {
  const noon = new Date(midnight.getTime() + 12 * 3_600_000);
  return [noon.getFullYear(), noon.getMonth() + 1, noon.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
