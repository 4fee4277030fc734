/** The scenes that this brand's listings are drawn with: what is sold keeps its portrait on its page. */
import { chooseScene, sceneName } from '@agency/listings';
import { closed, listings } from './house.ts';

export const sceneNames = [
  ...new Set([...listings, ...closed].map((listing) => sceneName(chooseScene(listing)))),
].sort();
