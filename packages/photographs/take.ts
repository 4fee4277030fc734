/** Takes the pictures that a feed names into the store. What cannot be had is told; the listing stands without it. */
import type { PhotographsOptions, PhotographsReport, WantedPicture } from './wanted.ts';

/**
 * @example
 * const store = await openPhotoStore(choosePhotosFolder(root, process.env, site.photographs));
 * const report = await takePhotographs(wanted, { store, today, folders: [photosDir] });
 * const photo = store.find('https://crm.example/1.jpg');
 */
export async function takePhotographs(
  wanted: Iterable<WantedPicture>,
  options: PhotographsOptions,
): Promise<PhotographsReport> {
  // The build asks this package only which photographs there are: it need not load sharp and undici for that.
  const { takeAll } = await import('./take-all.ts');
  return takeAll(wanted, options);
}
