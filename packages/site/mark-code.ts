/** A mark of the code that a brand is built from. Addresses bear it where what lies there is kept for a year. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What no page is made of. */
const leftOut = /^(node_modules|fixtures|\..*|.*\.test\.ts)$/;

/**
 * Changes with any file of the shared packages or of the brand, and with what is installed; not with the day, listings
 * or texts.
 */
export function markCode(root: string, brand: string): string {
  const hash = createHash('sha256');
  const files = [...listFiles(root, 'packages'), ...listFiles(root, `sites/${brand}`)];
  for (const file of [...files.sort(), 'pnpm-lock.yaml']) {
    hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex').slice(0, 12);
}

/** Paths from the root, with forward slashes on every system. */
function listFiles(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => !leftOut.test(name))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(root, path) : path;
    });
}
