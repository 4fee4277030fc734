/** The picture that stands for a page in messages and networks, with its true size. */
import {
  chooseJpeg,
  chooseScene,
  describePhoto,
  describeScene,
  mustBeLabelled,
  nameOf,
  sceneName,
  type Listing,
} from '@agency/listings';
import type { Words } from '@agency/ui';

export interface PreviewPicture {
  /** @example '/images/og/site.jpg' */
  path: string;
  /** Pixels of the file. */
  width: number;
  height: number;
  alt: string;
}

/** Of the pictures that the house draws for this end: what networks show without cutting it. */
const drawn = { width: 1200, height: 630 };

export function sitePreview(alt: string): PreviewPicture {
  return { path: '/images/og/site.jpg', ...drawn, alt };
}

/**
 * The first photograph; its drawing where a listing has none. Networks show the picture without the label that stands
 * beside it on the page: one that wants a label goes out only where there is no other (OTH-05, VEF-02).
 */
export function listingPreview(listing: Listing, words: Words): PreviewPicture {
  const { photos } = listing;
  const plain = photos.findIndex((photo) => !mustBeLabelled(photo) && photo.kind !== 'plan');
  const index = Math.max(plain, 0);
  const photo = photos[index];
  if (photo) {
    const alt = describePhoto(photo, index + 1, nameOf(listing, words), words);
    return { ...chooseJpeg(photo), alt };
  }
  const scene = chooseScene(listing);
  const language = words.language === 'fr' ? 'fr' : 'en';
  return {
    path: `/images/og/${sceneName(scene)}.jpg`,
    ...drawn,
    alt: describeScene(scene, language),
  };
}
