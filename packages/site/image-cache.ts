/** One folder of encoded pictures for all brands: file names carry a hash of the content, so nobody gets another's picture. */
import { lstatSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Astro keeps its encoded pictures in `<cacheDir>/assets`; everything else there belongs to one brand. */
export function shareImageCache(cacheFolder: string, sharedFolder: string): void {
  mkdirSync(sharedFolder, { recursive: true });
  mkdirSync(cacheFolder, { recursive: true });
  const link = join(cacheFolder, 'assets');
  if (lstatSync(link, { throwIfNoEntry: false }) === undefined)
    symlinkSync(sharedFolder, link, 'junction');
}
