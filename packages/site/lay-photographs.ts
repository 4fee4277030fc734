/** Lays the photographs that a brand shows into its built site, beside the pages that were published before. */
import { join } from 'node:path';
import type { Listing, Photo } from '@agency/listings';
import { copyPhotos } from '@agency/photographs';
import { Problem } from '@agency/problem';

/**
 * Returns how many files were laid; what is shown no more is removed.
 *
 * @param site Folder of the built site.
 */
export async function layPhotographs(
  listings: readonly Pick<Listing, 'photos'>[],
  store: string,
  site: string,
): Promise<number> {
  const photos: Photo[] = listings.flatMap((listing) => listing.photos);
  const { laid, missing } = await copyPhotos(photos, store, join(site, 'photos'));
  const [first] = missing;
  if (first === undefined) return laid;
  // The pages show them: the store has said that they are whole.
  throw new Problem({
    what: `The site shows ${missing.length} photographs of which the store lacks files, such as ${first}.`,
    where: store,
    fix: 'Bring the files back; or remove what the store has of them, and take in the listings again: pnpm listings.',
  });
}
