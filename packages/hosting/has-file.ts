/** Whether a file of the site is there, for any name that somebody may ask for. */
import { statSync } from 'node:fs';
import { join } from 'node:path';

/** False for names that no file can have, too: of more than 255 bytes, say, for which `stat` throws ENAMETOOLONG. */
export function hasFile(root: string, file: string): boolean {
  try {
    return statSync(join(root, file), { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    return false;
  }
}
