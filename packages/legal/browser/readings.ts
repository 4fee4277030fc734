/** Which version of each document was read last on this device, and when. */

/** @example { cookies: ['2026-11-01', '2026-11-27'] } */
export type Readings = Record<string, [version: string, on: string]>;

interface Page {
  /** Of the document. */
  name: string;
  /** Of the version in force. */
  day: string;
  /** Days of the versions before it. */
  earlier: readonly string[];
  today: string;
}

/** Thirteen months at most from the day of reading; another visit does not lengthen them. */
const lifetime = 393 * 86_400_000;

/** What is to be kept, and since which version there is something new to the reader. */
export function chooseReading(
  stored: unknown,
  { name, day, earlier, today }: Page,
): { kept: Readings; since?: string } {
  const kept: Readings = {};
  for (const [key, value] of Object.entries(stored ?? {})) {
    if (!Array.isArray(value)) continue;
    const [version, on] = value.map(String);
    const age = Date.parse(today) - Date.parse(on ?? '');
    if (version && on && age >= 0 && age <= lifetime) kept[key] = [version, on];
  }
  const read = kept[name]?.[0];
  if (read && earlier.includes(read)) return { kept, since: read };
  if (read !== day) kept[name] = [day, today];
  return { kept };
}
