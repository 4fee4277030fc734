/** From the pictures that a feed names to upright, nameless files of our own. */
export { photographsChapter } from './config.ts';
export type { PhotographsConfig } from './config.ts';
export { choosePhotosFolder, openPhotoStore } from './store/store.ts';
export type { PhotoStore } from './store/store.ts';
export type { StoredPhoto } from './store/entry.ts';
export { loadPhotoIds } from './store/sets.ts';
export { takePhotographs } from './take.ts';
export type {
  MissingPicture,
  PhotographsOptions,
  PhotographsReport,
  WantedPicture,
} from './wanted.ts';
export { defaultLimits } from './limits.ts';
export type { Limits } from './limits.ts';
export { formatSource } from './source.ts';
export { copyPhotos } from './copy.ts';
export type { CopyReport } from './copy.ts';
