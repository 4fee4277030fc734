/** A ZIP of which the bytes hang on its content and the day alone. */
import { zipSync, type Zippable } from 'fflate';

/**
 * @param day ISO day: the date that every file in it bears. The clock of the machine may not: the same portfolio would
 *   be another file each time, and nobody could tell whether anything changed.
 */
export function writeZip(files: ReadonlyMap<string, Uint8Array>, day: string): Uint8Array {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // ZIP keeps local time: noon of the day here is written as noon of the day anywhere.
  const mtime = new Date(year, month - 1, date, 12);
  const entries: Zippable = {};
  for (const [name, bytes] of files) entries[name] = [bytes, { mtime, level: 6, os: 0 }];
  return zipSync(entries);
}
