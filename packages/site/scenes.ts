/** The scenes that this brand's listings are drawn with. */
import { chooseScene, sceneName } from '@agency/listings';
import { listings } from './house.ts';

export const sceneNames = [
  ...new Set(listings.map((listing) => sceneName(chooseScene(listing)))),
].sort();
