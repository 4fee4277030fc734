/** Days and moments as the formats want them. */

/** @param moment ISO day, or date and time. @example writeRfc3339('2026-11-02') // '2026-11-02T00:00:00Z' */
export function writeRfc3339(moment: string): string {
  return momentOf(moment).toISOString().replace('.000Z', 'Z');
}

/** RFC 822 with four digits of year, as RSS 2.0 asks. @example writeRfc822('2026-11-02') // 'Mon, 02 Nov 2026 00:00:00 GMT' */
export function writeRfc822(moment: string): string {
  return momentOf(moment).toUTCString();
}

/** @example writeFrenchDay('2026-11-02') // '02/11/2026' */
export function writeFrenchDay(day: string): string {
  return day.split('-').reverse().join('/');
}

/** A day begins at midnight UTC: nobody's clock may decide, or the bytes would differ between machines. */
function momentOf(moment: string): Date {
  return new Date(moment.length === 10 ? `${moment}T00:00:00Z` : moment);
}
