/** The picture that stands for a listing where there is one alone: in a site map, in a feed, in the preview of a link. */
import { chooseJpeg } from './photo-paths.ts';
import { chooseScene } from './portrait/choose.ts';
import type { Listing } from './schema.ts';
import { portraitPath } from './slugs.ts';

/** Its first photograph, or its drawing. */
export function picturePath(listing: Listing): string {
  const [photo] = listing.photos;
  if (!photo) return portraitPath(chooseScene(listing));
  return chooseJpeg(photo).path;
}
