/** Where the files of a photograph lie, and in which widths: known from the photograph alone, so that nothing is looked up. */
import type { Photo } from './schema.ts';

/** The best first: a browser takes the first that it can read. */
export const photoFormats = ['avif', 'webp', 'jpg'] as const;
export type PhotoFormat = (typeof photoFormats)[number];

/** The longest edge that is kept, in pixels: a whole page wide on a common screen. */
export const photoEdge = 1600;

/** A card on a telephone; a card on a sharp screen, or half a page. The third width is the photograph's own. */
const steps = [480, 960];

type Stored = Pick<Photo, 'id' | 'width'>;

/**
 * The widths that a photograph is kept in, the smallest first; the last is its own. Nothing is ever enlarged.
 *
 * JPEG is for the oldest browsers, for social networks and for portals: its smallest width is not kept.
 *
 * @example photoWidths({ width: 1600 }, 'avif') // [480, 960, 1600]
 */
export function photoWidths({ width }: Pick<Photo, 'width'>, format: PhotoFormat): number[] {
  // A step that is nearly the whole width would be a second file for nothing.
  const widths = [...steps.filter((step) => step <= width * 0.8), width];
  return format === 'jpg' && widths.length > 1 ? widths.slice(1) : widths;
}

/** The address of one file. @example photoPath(photo, 960, 'avif') // '/photos/3f/3f8a0c1b2d4e5f60718293a4/960.avif' */
export function photoPath({ id }: Pick<Photo, 'id'>, width: number, format: PhotoFormat): string {
  return `/photos/${photoFolder(id)}/${width}.${format}`;
}

/**
 * The one file where there can be but one: in a feed, in a site map, in the preview of a link, in a browser that reads
 * nothing better. The smallest JPEG, which everything reads.
 */
export function chooseJpeg(photo: Pick<Photo, 'id' | 'width' | 'height'>) {
  const [width = photo.width] = photoWidths(photo, 'jpg');
  return {
    path: photoPath(photo, width, 'jpg'),
    width,
    height: Math.round((photo.height * width) / photo.width),
  };
}

/** Its folder, in the store as under `/photos/`. @example photoFolder('3f8a0c1b2d4e5f60718293a4') // '3f/3f8a0c1b2d4e5f60718293a4' */
export function photoFolder(id: string): string {
  return `${id.slice(0, 2)}/${id}`;
}

/** The names of all files in its folder. @example ['480.avif', '960.avif', '1600.avif', '480.webp', …] */
export function photoFiles(photo: Pick<Photo, 'width'>): string[] {
  return photoFormats.flatMap((format) =>
    photoWidths(photo, format).map((width) => `${width}.${format}`),
  );
}

/** @example photoSrcset(photo, 'jpg') // '/photos/3f/3f8a…/960.jpg 960w, /photos/3f/3f8a…/1600.jpg 1600w' */
export function photoSrcset(photo: Stored, format: PhotoFormat): string {
  return photoWidths(photo, format)
    .map((width) => `${photoPath(photo, width, format)} ${width}w`)
    .join(', ');
}
